import StackDSL

/// A metric that is counted in lines, as both collectors are told of it.
struct CountedMetric {
    enum Kind: String {
        case counter = "Counter"
        case gauge = "Gauge"
        case histogram = "Histogram"
    }

    let kind: Kind
    /// The collectors put a prefix of their own before a name that has none: its first word is given as one.
    let prefix: String
    let name: String
    let help: String?
    /// The field that is read; none where every line counts.
    let source: String?
    /// The only value that counts.
    let value: String?
    /// What is done to it; nothing to say of a histogram.
    let action: String?
    let countsBytes: Bool
    let buckets: [Double]

    init(_ declared: LogMetric, _ names: ExtractedNames) {
        let metric = declared.metric
        let full = metric.name.text
        let end = full.dropFirst().firstIndex(of: "_").map { full.index(after: $0) }
        prefix = String(end.map { full[..<$0] } ?? full.prefix(1))
        name = String(full.dropFirst(prefix.count))
        help = metric.help.isEmpty ? nil : metric.help
        source = declared.field.map(names.key)
        countsBytes = declared.update == .addBytes
        buckets = metric.buckets
        (kind, action, value) =
            switch declared.update {
            case .countLines: (.counter, "inc", nil)
            case .countLinesWith(_, let value): (.counter, "inc", value?.text)
            case .addBytes: (.counter, "add", nil)
            case .add: (metric.kind == .gauge ? .gauge : .counter, "add", nil)
            case .set: (.gauge, "set", nil)
            case .observe: (.histogram, nil, nil)
            }
    }
}
