import ArgumentParser
import StackDSL

/// The options of every command that compiles.
struct CompileOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder that holds a folder for each stack; `out` beside Package.swift by default.",
            valueName: "dir"))
    var out: String?

    @OptionGroup var choice: StackChoice

    @OptionGroup var report: ReportOptions

    func validate() throws {
        if out == "" { throw ValidationError("the folder of `--out` has no name") }
    }

    /// The folder that is compared or written.
    func outputFolder(in root: PackageRoot) -> OutputFolder { OutputFolder(named: out, in: root) }

    /// Compiles those of the stacks that were asked for.
    func compilation(of stacks: [Stack], in root: PackageRoot) throws -> Compilation {
        try Compilation(
            of: choice.chosen(from: stacks), isStrict: report.strict, DiagnosticOutput(report, in: root))
    }

    /// Where it is said what has changed: beside what programs read, not in it.
    var summaryStream: Terminal { report.summaryStream }

    /// Folders of stacks that are no longer declared; of no interest to a run over some stacks only.
    func abandoned(in folder: OutputFolder, besides stacks: [Stack]) throws(OutputError) -> [String] {
        choice.names.isEmpty ? try folder.abandonedStacks(besides: stacks.map(\.path)) : []
    }
}

extension OutputFolder {
    /// - Parameter name: as a person has written it; `out` beside Package.swift where nobody has.
    init(named name: String?, in root: PackageRoot) {
        guard let name else {
            self.init(path: root.path + "/out", shown: "out")
            return
        }
        let trimmed = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
        self.init(path: trimmed, shown: trimmed)
    }
}
