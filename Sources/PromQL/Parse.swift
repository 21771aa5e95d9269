/// What became of a text: a tree, mistakes, or both.
///
/// There is a tree wherever the grammar was kept: also beside errors of type, of matching, and of what the
/// version does not support. There is none behind a syntax error.
package struct ParseResult: Sendable {
    package var tree: Tree?
    /// In the order Prometheus reports them; those of kind `.unsupported` stand where they were met. Behind
    /// them, in the order of the text, those that Prometheus would report once the former are mended.
    package var errors: [SyntaxError]
}

extension Tree {
    /// Parses and types a query.
    ///
    /// A spliced query is not checked again: its own mistakes belong to where it was declared.
    package static func parse(_ source: QuerySource, options: ParseOptions = ParseOptions()) -> ParseResult {
        var parser = Parser(source, options: options)
        return parser.result()
    }

    /// Parses and types a query without interpolations.
    package static func parse(_ text: String, options: ParseOptions = ParseOptions()) -> ParseResult {
        parse(QuerySource(text), options: options)
    }
}
