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
    /// The rule tests among the files.
    package let tests: [TestPlace]
}

/// Compiles a stack: its queries are read and typed, judged, and, if nothing is wrong, written in each tool's form. Reads
/// and writes no file.
///
/// - Parameter today: the day by which allowances expire; without one, none does. No file depends on it.
package func compile(_ stack: Stack, today: CalendarDate? = nil) -> CompiledStack {
    var resolved = resolve(stack)
    var diagnostics = runChecks(on: resolved, today: today)
    var isValid = !diagnostics.contains { $0.level == .error }
    if isValid {
        resolved.proofs = proofs(of: resolved)
        if resolved.asksForTests {
            diagnostics = runChecks(on: resolved, today: today)
            isValid = !diagnostics.contains { $0.level == .error }
        }
    }
    return CompiledStack(
        name: stack.path, diagnostics: diagnostics, files: isValid ? emit(resolved) : nil,
        rawFields: resolved.rawUses.map(\.raw.site), tests: resolved.testPlaces)
}

extension ResolvedStack {
    /// Whether what was found of its alerts is to be judged: only then the checks run once more.
    fileprivate var asksForTests: Bool {
        proofs?.contains { !$0.unproved.isEmpty } == true
            || alerts.contains { rule in rule.alert.allowances.contains { $0.check == .alertWithoutTest } }
    }
}
