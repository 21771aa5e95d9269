import Analysis
import Diagnostics
import LogQL
import PromQL
import StackDSL

/// What is said of an error that Prometheus would not report yet.
package let hiddenErrorNote = "found beside the first mistake of this query; it may go away with that"

/// Turns what the reader of queries objects to into findings, for the checks that share its errors by kind.
enum QueryErrors {
    static func findings(
        in stack: ResolvedStack, where belongs: (SyntaxError.Kind) -> Bool
    ) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            // Prometheus puts nothing into its rules.
            if stack.isOfFiles, use.evaluation == nil, use.query.errors.contains(where: { isVariable($0.range, of: use.query.text) }) {
                return []
            }
            let isOfLogs = Self.isOfLogs(use.query)
            let errors = isOfLogs ? Array(use.query.errors.prefix(1)) : use.query.errors
            return errors.filter { belongs($0.kind) && !$0.isConsequence }.map { error in
                Finding(
                    error.message, subject: use.subject, at: place(of: error, in: use.query),
                    notes: error.isRecovered ? [hiddenErrorNote] : [],
                    help: isOfLogs ? ["it is LogQL: a rule of logs is a `LogAlert`, and a panel asks by `.logs(…)`"] : help(for: error),
                    helpForFiles: isOfLogs
                        ? ["it is LogQL, which Loki reads: give `lint` rules of Prometheus"] : error.help.map { [$0] } ?? [],
                    allowances: use.allowances)
            }
        }
    }

    /// Whether what Prometheus cannot read is a query of Loki's.
    private static func isOfLogs(_ query: ResolvedQuery) -> Bool {
        !query.errors.isEmpty && query.text.utf8.contains(UInt8(ascii: "|")) && LogTree.parse(query.text).1.isEmpty
    }

    /// Whether a range begins with a variable of a dashboard: what Grafana puts there may be an operator, which is not known
    /// of a file.
    static func isVariable(_ range: TextRange, of text: String) -> Bool {
        let rest = text.utf8.dropFirst(Int(range.start))
        return rest.first == UInt8(ascii: "$") || rest.starts(with: "[[".utf8)
    }

    /// A stack says itself what its Prometheus is started with.
    private static func help(for error: SyntaxError) -> [String] {
        guard let feature = error.feature.flatMap({ PrometheusFeature(rawValue: $0.flag) }) else {
            return error.help.map { [$0] } ?? []
        }
        return ["turn it on: `PrometheusServer(features: [.\(feature)])`"]
    }

    /// A stray character concerns, to Prometheus, all that follows. People are shown what is wrong, or the word it
    /// stands in.
    private static func place(of error: SyntaxError, in query: ResolvedQuery) -> Highlight {
        if let shown = error.shown { return query.highlight(shown, source: error.source) }
        var place = query.highlight(error.range, source: error.source)
        guard error.kind == .lexical, let literal = place.literal, let range = place.range else { return place }
        place.range = literal.word(at: range)
        return place
    }
}

extension LiteralText {
    /// The part of a range that is its first word, or, where it starts with a quote, its first line.
    fileprivate func word(at range: TextRange) -> TextRange {
        var offset = 0
        for segment in segments {
            guard case .text(let text) = segment else {
                offset += 1
                continue
            }
            let bytes = Array(text.utf8)
            if range.start < offset + bytes.count {
                let rest = bytes[max(0, Int(range.start) - offset)...]
                let isQuoted = rest.first.map { Array("\"'`".utf8).contains($0) } ?? false
                let ends = Array((isQuoted ? "\n" : " \n\t)]},").utf8)
                let length = rest.dropFirst().prefix { !ends.contains($0) }.count + 1
                return TextRange(Int(range.start), min(Int(range.end), Int(range.start) + length))
            }
            offset += bytes.count
        }
        return range
    }
}
