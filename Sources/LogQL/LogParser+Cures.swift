import Diagnostics
import GoText
import PromQL

/// What to do about words that stand where LogQL does not know them.
extension LogParser {
    private static let stages = [
        "json", "logfmt", "regexp", "pattern", "unpack", "unwrap", "decolorize", "drop", "keep", "line_format",
        "label_format",
    ]

    /// Functions of PromQL and others, and how LogQL says it.
    private static let foreign = [
        "increase": "write `count_over_time(…)`", "irate": "write `rate(…)`", "delta": "write `rate_counter(…)`",
        "histogram_quantile": "write `quantile_over_time(0.95, … | unwrap LABEL [5m])`",
        "quantile": "write `quantile_over_time(0.95, … | unwrap LABEL [5m])`", "count_values": "write `sum by (LABEL) (…)`",
        "mean": "write `avg(…)`", "average": "write `avg(…)`", "absent": "write `absent_over_time(…)`",
        "clamp_min": "compare instead: `… > 0`", "scalar": "compare with the number itself",
    ]

    private var word: String? {
        switch token.kind {
        case .identifier, .keyword, .function: text(of: token.range)
        default: nil
        }
    }

    /// What to write for a word or number that stands where a text is wanted.
    var quoted: String? {
        let isValue = word != nil || token.kind == .number
        return isValue ? "put it into quotes: `\"\(text(of: token.range))\"`" : nil
    }

    /// Ends the reading where a query should begin.
    mutating func failWithoutQuery() {
        guard let name = word else {
            let help: String? =
                switch token.kind {
                case .string: "select streams first: `{label=\"value\"} |= \"…\"`"
                case .end: next == 0 ? "select streams, as in `{app=\"api\"}`" : "write a query or a number there"
                default: nil
                }
            return failUnexpected(needed: "a query", help: help)
        }
        let following = tokens[min(next + 1, tokens.count - 1)].kind
        if following == .sign("(") {
            return fail(
                .unexpectedToken, token.range, "LogQL has no function `\(name)`", help: cureOfFunction(name.lowercased()))
        }
        let isMatcher = ["=", "!=", "=~", "!~"].contains { following == .sign($0) }
        failUnexpected(
            needed: "a query", help: isMatcher ? "put matchers into braces: `{\(name)=\"…\"}`" : nil)
    }

    private func cureOfFunction(_ name: String) -> String {
        if let cure = Self.foreign[name] { return cure }
        let known = LogToken.functions.subtracting(["ip", "bytes", "duration", "duration_seconds"])
        if let nearest = Suggestion.nearest(to: name, among: known.sorted()) { return "did you mean `\(nearest)`?" }
        return Function.named(name) == nil
            ? "lines are counted by `count_over_time(…)` and `rate(…)`" : "only Prometheus has it"
    }

    /// Ends the reading behind a label that is not compared: it may be a stage whose name is misspelt, or the unit of a
    /// number.
    mutating func failWithoutComparison(_ label: LogLabel) {
        if next > 1, tokens[next - 2].kind == .number, tokens[next - 2].range.end == label.range.start {
            let range = TextRange(from: tokens[next - 2].range, to: label.range)
            return fail(
                .unexpectedToken, range, "`\(text(of: range))` is no number, duration or size",
                help: "durations end in ns, us, ms, s, m or h, sizes in B, KB, MB, GB, KiB, MiB or GiB")
        }
        if next > 1, tokens[next - 2].kind == .number,
            let meant = PrometheusDuration.meant(by: text(of: tokens[next - 2].range) + label.name)
        {
            return fail(
                .unexpectedToken, label.range, "`\(label.name)` stands where a comparison was needed",
                help: "write `\(meant)`, without a space")
        }
        if let nearest = Suggestion.nearest(to: label.name.lowercased(), among: Self.stages) {
            return fail(
                .unexpectedToken, label.range, "there is no stage `\(label.name)`", help: "did you mean `\(nearest)`?")
        }
        failUnexpected(
            needed: "a comparison", help: "compare the label: `\(label.name)=\"…\"` or `\(label.name)>0`")
    }

    /// Whether the token follows a label of `drop a` or another stage that lists them.
    private var isBehindListedLabel: Bool {
        guard next > 0, case .identifier = tokens[next - 1].kind else { return false }
        let stage = tokens[..<(next - 1)].reversed().first {
            switch $0.kind {
            case .identifier, .sign(","): false
            default: true
            }
        }
        return ["drop", "keep", "json", "logfmt"].contains { stage?.kind == .keyword($0) }
    }

    /// What to do about a token behind a query that does not go on with it.
    func cureBehindOperand() -> String? {
        switch token.kind {
        case .string: return "to look for a text in the lines write `|= \(text(of: token.range))`"
        case .sign("="): return "to look for a text in the lines write `|=`; to compare values write `==`"
        case .sign("=~"): return "to match the lines write `|~`"
        case .bracket: return "a range stands inside of a function: `rate({…}\(text(of: token.range)))`"
        case .keyword("by"), .keyword("without"):
            return "a grouping belongs to an aggregation, such as `sum`, once"
        case .keyword("offset"): return "it stands behind the range: `[5m] offset 1h`"
        case .keyword("on"), .keyword("ignoring"), .keyword("bool"):
            return "it belongs right behind an operator"
        default: break
        }
        guard let word = word?.lowercased() else { return nil }
        if Self.stages.contains(word) { return "stages begin with `|`: `| \(word)`" }
        if isBehindListedLabel { return "put a `,` before it, or a `|` if it begins a stage" }
        if let nearest = Suggestion.nearest(to: word, among: ["and", "or", "unless", "by", "without", "offset"]) {
            return "did you mean `\(nearest)`?"
        }
        return Suggestion.nearest(to: word, among: Self.stages).map { "stages begin with `|`: `| \($0)`" }
    }
}
