import Foundation

// Puts mistakes into rules and looks whether their tests notice. Run by tools/mutate-rules.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3, let every = Int(arguments[2]) else {
    print("usage: RuleMutator OUT SURVIVORS EVERY [ONLY]   EVERY: of so many mistakes one is tried; ONLY: a part of a path")
    exit(64)
}
do {
    let trial = try Trial(of: URL(filePath: arguments[0]), only: arguments.dropFirst(3).first)
    let places = trial.mutants.indices.filter { $0 % max(every, 1) == 0 }
    let result = try trial.run(places, beside: Survivors(file: arguments[1]))
    for line in result.lines { print(line) }
    exit(result.isGood ? 0 : 1)
} catch {
    print("error: \(error)")
    exit(1)
}
