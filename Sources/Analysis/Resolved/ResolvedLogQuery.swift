import Diagnostics
import GoText
import StackDSL

/// A LogQL query with what was interpolated in place.
package struct ResolvedLogQuery: Sendable {
    /// As it is emitted.
    package let text: String
    package let place: QueryText

    init(_ query: LogQuery, near site: DeclarationSite) {
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
                let (spelt, place) = ResolvedLogQuery.spelling(segment, before: following, near: site)
                text += spelt
                literal.append(.interpolation(rendered: spelt, site: place))
                offsets.appendInterpolation(parsedBytes: spelt.utf8.count)
            }
        }
        self.text = text
        self.place = QueryText(literal: literal, site: site, offsets: offsets)
    }

    private static func spelling(
        _ segment: LogQuery.Segment, before following: Character?, near site: DeclarationSite
    ) -> (String, DeclarationSite?) {
        switch segment {
        case .text(let text): (text, nil)
        case .query(let query, let place): ("(\(ResolvedLogQuery(query, near: site).text))", place)
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
}
