import Analysis
import GoText
import PromQL
import StackDSL

/// What a query watches: for each of its selectors series that it selects, and such as it would select with a matcher less.
struct Cast {
    /// In the order in which the query names them.
    private(set) var subjects: [Subject] = []
    /// What a matcher keeps out, and of which subject it is the double.
    private(set) var decoys: [(subject: Subject, of: Int)] = []
    /// Why there are none, as the end of a sentence.
    private(set) var problem: String?

    /// - Parameter further: labels that texts read.
    init(of tree: Tree, in catalog: SeriesCatalog, showing further: [String]) {
        var uses: [SelectorUse] = []
        for use in tree.selectorUses {
            guard let use = SelectorUse(use.selector, use.function, in: catalog) else {
                problem = "a selector without the name of a metric can mean any series"
                return
            }
            uses.append(use)
        }
        let histograms = Set(uses.filter { $0.ending == "_bucket" }.map(\.base))
        for place in uses.indices where !histograms.contains(uses[place].base) { uses[place].takeWhole() }
        let named = tree.labelsNamed.union(Set(further).subtracting(tree.labelsMade))
        for use in uses {
            guard let labels = use.labels(naming: named) else {
                problem = "no text was found that all matchers of `\(use.name)` accept"
                return
            }
            add(labels, use, uses.filter { $0.base == use.base }, tree)
        }
        addDecoys(uses)
    }

    private mutating func add(_ labels: [String: String], _ use: SelectorUse, _ all: [SelectorUse], _ tree: Tree) {
        let names = all.map(\.name)
        if subjects.contains(where: { $0.labels == labels && $0.parts.map(\.name).contains(use.name) }) { return }
        guard all.contains(where: { $0.ending == "_bucket" }) else {
            let isCounter = all.contains { SelectorUse.counting.contains($0.function) }
            let isFalling = all.contains { SelectorUse.following.contains($0.function) }
            let kind: Subject.Kind = isCounter ? .counter : isFalling ? .falling : use.ofWhole ?? .gauge
            subjects.append(Subject(kind: kind, labels: labels, parts: [(use.name, .whole)]))
            return
        }
        let buckets = Buckets(of: all, tree)
        var parts: [(name: String, part: Subject.Part)] = []
        if names.contains(use.base + "_bucket") {
            for (place, text) in buckets.texts.enumerated() { parts.append((use.base + "_bucket", .bucket(place, text))) }
        }
        if names.contains(use.base + "_sum") { parts.append((use.base + "_sum", .sum)) }
        if names.contains(use.base + "_count") { parts.append((use.base + "_count", .count)) }
        subjects.append(
            Subject(
                kind: .histogram(bounds: buckets.bounds, slowAbove: buckets.threshold), labels: labels, parts: parts))
    }

    /// What would count too if one of the matchers was not there.
    private mutating func addDecoys(_ uses: [SelectorUse]) {
        var known = Set(subjects.map { LabelledName($0) })
        for (place, subject) in subjects.enumerated() {
            let own = uses.filter { use in subject.parts.contains { $0.name == use.name } && use.selects(subject.labels) }
            // What Prometheus itself says of the alert cannot be given as well.
            for matcher in own.flatMap(\.matchers) where matcher.name != "le" && matcher.name != "alertname" {
                guard let other = matcher.refusedValue(besides: subject.labels[matcher.name]) else { continue }
                var labels = subject.labels
                labels[matcher.name] = other.isEmpty ? nil : other
                let decoy = Subject(kind: subject.kind, labels: labels, parts: subject.parts)
                if known.insert(LabelledName(decoy)).inserted { decoys.append((decoy, place)) }
            }
        }
    }

    mutating func drop(decoys places: Set<Int>) {
        decoys = decoys.enumerated().filter { !places.contains($0.offset) }.map(\.element)
    }

    private struct LabelledName: Hashable {
        let name: String?
        let labels: [String: String]

        init(_ subject: Subject) {
            name = subject.parts.first?.name
            labels = subject.labels
        }
    }
}

/// A selector, and what is made of it.
struct SelectorUse {
    let name: String
    /// The name without the ending of a histogram's series.
    private(set) var base: String
    private(set) var ending: String
    let matchers: [Matcher]
    /// The function whose argument its range is; empty for none.
    let function: String
    private let series: Series?

    static let counting: Set<String> = ["rate", "increase", "irate", "resets"]
    static let following: Set<String> = ["predict_linear", "deriv", "delta", "idelta"]

    init?(_ selector: VectorSelector, _ function: String, in catalog: SeriesCatalog) {
        let quoted = selector.matchers.first { $0.name == MetricName.label && $0.op == .equal }?.value
        guard let name = selector.name ?? quoted else { return nil }
        self.name = name
        self.function = function
        matchers = selector.matchers.filter { $0.name != MetricName.label }
        series = catalog.named(name)
        let parts = ["_bucket", "_sum", "_count"]
        ending = parts.first { name.hasSuffix($0) } ?? ""
        if let series, ending != "_bucket", series.role != .sum, series.role != .count { ending = "" }
        base = String(name.dropLast(ending.count))
    }

    mutating func takeWhole() {
        (base, ending) = (name, "")
    }

    /// What it is a part of one of; nil where it can be anything.
    var ofWhole: Subject.Kind? {
        guard let meaning = series?.meaning, meaning.range.lower == 0, meaning.range.upper == 1 else { return nil }
        return meaning.unit == .ratio || function.hasSuffix("_over_time") ? .share : .state
    }

    /// The buckets that the metric was declared with.
    var bounds: [Double] { series?.metric?.buckets ?? [] }

    func selects(_ labels: [String: String]) -> Bool {
        matchers.allSatisfy { $0.name == "le" || $0.selects(labels[$0.name] ?? "") }
    }

    /// Labels of a series that is selected, those among them that matter; nil where there are none.
    func labels(naming named: Set<String>) -> [String: String]? {
        let matched = Set(matchers.map(\.name))
        let flow = series?.meaning.labels ?? .unknown
        var labels: [String: String] = [:]
        for label in named.union(matched).union(["job", "instance"]) where label != "le" && label != MetricName.label {
            let own = matchers.filter { $0.name == label }
            if own.isEmpty, !flow.canHave(label) || (series?.role == .derived && series?.metric == nil && !flow.surelyHas(label) && !named.contains(label)) {
                continue
            }
            guard let value = value(of: label, own, flow[label].values ?? []) else { return nil }
            if !value.isEmpty { labels[label] = value }
        }
        return labels
    }

    private func value(of label: String, _ matchers: [Matcher], _ known: [String]) -> String? {
        var candidates = matchers.filter { $0.op == .equal }.map(\.value)
        if candidates.isEmpty {
            candidates = known
            for matcher in matchers where matcher.op == .matches {
                if let sample = RegularExpression.parse(matcher.value).0?.sample { candidates.append(sample) }
            }
            if label == "job", let jobs = series?.collections.compactMap(\.job) { candidates += jobs }
            candidates += ["\(label)-1", "\(label)-2", "1", ""]
        }
        return candidates.first { text in matchers.allSatisfy { $0.selects(text) } }
    }
}

extension Matcher {
    /// A value of the label that it does not select.
    fileprivate func refusedValue(besides selected: String?) -> String? {
        var candidates: [String] = []
        switch op {
        case .equal, .matches: candidates = ["other-\(name)", "other", ""]
        case .notEqual: candidates = [value]
        case .matchesNot: candidates = [RegularExpression.parse(value).0?.sample ?? ""]
        }
        return candidates.first { $0 != selected && !selects($0) }
    }
}

/// The bounds of the buckets that a test needs: those around what the query compares with.
private struct Buckets {
    let bounds: [Double]
    /// The texts of `le`, the endless one last.
    let texts: [String]
    /// The place of the bound above which an observation is slow.
    let threshold: Int

    init(of uses: [SelectorUse], _ tree: Tree) {
        let declared = uses.first?.bounds.sorted() ?? []
        let matchers = uses.flatMap(\.matchers).filter { $0.name == "le" }
        func text(_ bound: Double) -> String {
            let plain = NumberText.shortest(bound)
            let spellings = [plain, plain + ".0"]
            return spellings.first { spelling in matchers.contains { $0.op != .notEqual && $0.selects(spelling) } } ?? plain
        }
        var levels = tree.levels.filter { $0 > 0 }
        if !matchers.isEmpty {
            let asked = declared.filter { bound in matchers.contains { $0.selects(text(bound)) } }
            levels = asked.isEmpty ? matchers.compactMap { Double($0.value) } : asked
        }
        var chosen: Set<Double> = []
        for level in levels where declared.isEmpty || (declared.first ?? 0) <= level && level <= (declared.last ?? 0) {
            if declared.isEmpty {
                chosen.formUnion([level / 2, level, level * 2])
            } else {
                chosen.insert(declared.last { $0 <= level } ?? level)
                if let below = declared.last(where: { $0 < level && !chosen.contains($0) }) { chosen.insert(below) }
                if let next = declared.first(where: { $0 > level }) { chosen.insert(next) }
            }
        }
        if chosen.isEmpty { chosen = Set(declared.isEmpty ? [1] : declared) }
        let bounds = chosen.sorted()
        self.bounds = bounds
        texts = bounds.map(text) + ["+Inf"]
        threshold = levels.compactMap { level in bounds.lastIndex { $0 <= level } }.last ?? 0
    }
}
