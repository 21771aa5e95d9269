import ArgumentParser
import Changes
import Emitters
import Reports
import StackDSL

/// `stackc diff`: what a change means.
struct DiffCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what a change means: who is told, thresholds, rules, scrapes, panels; the loudest first.",
        discussion: """
            Compares what the stacks say now with the files that a revision of git has, HEAD by default; or two states with \
            each other. A state is a folder, where there is one of that name, or else a revision. Only files are looked \
            at, whoever made them: rules, routes, scrapes, dashboards.

            Exits with 0 if nothing differs, with 3 if what differs is read alike or is for people only, with 4 if some \
            program does something else, and with 1 if a stack has errors or a state cannot be read.
            """)

    /// How differences are told.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, json
    }

    @Option(
        help: ArgumentHelp(
            "The folder that holds a folder for each stack, as revisions have it; `out` beside Package.swift by default.",
            valueName: "dir"))
    var out: String?

    @OptionGroup var choice: StackChoice

    @Option(help: "How differences are told: text, markdown (a comment of a review), or json.")
    var format: Format = .text

    @Option(help: "When text is coloured; auto is on a terminal.")
    var color: ColorChoice = .auto

    @Argument(help: "What is compared with what the stacks say now; two, and they are compared with each other.")
    var states: [String] = []

    func validate() throws {
        if out == "" { throw ValidationError("the folder of `--out` has no name") }
        if states.count > 2 { throw ValidationError("two states can be compared, not \(states.count)") }
        if states.contains("") { throw ValidationError("a state has no name") }
    }

    func run(on stacks: @autoclosure () -> [Stack]) throws -> Outcome {
        let chosen = try choice.chosen(from: stacks())
        let folder = OutputFolder(named: out, in: .current)
        do throws(OutputError) {
            let now: [String: [UInt8]]
            if states.count == 2 {
                now = try files(of: states[1], folder)
            } else {
                guard let compiled = compiled(chosen) else { return .errors }
                now = compiled
            }
            let before = try files(of: states.first ?? "HEAD", folder)
            let report = compareTrees(only(chosen, before), only(chosen, now))
            Terminal.standardOutput.write(text(of: report))
            return report.outcome
        } catch {
            Terminal.standardError.write(error.rendered)
            return .errors
        }
    }

    private func text(of report: ChangeReport) -> String {
        switch format {
        case .text: ChangeTextReport(isColoured: Terminal.standardOutput.isColored(color)).print(report)
        case .markdown: ChangeMarkdownReport.print(report)
        case .json: ChangeJSONReport.print(report)
        }
    }

    private func files(of state: String, _ folder: OutputFolder) throws(OutputError) -> [String: [UInt8]] {
        FolderFiles.isFolder(state) ? try FolderFiles.read(state) : try GitRevision(name: state, folder: folder).files()
    }

    /// The files that the stacks become, in folders as a build writes them; none if one has an error.
    private func compiled(_ stacks: [Stack]) -> [String: [UInt8]]? {
        let compilation = Compilation(of: stacks, isStrict: false, DiagnosticOutput(.text, color, in: .current))
        guard let compiled = compilation.files else { return nil }
        var files: [String: [UInt8]] = [:]
        for stack in compiled {
            files["\(stack.name)/\(FileList.name)"] = FileList(stack.files.map(\.path)).bytes
            for file in stack.files { files["\(stack.name)/\(file.path)"] = Array(file.contents.utf8) }
        }
        return files
    }

    /// The files of some stacks, if some were asked for.
    private func only(_ stacks: [Stack], _ files: [String: [UInt8]]) -> [String: [UInt8]] {
        if choice.names.isEmpty { return files }
        return files.filter { path, _ in stacks.contains { path.hasPrefix($0.path + "/") } }
    }
}

extension ChangeReport {
    fileprivate var outcome: Outcome {
        switch verdict {
        case .nothing: .success
        case .cosmetic: .cosmetic
        case .behavior: .behavior
        }
    }
}
