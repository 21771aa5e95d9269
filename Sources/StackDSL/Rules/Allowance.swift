package import Diagnostics

/// The wish that one check stay silent at one place, with its reason.
public struct Allowance: Sendable, Hashable {
    package let check: CheckID
    package let reason: DisplayText
    /// The last day on which nobody needs to look at it again.
    package let until: CalendarDate?
    package let site: DeclarationSite

    package init(_ check: CheckID, _ reason: DisplayText, until: CalendarDate? = nil, _ site: DeclarationSite) {
        self.check = check
        self.reason = reason
        self.until = until
        self.site = site
    }
}
