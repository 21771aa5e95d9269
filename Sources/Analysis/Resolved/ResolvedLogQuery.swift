import Diagnostics
import GoText
package import LogQL
import StackDSL

/// A LogQL query that was read.
package struct ResolvedLogQuery: Sendable {
    /// As it is emitted.
    package let text: String
    package let place: QueryText
    /// None where the text has a syntax error.
    package let tree: LogTree?
    /// In the order of the text.
    package let errors: [LogSyntaxError]

    init(_ query: LogQuery, near site: DeclarationSite, options: LogParseOptions) {
        var text = ""
        var literal = LiteralText()
        var offsets = OffsetMap()
        for (index, segment) in query.segments.enumerated() {
            var following: Character?
            if query.segments.indices.contains(index + 1), case .text(let next) = query.segments[index + 1] {
                following = next.first
            }
            if case .text(let written) = segment {
                text += written
                literal.append(.text(written))
                offsets.appendText(written.utf8.count)
            } else {
                let (spelt, place) = ResolvedLogQuery.spelling(segment, before: following, near: site, options)
                text += spelt
                literal.append(.interpolation(rendered: spelt, site: place))
                offsets.appendInterpolation(parsedBytes: spelt.utf8.count)
            }
        }
        self.text = text
        self.place = QueryText(literal: literal, site: site, offsets: offsets)
        let (tree, errors) = LogTree.parse(text, options: options)
        let ofTemplates = tree?.templateErrors(in: text, options.version) ?? []
        self.tree = tree
        self.errors = ofTemplates.isEmpty ? errors : (errors + ofTemplates).sorted { $0.range < $1.range }
    }

    private static func spelling(
        _ segment: LogQuery.Segment, before following: Character?, near site: DeclarationSite,
        _ options: LogParseOptions
    ) -> (String, DeclarationSite?) {
        switch segment {
        case .text(let text): (text, nil)
        case .query(let query, let place): (operand(ResolvedLogQuery(query, near: site, options: options).text), place)
        case .number(let number, let place): (NumberText.shortest(number), place)
        case .window(let window, let place):
            switch window.kind {
            case .duration(let duration): (duration.prometheusText, place)
            case .grafana(let variable): (variable, place)
            }
        case .label(let label, let place): (label.name, place)
        case .string(let value, let place): (QuotedString.quote(value), place)
        case .variable(let variable, let place): (variable.reference(before: following), place)
        case .raw(let text, let place): (text, place)
        }
    }

    private static func operand(_ text: String) -> String { text.endsInComment ? "(\(text)\n)" : "(\(text))" }
}
