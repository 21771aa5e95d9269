import ArgumentParser
import Reports
import StackDSL

/// `stackc explain`: what a check finds, why that matters, and what to write instead.
struct ExplainCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a check finds, why it matters, and what to write instead.",
        discussion: "Without an id, all checks are listed.")

    @Argument(help: "The id in brackets behind a message, e.g. rate-of-gauge.")
    var check: String?

    @Flag(help: "Print the page of all checks, in Markdown.")
    var page = false

    func validate() throws {
        if page && check != nil { throw ValidationError("the page holds all checks: leave out the id") }
    }

    func run(on stacks: @autoclosure () -> [Stack]) throws -> Outcome {
        guard let check else {
            Terminal.standardOutput.write(page ? ReferencePage.print() : Explanation.list())
            return .success
        }
        guard let text = Explanation.text(of: check) else {
            throw unknownName("check", check, known: Explanation.ids)
        }
        Terminal.standardOutput.write(text)
        return .success
    }
}
