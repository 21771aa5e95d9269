import Analysis
import Checks
package import Diagnostics
package import Emitters
import Proof
package import StackDSL

/// What a stack became.
package struct CompiledStack: Sendable {
    /// The folder below `out/`: `hms`, or `shop/staging`.
    package let name: String
    package let diagnostics: [Diagnostic]
    /// Sorted by path; none if there is an error.
    package let files: [EmittedFile]?
    /// Where keys were passed through that the DSL does not know.
    package let rawFields: [DeclarationSite]
    /// How many rule tests there are among the files.
    package let tests: Int
}

/// Compiles a stack: its queries are read and typed, judged, and, if nothing is wrong, written in each tool's form. Reads
/// and writes no file.
///
/// - Parameter today: the day by which allowances expire; without one, none does. No file depends on it.
package func compile(_ stack: Stack, today: CalendarDate? = nil) -> CompiledStack {
    var resolved = resolve(stack)
    var run = CheckRun(on: resolved)
    if !run.hasErrors {
        resolved.proofs = proofs(of: resolved)
        run.judgeProofs(of: resolved)
    }
    let diagnostics = run.diagnostics(today: today)
    let isValid = !diagnostics.contains { $0.level == .error }
    return CompiledStack(
        name: stack.path, diagnostics: diagnostics, files: isValid ? emit(resolved) : nil,
        rawFields: resolved.rawUses.map(\.raw.site), tests: resolved.proofs?.reduce(0) { $0 + $1.tests.count } ?? 0)
}
