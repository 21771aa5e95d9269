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
    func outputFolder(in root: PackageRoot) -> OutputFolder {
        if let out {
            let trimmed = out.count > 1 && out.hasSuffix("/") ? String(out.dropLast()) : out
            return OutputFolder(path: trimmed, shown: trimmed)
        }
        return OutputFolder(path: root.path + "/out", shown: "out")
    }

    /// Where it is said what has changed: beside what programs read, not in it.
    var summaryStream: Terminal { report.summaryStream }

    /// Folders of stacks that are no longer declared; of no interest to a run over some stacks only.
    func abandoned(in folder: OutputFolder, besides stacks: [Stack]) throws(OutputError) -> [String] {
        choice.names.isEmpty ? try folder.abandonedStacks(besides: stacks.map(\.path)) : []
    }
}
