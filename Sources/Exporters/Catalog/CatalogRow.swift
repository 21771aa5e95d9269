import Diagnostics
import StackDSL

/// A line of a catalog's table.
struct CatalogRow {
    let name: String
    let kind: Metric.Kind
    let unit: MetricUnit?
    let labels: [String]
    let buckets: [Double]
    let range: ClosedRange<Double>?

    /// Reads a line; none if it is not of the form `name kind unit labels buckets`.
    init?(_ line: Substring) {
        let fields = line.split(separator: " ").map { $0 == "-" ? "" : $0 }
        guard (2...5).contains(fields.count), let kind = CatalogRow.kinds[String(fields[1])] else {
            return nil
        }
        name = String(fields[0])
        self.kind = kind
        range = fields[1] == "state" ? 0...1 : nil
        let unitName = fields.count > 2 ? String(fields[2]) : ""
        unit = MetricUnit(named: unitName)
        if unit == nil, !unitName.isEmpty { return nil }
        labels = fields.count > 3 ? fields[3].split(separator: ",").map(String.init) : []
        let bounds = fields.count > 4 ? fields[4].split(separator: ",") : []
        buckets = bounds.compactMap { Double($0) }
        if buckets.count != bounds.count { return nil }
    }

    func metric(at site: DeclarationSite) -> Metric {
        let metric = Metric(
            Name(verbatim: name), kind, unit: unit,
            labels: labels.map { MetricLabel(Label(verbatim: $0)) }, buckets: buckets, range: range, help: "",
            site: site)
        guard kind == .gauge, name.hasSuffix("_total") else { return metric }
        return metric.allow(.gaugeNamedTotal, because: "the name is the program's own")
    }

    private static let kinds: [String: Metric.Kind] = [
        "counter": .counter, "gauge": .gauge, "state": .gauge, "histogram": .histogram,
        "native": .nativeHistogram, "summary": .summary,
    ]
}
