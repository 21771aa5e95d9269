import ArgumentParser
import Compiler
import Reports
import StackDSL

/// `stackc allowances`: what is silenced where, for how long, and why.
struct AllowancesCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "allowances",
        abstract: "List what checks were asked to stay silent about, where, for how long, and why.")

    /// How the list is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @OptionGroup var choice: StackChoice

    @Option(help: "How the list is printed: text or json.")
    var format: Format = .text

    func run(on stacks: @autoclosure () -> [Stack]) throws -> Outcome {
        let stated = try choice.chosen(from: stacks()).flatMap(allowances(of:))
        let report = AllowanceReport(stated, today: .today, root: PackageRoot.current.path)
        Terminal.standardOutput.write(format == .json ? report.json() : report.text())
        return .success
    }
}
