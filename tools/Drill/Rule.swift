import Serialization

/// A rule, as it was emitted.
struct Rule {
    enum Kind: Equatable { case alert, record }

    let kind: Kind
    let name: String
    let query: String
    let hold: Int64
    let keepsFiring: Int64?
    let labels: [String: String]
    let annotations: [String: String]
    /// The file that it stands in, relative to that of Prometheus: `rules/hms.yml`.
    let file: String

    /// Labels that do not depend on the series.
    var fixedLabels: [String: String] { labels.filter { !$0.value.contains("{{") } }

    static func read(_ root: LocatedNode, file: String) -> [Rule] {
        (root["groups"]?.items ?? []).flatMap { $0["rules"]?.items ?? [] }.compactMap { node in
            guard let query = node["expr"]?.text, let name = (node["alert"] ?? node["record"])?.text else { return nil }
            return Rule(
                kind: node["alert"] == nil ? .record : .alert, name: name, query: query, hold: node["for"]?.milliseconds ?? 0,
                keepsFiring: node["keep_firing_for"]?.milliseconds, labels: node["labels"]?.texts ?? [:],
                annotations: node["annotations"]?.texts ?? [:], file: file)
        }
    }

    /// The rule in compressed time.
    ///
    /// - Parameter start: before it no alert fires, in milliseconds of this machine's clock.
    func node(_ rewriter: QueryRewriter, start: Int64) throws(Problem) -> Node {
        let compression = Compression(factor: rewriter.factor)
        var map = Node.Map()
        map.set(kind == .alert ? "alert" : "record", kind == .alert ? name : rewriter.prefix + name)
        let rewritten = try rewriter.rewrite(query)
        map.set("expr", kind == .alert ? QueryRewriter.query(rewritten, from: start) : rewritten)
        if hold > 0 { map.set("for", compression.text(hold)) }
        map.set("keep_firing_for", keepsFiring.map(compression.text))
        map.setUnlessEmpty("labels", Self.map(labels))
        map.setUnlessEmpty("annotations", Self.map(annotations))
        return .map(map)
    }

    private static func map(_ texts: [String: String]) -> Node.Map {
        Node.Map(texts.sorted { $0.key < $1.key }.map { Node.Map.Entry($0.key, .string($0.value)) })
    }
}
