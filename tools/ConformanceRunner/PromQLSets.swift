import Diagnostics
import PromQL

/// What each set of PromQL's cases asks.
enum PromQLSets {
    /// How our readers disagree with a case, in a few words; nil where they agree.
    ///
    /// - Throws: `UnknownSet` where nobody knows what the set asks.
    static func disagreement(with it: ConformanceCase) throws(UnknownSet) -> String? {
        switch it.set {
        case "expr": ofExpression(it)
        case "lex":
            verdict(
                it,
                it.isTrue("series_desc")
                    ? SeriesDescription.parse(it.input).errors.isEmpty : QuerySource(bytes: it.input).lexicalError == nil)
        case "misc": verdict(it, parse(it).isAccepted)
        case "printer", "printer_utf8": difference(tree(of: it)?.printed(), it.text("printed"))
        case "printer_vs": difference(tree(of: it)?.printed(), it.text("input"))
        case "prettier": difference(tree(of: it)?.prettyPrinted(width: it.number("max_chars") ?? 100), it.text("pretty"))
        case "extract_selectors": difference(tree(of: it)?.selectors.map(text).joined(separator: " "), it.items?.joined(separator: " "))
        case "series", "series_desc", "series_histogram": verdict(it, SeriesDescription.parse(it.input).errors.isEmpty)
        default: throw UnknownSet()
        }
    }

    private static func ofExpression(_ it: ConformanceCase) -> String? {
        let result = parse(it)
        if let disagreement = verdict(it, result.isAccepted) { return disagreement }
        let places = result.ownErrors.map(\.range)
        guard let expected = it.places, places != expected else { return nil }
        return "\(places.count) errors at \(shown(places)), not \(expected.count) at \(shown(expected))"
    }

    /// The first few places.
    private static func shown(_ places: [TextRange]) -> String {
        places.prefix(8).map { "\($0.start)..<\($0.end)" }.joined(separator: " ") + (places.count > 8 ? " …" : "")
    }

    private static func parse(_ it: ConformanceCase) -> ParseResult {
        var options = ParseOptions()
        // Cases that name no options are of tests that turn everything on.
        options.features = it.texts("opts").map { $0.reduce(into: []) { $0.formUnion(feature($1)) } } ?? .all
        return Tree.parse(QuerySource(bytes: it.input), options: options)
    }

    private static func tree(of it: ConformanceCase) -> Tree? {
        let result = parse(it)
        return result.isAccepted ? result.tree : nil
    }

    private static func feature(_ option: String) -> Features {
        switch option {
        case "experimental_functions": .experimentalFunctions
        case "duration_expr": .durationExpressions
        case "extended_range_selectors": .extendedRangeSelectors
        case "binop_fill": .fillModifiers
        default: []
        }
    }

    /// A selector as a list of matchers, the name last.
    private static func text(of selector: VectorSelector) -> String {
        var matchers = selector.matchers.map { "\($0.name)\($0.op.rawValue)\"\($0.value)\"" }
        if let name = selector.name { matchers.append("\(MetricName.label)=\"\(name)\"") }
        return "{" + matchers.joined(separator: ", ") + "}"
    }
}

extension ParseResult {
    /// The errors that Prometheus reports too.
    var ownErrors: [SyntaxError] { errors.filter { !$0.isRecovered } }

    /// Whether Prometheus reads the query.
    var isAccepted: Bool { tree != nil && ownErrors.isEmpty }
}
