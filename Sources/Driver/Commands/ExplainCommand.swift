import ArgumentParser
import Checks
import StackDSL

/// `stackc explain`: what a check finds, why that matters, and what to write instead.
struct ExplainCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a check finds, why it matters, and what to write instead.")

    @Argument(help: "The id in brackets behind a message, e.g. rate-of-gauge.")
    var check: String

    func run(on stacks: [Stack]) throws -> Outcome {
        let known = allChecks.map { $0.about }
        guard let about = known.first(where: { $0.id.rawValue == check }) else {
            throw unknownName("check", check, known: known.map(\.id.rawValue))
        }
        Terminal.standardOutput.write(explanation(of: about))
        return .success
    }
}
