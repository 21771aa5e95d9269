package import Analysis
import Concurrency
package import Diagnostics
package import StackDSL

/// Runs every check over a stack and applies its allowances.
///
/// - Parameter today: the day by which allowances expire; without one, none does.
package func runChecks(on stack: ResolvedStack, today: CalendarDate? = nil) -> [Diagnostic] {
    let declarations = stack.allowingDeclarations
    let bySite = Dictionary(grouping: declarations, by: \.site).mapValues { $0.flatMap(\.allowances) }
    var diagnostics: [Diagnostic] = []
    var used: Set<Allowance> = []
    let isOfFiles = stack.stack.reading != nil
    let checks = allChecks.filter { $0.judgesFiles || !isOfFiles }
    for (check, findings) in zip(checks, checks.concurrentMap(isolated: true) { $0.findings(in: stack) }) {
        for finding in findings {
            // What is found at a declaration is silenced there, whether or not the check knows of its allowances.
            let own = finding.primary.origin.site.flatMap { bySite[$0] } ?? []
            let allowing = (finding.allowances + own).filter { $0.check == check.about.id }
            if allowing.isEmpty {
                diagnostics.append(finding.diagnostic(check.about, isOfFiles: isOfFiles))
            } else {
                used.formUnion(allowing)
            }
        }
    }
    for allowance in declarations.flatMap(\.allowances) {
        if !used.contains(allowance) {
            diagnostics.append(UnusedAllowance.finding(allowance).diagnostic(UnusedAllowance.about))
        } else if let today, let until = allowance.until, until < today {
            diagnostics.append(ExpiredAllowance.finding(allowance, until).diagnostic(ExpiredAllowance.about))
        }
    }
    return diagnostics
}
