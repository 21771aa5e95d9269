package import Diagnostics

/// The wish that one check stay silent at one place, with its reason.
public struct Allowance: Sendable, Hashable {
    package let check: CheckID
    package let reason: DisplayText
    package let site: DeclarationSite

    package init(_ check: CheckID, _ reason: DisplayText, _ site: DeclarationSite) {
        self.check = check
        self.reason = reason
        self.site = site
    }
}
