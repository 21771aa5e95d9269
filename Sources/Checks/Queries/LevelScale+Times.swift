import Analysis
import PromQL
import StackDSL

/// Levels of how long something takes.
extension LevelScale {
    /// Beyond all buckets, but among them when multiplied or divided by 1000.
    static func ofBuckets(_ place: LevelComparison) -> LevelEvidence? {
        guard let observed = place.meaning.observations, observed.part == .mean || observed.part == .quantile,
            let unit = observed.metric.inferredUnit, unit.dimension == MetricUnit.seconds.dimension,
            let level = place.level(in: unit), let first = observed.metric.buckets.filter({ $0 > 0 }).min(),
            let last = observed.metric.buckets.max()
        else { return nil }
        let text = Quantity(level, unit).text
        let measured = "`\(observed.metric.name.text)` has buckets of \(Quantity(first, unit).text) to \(Quantity(last, unit).text)"
        if level > last, (first...last).contains(level / 1_000) {
            let meant = Quantity(level / 1_000, unit).text
            return LevelEvidence(
                "\(place.text) is \(text) here, but \(measured)",
                help: "if it is a thousandth, \(meant), write `\(shown(place.level / 1_000))`")
        }
        if level * 10 <= first, (first...last).contains(level * 1_000) {
            let meant = Quantity(level * 1_000, unit).text
            return LevelEvidence(
                "\(place.text) is \(text) here, but \(measured)",
                help: "if it is a thousand times that, \(meant), write `\(shown(place.level * 1_000))`")
        }
        return nil
    }

    /// What is counted one by one seldom takes minutes. Whole minutes may well be meant as seconds.
    static func ofEvent(_ place: LevelComparison, _ unit: MetricUnit) -> LevelEvidence? {
        guard unit == .seconds, place.level >= 100, place.level.truncatingRemainder(dividingBy: 60) != 0,
            place.meaning.observations == nil, let tree = place.query.tree
        else { return nil }
        let node = tree.unwrapped(place.node)
        guard case .binary(let index) = tree.nodes[node].kind, tree.binaries[Int(index)].op == .divide else { return nil }
        let sides = tree.children(of: node).map { place.query.meanings[$0] }
        guard sides.count == 2, sides[0].unit == .ratio || sides[0].unit == .seconds && !sides[0].isCumulative,
            let time = sides[0].metric, time.kind == .counter, time.inferredUnit == .seconds, let count = sides[1].metric, count.kind == .counter
        else { return nil }
        return LevelEvidence(
            "\(place.text) is \(Quantity(place.level, .seconds).text) for each of `\(count.name.text)` here",
            help: "if it is a thousandth, \(Quantity(place.level / 1_000, .seconds).text), write `\(shown(place.level / 1_000))`")
    }
}
