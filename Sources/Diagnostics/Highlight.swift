/// A place that a diagnostic shows, with the few words printed beside its caret.
package struct Highlight: Sendable, Hashable {
    package var origin: Origin
    /// The literal the place lies in; without one, the declaration itself is shown.
    package var literal: LiteralText?
    /// Offsets into ``literal``; without it, the whole literal.
    package var range: TextRange?
    /// Printed behind the carets, e.g. ``declared as a gauge``. May be empty.
    package var label: String
    /// Whether what stands there must not be repeated: the place is named, and its text is not shown.
    package var isConfidential = false
    /// A second place the label names (`… at stacks/Checkout.swift:12`).
    package var labelSite: DeclarationSite?

    package init(
        _ origin: Origin, literal: LiteralText? = nil, range: TextRange? = nil,
        label: String = "", labelSite: DeclarationSite? = nil
    ) {
        self.origin = origin
        self.literal = literal
        self.range = range
        self.label = label
        self.labelSite = labelSite
    }

    package init(
        _ site: DeclarationSite, literal: LiteralText? = nil, range: TextRange? = nil,
        label: String = "", labelSite: DeclarationSite? = nil, isConfidential: Bool = false
    ) {
        self.init(.declaration(site), literal: literal, range: range, label: label, labelSite: labelSite)
        self.isConfidential = isConfidential
    }
}
