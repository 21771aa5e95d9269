import Compiler
import Diagnostics
import StackDSL

/// The stacks that were asked for, compiled, and their problems told.
struct Compilation {
    /// What the stacks became; nothing if one of them has an error, which people have been told of by then.
    let files: [CompiledFiles]?

    init(of stacks: [Stack], _ options: CompileOptions, in root: PackageRoot) {
        if let problem = StackFolders.problem(in: stacks) {
            Terminal.standardError.write(problem.rendered)
            files = nil
            return
        }
        let today = CalendarDate.today
        let compiled = stacks.concurrentMap { compile($0, today: today) }
        let diagnostics = Self.judged(compiled.flatMap(\.diagnostics), isStrict: options.strict)
        DiagnosticOutput(options, in: root).write(diagnostics)
        let results = compiled.compactMap { stack in
            stack.files.map { CompiledFiles(name: stack.name, files: $0, rawFields: stack.rawFields) }
        }
        let isValid = results.count == compiled.count && !diagnostics.contains { $0.level == .error }
        files = isValid ? results : nil
    }

    /// What several environments of one stack have in common is told once. With `--strict`, every problem is an error.
    private static func judged(_ diagnostics: [Diagnostic], isStrict: Bool) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return diagnostics.filter { seen.insert($0).inserted }.map { diagnostic in
            var judged = diagnostic
            if isStrict { judged.level = .error }
            return judged
        }
    }
}
