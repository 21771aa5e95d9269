/// A PromQL query that was read.
package struct ResolvedQuery: Sendable {
    /// As it is emitted: as written, with what was interpolated in place; hand-written line breaks are kept.
    package let text: String
}
