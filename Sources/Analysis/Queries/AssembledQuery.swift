import Diagnostics
import GoText
import PromQL
import StackDSL

/// A declared query made ready for the parser: its bytes with what was interpolated beside them.
struct AssembledQuery {
    private(set) var source = QuerySource(bytes: [])
    private(set) var literal = LiteralText()
    private(set) var offsets = OffsetMap()
    /// Pieces of the text that is emitted.
    private(set) var pieces: [EmittedPiece] = []
    /// The interpolated queries, in the order they stand.
    private(set) var nested: [ResolvedQuery] = []
    /// The metrics that were interpolated, by the names of their series.
    private(set) var metrics: [String: Metric] = [:]

    /// - Parameter resolveNested: reads an interpolated query.
    init(_ query: PromQuery, resolveNested: (PromQuery) -> ResolvedQuery) {
        for (index, segment) in query.segments.enumerated() {
            let following = query.segments.indices.contains(index + 1) ? query.segments[index + 1] : nil
            append(segment, before: following, resolveNested)
        }
    }

    private mutating func append(
        _ segment: PromQuery.Segment, before following: PromQuery.Segment?,
        _ resolveNested: (PromQuery) -> ResolvedQuery
    ) {
        switch segment {
        case .text(let text):
            source.append(text)
            literal.append(.text(text))
            offsets.appendText(text.utf8.count)
            pieces.append(.text(text))
        case .metric(let metric, let suffix, let site):
            metrics[metric.name.text + suffix] = metric
            splice(.metric(metric.name.text + suffix), .metric(metric.name.text + suffix), site)
        case .recording(let recording, let site):
            splice(.metric(recording.name.text), .metric(recording.name.text), site)
        case .query(let query, let site):
            append(resolveNested(query), site)
        case .number(let number, let site):
            splice(.number(number), .text(NumberText.shortest(number)), site)
        case .quantity(let quantity, let site):
            splice(.number(quantity.baseValue), .text(NumberText.shortest(quantity.baseValue)), site)
        case .window(let window, let site):
            switch window.kind {
            case .duration(let duration):
                splice(
                    .duration(milliseconds: duration.wholeMilliseconds), .text(duration.prometheusText), site)
            case .grafana(let variable):
                spell(variable, site)
            }
        case .label(let label, let site):
            splice(.label(label.name), .text(EmittedPiece.labelText(label.name)), site)
        case .string(let value, let site):
            splice(.string(value), .text(QuotedString.quote(value)), site)
        case .variable(let variable, let site):
            spell(variable.reference(before: following?.firstCharacter), site)
        case .raw(let text, let site):
            spell(text, site)
        }
    }

    private mutating func append(_ query: ResolvedQuery, _ site: DeclarationSite?) {
        metrics.merge(query.interpolatedMetrics) { known, _ in known }
        nested.append(query)
        // A query that could not be read has been reported: a number in its place keeps the rest quiet.
        splice(query.tree.map { .expression($0) } ?? .number(0), .query(query), site)
    }

    private mutating func splice(_ value: SplicedValue, _ piece: EmittedPiece, _ site: DeclarationSite?) {
        source.append(value)
        offsets.appendInterpolation(parsedBytes: 1)
        literal.append(.interpolation(rendered: piece.plainText, site: site))
        pieces.append(piece)
    }

    /// Spells an interpolation out as text that the parser reads.
    private mutating func spell(_ text: String, _ site: DeclarationSite?) {
        source.append(text)
        offsets.appendInterpolation(parsedBytes: text.utf8.count)
        literal.append(.interpolation(rendered: text, site: site))
        pieces.append(.text(text))
    }
}

extension PromQuery.Segment {
    /// The first character of a text.
    fileprivate var firstCharacter: Character? {
        if case .text(let text) = self { text.first } else { nil }
    }
}
