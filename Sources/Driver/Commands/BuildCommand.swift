import ArgumentParser
import StackDSL

/// `stackc build`: compiles, and writes what has changed.
struct BuildCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Compile, and write what has changed. The default.",
        discussion: "Nothing is written if one of the stacks that were asked for has an error.")

    @OptionGroup var options: CompileOptions

    func run(on stacks: @autoclosure () -> [Stack]) throws -> Outcome {
        let stacks = stacks()
        let root = PackageRoot.current
        let compilation = try options.compilation(of: stacks, in: root)
        guard let files = compilation.files else { return .errors }
        let folder = options.outputFolder(in: root)
        do throws(OutputError) {
            // All plans come first: what is in the way of one stack stops the run before another is written.
            let plans = try folder.locked { () throws(OutputError) in
                let plans = try folder.plans(for: files)
                for plan in plans { try folder.apply(plan) }
                return plans
            }
            let abandoned = try options.abandoned(in: folder, besides: stacks)
            options.summaryStream.write(
                plans.map { $0.renderBuilt(in: folder.shown) }.joined()
                    + renderRawFields(of: files, in: root) + folder.renderAbandoned(abandoned))
            return .success
        } catch {
            Terminal.standardError.write(error.rendered)
            return .errors
        }
    }
}
