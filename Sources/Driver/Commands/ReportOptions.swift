import ArgumentParser

/// The options of every command that finds mistakes.
struct ReportOptions: ParsableArguments {
    @Option(help: "How problems are told: text, json, sarif, or github (annotations).")
    var format: ReportFormat = .text

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Option(help: "When text is coloured; auto is on a terminal.")
    var color: ColorChoice = .auto

    /// Where it is said what was done: beside what programs read, not in it.
    var summaryStream: Terminal { format == .text ? .standardOutput : .standardError }
}
