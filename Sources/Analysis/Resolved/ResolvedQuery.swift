package import Diagnostics
package import PromQL
import StackDSL

/// A PromQL query that was read, with what each of its nodes means.
///
/// An object, since every check passes over all of them: a reference is cheap to hand on.
package final class ResolvedQuery: Sendable {
    /// As it is emitted: as written, with what was interpolated in place; hand-written line breaks are kept.
    package let text: String
    /// None where the text has a syntax error.
    package let tree: Tree?
    /// In Prometheus' order; those of interpolated queries first.
    package let errors: [SyntaxError]
    /// The texts that ranges are of, by ``PromQL/Node/source``; the first is the query's own.
    package let texts: [QueryText]
    /// What each node of the tree means, by its index; empty without a tree.
    package let meanings: [Meaning]
    /// What times it looks at.
    package let cadence: Cadence
    /// The metrics that were interpolated, by the names of their series.
    let interpolatedMetrics: [String: Metric]

    init(
        text: String, tree: Tree?, errors: [SyntaxError], texts: [QueryText], meanings: [Meaning], cadence: Cadence,
        interpolatedMetrics: [String: Metric]
    ) {
        self.text = text
        self.tree = tree
        self.errors = errors
        self.texts = texts
        self.meanings = meanings
        self.cadence = cadence
        self.interpolatedMetrics = interpolatedMetrics
    }

    /// What the whole query means.
    package var meaning: Meaning? { meanings.last }

    /// The place of a range of one of the texts.
    package func highlight(
        _ range: TextRange, source: Int32 = 0, label: String = "", labelSite: DeclarationSite? = nil
    ) -> Highlight {
        let text = texts.indices.contains(Int(source)) ? texts[Int(source)] : texts[0]
        return text.highlight(range, label: label, labelSite: labelSite)
    }

    /// The place of a node.
    package func highlight(
        node: Int, label: String = "", labelSite: DeclarationSite? = nil
    ) -> Highlight {
        guard let tree else { return highlight(TextRange(0, 0), label: label, labelSite: labelSite) }
        return highlight(
            tree.nodes[node].range, source: tree.nodes[node].source, label: label, labelSite: labelSite)
    }
}
