package import Analysis
package import Diagnostics
import StackDSL

/// Runs every check over a stack and applies its allowances.
package func runChecks(on stack: ResolvedStack) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var used: Set<Allowance> = []
    for check in allChecks {
        for finding in check.findings(in: stack) {
            let allowing = finding.allowances.filter { $0.check == check.about.id }
            if allowing.isEmpty {
                diagnostics.append(finding.diagnostic(check.about, isOfFiles: stack.stack.reading != nil))
            } else {
                used.formUnion(allowing)
            }
        }
    }
    for allowance in stack.allowances where !used.contains(allowance) {
        diagnostics.append(UnusedAllowance.finding(allowance).diagnostic(UnusedAllowance.about))
    }
    return diagnostics
}
