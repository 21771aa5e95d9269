import Diagnostics
import GoText
import PromQL

/// What holds of every text that is read as PromQL.
enum PromQLProperties {
    /// The length chooses the options, and a byte 1 is an interpolated value, so that every input is a text too.
    static func problem(with bytes: [UInt8], _ thoroughly: Bool) -> String? {
        let options = ParseOptions(
            version: bytes.count & 4 == 0 ? .newest : .v2_47, features: bytes.count & 1 == 0 ? .all : [],
            grafanaVariables: bytes.count & 2 == 0)
        let splices = bytes.indices.filter { bytes[$0] == 1 }.prefix(8).map { offset in
            QuerySource.Splice(at: offset, values[(offset + bytes.count) % values.count])
        }
        if thoroughly, let problem = problem(ofPattern: String(decoding: bytes, as: UTF8.self)) { return problem }
        let result = Tree.parse(QuerySource(bytes: bytes, splices: splices), options: options)
        for error in result.errors {
            guard error.range.start >= 0, error.range.start <= error.range.end, Int(error.range.end) <= bytes.count
            else { return "an error lies outside of the text: \(error)" }
            if error.message.isEmpty { return "an error has no words" }
        }
        if result.errors.count > SyntaxError.most { return "\(result.errors.count) errors" }
        let recovered = result.errors.drop { !$0.isRecovered }
        guard let tree = result.tree else {
            if result.errors.isEmpty { return "there is neither a tree nor an error" }
            if recovered.count > 10 || !recovered.allSatisfy(\.isRecovered) { return "recovery went wrong" }
            return nil
        }
        return problem(of: tree, bytes) ?? (thoroughly && result.errors.isEmpty ? problem(printing: tree, options) : nil)
    }

    private static func problem(ofPattern text: String) -> String? {
        guard RegularExpression.isEvidentlyValid(text) else { return nil }
        return RegularExpression.parse(text).1.first.map { "not so evidently valid: \($0)" }
    }

    private static let values: [SplicedValue] = [
        .metric("m"), .metric("é x"), .number(-1), .duration(milliseconds: 90_000), .label("l"), .string("a\"b"),
    ] + [Tree.parse("a + b").tree].compactMap { $0 }.map(SplicedValue.expression)

    private static func problem(of tree: Tree, _ bytes: [UInt8]) -> String? {
        for (index, node) in tree.nodes.enumerated() {
            let isInside = node.range.start >= 0 && node.range.start <= node.range.end
            guard isInside, node.source != 0 || Int(node.range.end) <= bytes.count else {
                return "node \(index) lies outside of the text: \(node)"
            }
            guard node.first >= 0, node.first <= index else { return "node \(index) has no subtree: \(node)" }
        }
        if tree.nodes.isEmpty { return "the tree is empty" }
        return tree.nodes[tree.root].first == 0 ? nil : "the root does not hold everything"
    }

    private static func problem(printing tree: Tree, _ options: ParseOptions) -> String? {
        let printed = tree.printed()
        guard let again = Tree.parse(printed, options: options).tree else { return "unreadable: \(printed)" }
        if !again.means(theSameAs: tree) { return "means something else: \(printed)" }
        if again.printed() != printed { return "printing `\(printed)` again gives `\(again.printed())`" }
        let pretty = tree.prettyPrinted(width: 40)
        guard let again = Tree.parse(pretty, options: options).tree else { return "unreadable: \(pretty)" }
        if again.printed() != printed { return "means something else: \(pretty)" }
        if again.prettyPrinted(width: 40) != pretty {
            return "formatting `\(pretty)` again gives `\(again.prettyPrinted(width: 40))`"
        }
        return nil
    }
}
