import ArgumentParser
import StackDSL

/// The options of every command that compiles.
struct CompileOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder that holds a folder for each stack; `out` beside Package.swift by default.",
            valueName: "dir"))
    var out: String?

    @Option(
        name: .customLong("stack"),
        help: ArgumentHelp(
            "Only this stack, though another has errors: `shop`, or one environment, `shop/staging`. May be repeated.",
            valueName: "name"))
    var stackNames: [String] = []

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

    /// The stacks that were asked for, in the order they are declared in.
    func chosen(from stacks: [Stack]) throws -> [Stack] {
        let known = Set(stacks.map(\.path)).union(stacks.map(\.name.text))
        for name in stackNames where !known.contains(name) {
            throw unknownName("stack", name, known: known)
        }
        return stackNames.isEmpty ? stacks : stacks.filter { stack in stackNames.contains { $0 == stack.name.text || $0 == stack.path } }
    }

    /// Folders of stacks that are no longer declared; of no interest to a run over some stacks only.
    func abandoned(in folder: OutputFolder, besides stacks: [Stack]) throws(OutputError) -> [String] {
        stackNames.isEmpty ? try folder.abandonedStacks(besides: stacks.map(\.path)) : []
    }
}
