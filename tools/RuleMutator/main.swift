import Concurrency
import Foundation

// Puts mistakes into rules and looks whether their tests notice. Run by tools/mutate-rules.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3, let every = Int(arguments[2]) else {
    print("usage: RuleMutator OUT SURVIVORS EVERY [ONLY]   EVERY: of so many mistakes one is tried; ONLY: a part of a path")
    exit(64)
}

/// Mistakes that no test can notice, each with its reason.
struct Survivors {
    let known: [String: String]

    init(file: String) throws {
        var known: [String: String] = [:]
        for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t").map(String.init)
            if fields.count == 4 { known[fields[0] + "\t" + fields[1]] = fields[3] }
        }
        self.known = known
    }
}

do {
    let root = URL(filePath: arguments[0])
    let paths = (FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? [])
        .filter { $0.contains("prometheus/rules/") && $0.hasSuffix(".yml") }
        .filter { arguments.count < 4 || $0.contains(arguments[3]) }.sorted()
    var seen: Set<String> = []
    let mutants = try paths.compactMap { try RuleFile($0, in: root) }.flatMap { $0.mutants() }
        .filter { seen.insert($0.identity).inserted }
    let tried = mutants.indices.filter { $0 % max(every, 1) == 0 }.map { mutants[$0] }
    let verdicts = try Promtool.verdicts(on: tried)
    let survivors = try Survivors(file: arguments[1])
    var (killed, argued, unknown) = (0, 0, 0)
    for (mutant, isKilled) in zip(tried, verdicts) {
        let reason = survivors.known[mutant.rule + "\t" + mutant.mutation.name]
        switch (isKilled, reason) {
        case (true, _): killed += 1
        case (false, .some): argued += 1
        case (false, nil):
            unknown += 1
            print("survived\t\(mutant.rule)\t\(mutant.mutation.name)")
        }
    }
    let share = tried.isEmpty ? 0 : Double(killed) / Double(tried.count)
    print("\(tried.count) mistakes, \(killed) noticed (\(Int(share * 1000) / 10).\(Int(share * 1000) % 10) %), \(argued) argued, \(unknown) not")
    exit(share >= 0.95 && unknown == 0 ? 0 : 1)
} catch {
    print("error: \(error)")
    exit(1)
}
