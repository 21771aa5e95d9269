import ArgumentParser
import Diagnostics
import StackDSL

/// `stackc explain`: what a check finds, why that matters, and what to write instead.
struct ExplainCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say what a check finds, why it matters, and what to write instead.")

    @Argument(help: "The id in brackets behind a message, e.g. rate-of-gauge.")
    var check: String

    func run(on stacks: [Stack]) throws -> ExitStatus {
        guard let id = CheckID(rawValue: check) else {
            let known = CheckID.allCases.map(\.rawValue)
            let nearest = Suggestion.nearest(to: check, among: known)
            let cure = nearest.map { "did you mean `\($0)`?" } ?? "known: \(known.sorted().joined(separator: ", "))"
            throw ValidationError("there is no check `\(check)`; \(cure)")
        }
        Terminal.standardOutput.write("\(id.rawValue)\n")
        return .success
    }
}
