package import Analysis
package import Diagnostics
package import StackDSL

/// One wish that a check stay silent, as it is listed: what several declarations share (a metric's catalog allows all of
/// its rows at one place) is one entry.
package struct StatedAllowance: Sendable {
    /// As people find it: `hms`, `shop/staging`.
    package let stack: String
    package let check: CheckID
    package let reason: String
    package let until: CalendarDate?
    package let site: DeclarationSite
    /// What it is about, in the order of the stack; at least one.
    package internal(set) var subjects: [String]
}

/// The allowances of a stack, in the order of declaration.
package func statedAllowances(in stack: ResolvedStack) -> [StatedAllowance] {
    var stated: [StatedAllowance] = []
    var places: [Allowance: Int] = [:]
    for declaration in stack.allowingDeclarations {
        for allowance in declaration.allowances {
            if let place = places[allowance] {
                stated[place].subjects.append(declaration.subject)
            } else {
                places[allowance] = stated.count
                stated.append(
                    StatedAllowance(
                        stack: stack.stack.path, check: allowance.check, reason: allowance.reason.rendered,
                        until: allowance.until, site: allowance.site, subjects: [declaration.subject]))
            }
        }
    }
    return stated
}
