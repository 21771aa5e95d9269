import ArgumentParser
import Reports
import StackDSL

/// `stackc explain`: what a check finds, why that matters, and what to write instead.
struct ExplainCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a check finds, why it matters, and what to write instead.")

    @Argument(help: "The id in brackets behind a message, e.g. rate-of-gauge.")
    var check: String

    func run(on stacks: [Stack]) throws -> Outcome {
        guard let text = Explanation.text(of: check) else {
            throw unknownName("check", check, known: Explanation.ids)
        }
        Terminal.standardOutput.write(text)
        return .success
    }
}
