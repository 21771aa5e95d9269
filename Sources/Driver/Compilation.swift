import Compiler
import Concurrency
import Diagnostics
import StackDSL

/// The stacks that were asked for, compiled, and their problems told.
struct Compilation {
    /// What the stacks became; nothing if one of them has an error, which people have been told of by then.
    let files: [CompiledFiles]?

    init(of stacks: [Stack], isStrict: Bool, _ output: DiagnosticOutput) {
        if let problem = StackFolders.problem(in: stacks) {
            Terminal.standardError.write(problem.rendered)
            files = nil
            return
        }
        let today = CalendarDate.today
        let compiled = stacks.concurrentMap(isolated: true) { compile($0, today: today) }
        let diagnostics = compiled.flatMap(\.diagnostics).judged(isStrict: isStrict)
        output.write(output.located(diagnostics), ifRefused: "; nothing is written")
        let results = compiled.compactMap { stack in
            stack.files.map { CompiledFiles(name: stack.name, files: $0, rawFields: stack.rawFields, tests: stack.tests) }
        }
        let isValid = results.count == compiled.count && !diagnostics.contains { $0.level == .error }
        files = isValid ? results : nil
    }
}

extension [Diagnostic] {
    /// What several environments of one stack have in common is told once. With `--strict`, every problem is an error.
    func judged(isStrict: Bool) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert($0).inserted }.map { diagnostic in
            var judged = diagnostic
            if isStrict { judged.level = .error }
            return judged
        }
    }
}
