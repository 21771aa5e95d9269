package import Diagnostics

/// One text of a query: as a person wrote it, and how to find a place of it again.
///
/// A query that others are interpolated into has several; a node of its tree says which one its range is of.
package struct QueryText: Sendable, Hashable {
    package let literal: LiteralText
    /// The declaration that the literal stands in, or the method that made the query.
    package let site: DeclarationSite
    let offsets: OffsetMap

    /// The place to show for a range that the parser gave.
    package func highlight(
        _ range: TextRange, label: String = "", labelSite: DeclarationSite? = nil
    ) -> Highlight {
        Highlight(
            site, literal: literal, range: offsets.literalRange(range), label: label, labelSite: labelSite)
    }
}
