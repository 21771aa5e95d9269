/// Gathers the families of a text from its lines, one line after the other.
struct FamilyCollector {
    private var families: [Gathered] = []
    private var indices: [String: Int] = [:]
    /// The series of the line before: most lines are of the same.
    private var lastSeries: (name: String, target: Target)?
    private var sampleNumber = 0
    /// Whether `# EOF` has been read.
    var isEnded = false

    struct Target {
        let index: Int
        let suffix: String
    }

    private struct Gathered {
        var family: MetricFamily
        /// The number of the last sample that had the label: a label that has the current number is there twice.
        var labels: [String: Int] = [:]
        var buckets: Set<Double> = []
    }

    /// Why a line does not fit those before it.
    enum Conflict: Error {
        case secondDeclaration
        case declaredBehindSamples
        case sampleOfNoSeries
    }

    /// Notes what a comment says of a family; its type cannot come behind its samples.
    mutating func declare(
        _ name: MetricsLine.Located, _ change: (inout MetricFamily) -> Bool
    ) throws(Conflict) {
        let index = index(of: name)
        let kind = families[index].family.kind
        guard change(&families[index].family) else { throw .secondDeclaration }
        let isLate = !families[index].family.suffixes.isEmpty && families[index].family.kind != kind
        if isLate {
            families[index].family.kind = kind
            throw .declaredBehindSamples
        }
        lastSeries = nil
    }

    /// The family that a series belongs to, and by which ending of its name.
    mutating func target(of series: MetricsLine.Located) throws(Conflict) -> Target {
        if let lastSeries, lastSeries.name == series.text { return lastSeries.target }
        let target = try findTarget(series)
        families[target.index].family.suffixes.insert(target.suffix)
        lastSeries = (series.text, target)
        return target
    }

    private mutating func findTarget(_ series: MetricsLine.Located) throws(Conflict) -> Target {
        if let index = indices[series.text] {
            switch families[index].family.kind {
            case .histogram, .gaugehistogram: throw .sampleOfNoSeries
            default: return Target(index: index, suffix: "")
            }
        }
        for suffix in FamilyCollector.suffixes where series.text.hasSuffix(suffix) {
            let base = String(series.text.dropLast(suffix.count))
            guard let index = indices[base], let kind = families[index].family.kind else { continue }
            if FamilyCollector.suffixes(of: kind).contains(suffix) { return Target(index: index, suffix: suffix) }
        }
        return Target(index: index(of: series), suffix: "")
    }

    /// Begins a sample; its labels follow.
    mutating func beginSample() { sampleNumber += 1 }

    /// Notes a label of the current sample. False if the sample has it already.
    mutating func note(label: String, of target: Target) -> Bool {
        let known = families[target.index].labels.updateValue(sampleNumber, forKey: label)
        if known == nil, !isReserved(label, target) { families[target.index].family.labels.append(label) }
        return known != sampleNumber
    }

    mutating func note(bucket: Double, of target: Target) {
        if bucket.isFinite { families[target.index].buckets.insert(bucket) }
    }

    /// Whether the label is part of the format here, and not the metric's own.
    func isReserved(_ label: String, _ target: Target) -> Bool {
        switch families[target.index].family.kind {
        case .histogram, .gaugehistogram: label == "le"
        case .summary: label == "quantile"
        default: false
        }
    }

    func finished() -> [MetricFamily] {
        families.map { gathered in
            var family = gathered.family
            family.buckets = gathered.buckets.sorted()
            return family
        }
    }

    private mutating func index(of name: MetricsLine.Located) -> Int {
        if let known = indices[name.text] { return known }
        indices[name.text] = families.count
        families.append(
            Gathered(
                family: MetricFamily(
                    name: name.text, range: name.range, line: name.line, column: name.column)))
        return families.count - 1
    }

    private static let suffixes = ["_bucket", "_count", "_sum", "_total", "_created", "_info", "_gcount", "_gsum"]

    /// The endings of a family's series, other than none.
    private static func suffixes(of kind: MetricFamily.Kind) -> [String] {
        switch kind {
        case .counter: ["_total", "_created"]
        case .histogram: ["_bucket", "_count", "_sum", "_created"]
        case .summary: ["_count", "_sum", "_created"]
        case .info: ["_info"]
        case .gaugehistogram: ["_bucket", "_gcount", "_gsum"]
        case .gauge, .untyped, .unknown, .stateset: []
        }
    }
}
