import ArgumentParser
import StackDSL

/// `stackc check`: compiles, and says how the files differ.
struct CheckCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Compile, compare with the files that are there, and write nothing.",
        discussion: """
            Exits with 1 if a stack has errors, with 2 if a file differs, is missing, or is there though \
            nothing makes it any more.
            """)

    @OptionGroup var options: CompileOptions

    func run(on stacks: @autoclosure () -> [Stack]) throws -> Outcome {
        let stacks = stacks()
        let root = PackageRoot.current
        let compilation = try options.compilation(of: stacks, in: root)
        guard let files = compilation.files else { return .errors }
        let folder = options.outputFolder(in: root)
        do throws(OutputError) {
            let plans = try folder.plans(for: files)
            let abandoned = try options.abandoned(in: folder, besides: stacks)
            options.summaryStream.write(
                plans.map { $0.renderDrift(from: folder.shown) }.joined()
                    + renderRawFields(of: files, in: root) + folder.renderAbandoned(abandoned))
            return plans.allSatisfy(\.isEmpty) && abandoned.isEmpty ? .success : .drift
        } catch {
            Terminal.standardError.write(error.rendered)
            return .errors
        }
    }
}
