package import Analysis
import Concurrency
package import Diagnostics
package import StackDSL

/// Runs every check over a stack and applies its allowances; without proofs, not those that judge them.
///
/// - Parameter today: the day by which allowances expire; without one, none does.
package func runChecks(on stack: ResolvedStack, today: CalendarDate? = nil) -> [Diagnostic] {
    CheckRun(on: stack).diagnostics(today: today)
}

/// The checks that ran over a stack so far, each once, and what they found.
package struct CheckRun: Sendable {
    private let declarations: [AllowingDeclaration]
    private let bySite: [DeclarationSite: [Allowance]]
    private let isOfFiles: Bool
    private var ran: Set<CheckID> = []
    private var used: Set<Allowance> = []
    private var found: [Diagnostic] = []

    /// Runs every check, but without proofs those that judge them.
    package init(on stack: ResolvedStack) {
        declarations = stack.allowingDeclarations
        bySite = Dictionary(grouping: declarations, by: \.site).mapValues { $0.flatMap(\.allowances) }
        isOfFiles = stack.isOfFiles
        run(allChecks.filter { stack.proofs != nil || !$0.judgesProofs }, on: stack)
    }

    /// Runs the checks that had nothing to judge before.
    package mutating func judgeProofs(of stack: ResolvedStack) {
        run(allChecks.filter { $0.judgesProofs && !ran.contains($0.about.id) }, on: stack)
    }

    package var hasErrors: Bool { found.contains { $0.level == .error } }

    /// What was found and is not allowed, and allowances that nothing needed: of a check that did not run nobody knows.
    package func diagnostics(today: CalendarDate?) -> [Diagnostic] {
        var diagnostics = found
        for allowance in declarations.flatMap(\.allowances) where ran.contains(allowance.check) {
            if !used.contains(allowance) {
                diagnostics.append(UnusedAllowance.finding(allowance).diagnostic(UnusedAllowance.about))
            } else if let today, let until = allowance.until, until < today {
                diagnostics.append(ExpiredAllowance.finding(allowance, until).diagnostic(ExpiredAllowance.about))
            }
        }
        return diagnostics
    }

    private mutating func run(_ checks: [any Check.Type], on stack: ResolvedStack) {
        let checks = checks.filter { $0.judgesFiles || !isOfFiles }
        for (check, findings) in zip(checks, checks.concurrentMap(isolated: true) { $0.findings(in: stack) }) {
            ran.insert(check.about.id)
            for finding in findings {
                // What is found at a declaration is silenced there, whether or not the check knows of its allowances.
                let own = finding.primary.origin.site.flatMap { bySite[$0] } ?? []
                let allowing = (finding.allowances + own).filter { $0.check == check.about.id }
                if allowing.isEmpty {
                    found.append(finding.diagnostic(check.about, isOfFiles: isOfFiles))
                } else {
                    used.formUnion(allowing)
                }
            }
        }
    }
}
