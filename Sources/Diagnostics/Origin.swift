/// Where something that a diagnostic speaks of comes from.
package enum Origin: Sendable, Hashable {
    /// A declaration in Swift.
    case declaration(DeclarationSite)
    /// A place in a file that was read: its path, and the bytes of the place in it.
    case file(path: String, range: TextRange)

    /// The declaration's site, if it is one.
    package var site: DeclarationSite? {
        if case .declaration(let site) = self { site } else { nil }
    }
}
