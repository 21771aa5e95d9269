import ArgumentParser
import Compiler
import Reports
import StackDSL

/// `stackc routes`: who is told of each alert, when, and why.
struct RoutesCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes",
        abstract: "Say for each alert who is told, how it is grouped and repeated, what hides it, and which routes say so.",
        discussion: """
            The routes that took an alert stand under `Because of`, the outermost first. What depends on labels whose \
            values only a server knows is said to be so.
            """)

    /// How the table is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown
    }

    @OptionGroup var choice: StackChoice

    @Option(
        name: .customLong("alert"),
        help: ArgumentHelp("Only the alerts of this name. May be repeated.", valueName: "name"))
    var alerts: [String] = []

    @Option(help: "How the table is printed: text, json, or markdown, as on the operations page.")
    var format: Format = .text

    func run(on stacks: @autoclosure () -> [Stack]) throws -> Outcome {
        let whole = RouteReport(try choice.chosen(from: stacks()).compactMap(routeTable(of:)))
        let known = whole.alertNames
        for name in alerts where !known.contains(name) { throw unknownName("alert", name, known: known) }
        let report = alerts.isEmpty ? whole : whole.only(alerts)
        let text =
            switch format {
            case .text: report.text()
            case .json: report.json()
            case .markdown: report.tables.map(routeMarkdown(of:)).joined(separator: "\n")
            }
        Terminal.standardOutput.write(text)
        return .success
    }
}
