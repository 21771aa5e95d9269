import Analysis
import PromQL
import StackDSL

/// Levels of shares: of 0 to 1, or in percent.
extension LevelScale {
    /// Seconds each second are a number of CPUs, 1 at most for each.
    static func ofShare(_ place: LevelComparison, _ unit: MetricUnit) -> LevelEvidence? {
        guard unit == .ratio, (20...100).contains(place.level), let metric = place.meaning.metric, metric.kind == .counter,
            metric.inferredUnit == .seconds, let tree = place.query.tree, place.meaning.behavior == .gauge,
            !tree.subtree(of: place.node).contains(where: { isSum($0, tree) })
        else { return nil }
        return LevelEvidence(
            "\(place.text) is \(place.text) seconds each second here, as many whole CPUs: not percent",
            help: "\(place.text) % of one are \(shown(place.level / 100)): write that, or multiply the query by 100")
    }

    private static func isSum(_ node: Int, _ tree: Tree) -> Bool {
        guard case .aggregation(let index) = tree.nodes[node].kind else { return false }
        return tree.aggregations[Int(index)].op == .sum
    }

    /// Below 0.9 % of what is given in percent.
    static func ofPercent(_ place: LevelComparison, _ unit: MetricUnit) -> LevelEvidence? {
        guard unit == .percent, (0.5..<1).contains(place.level), place.comparison == .below || place.comparison == .atMost
        else { return nil }
        return LevelEvidence(
            "\(place.text) is \(place.text) % here, for the query gives percent", help: "write `\(shown(place.level * 100))`",
            orInSwift: "`.percent(\(shown(place.level * 100)))` as a threshold")
    }

    /// What is called a ratio, and what is left of 1, do not become a multiple of the whole.
    static func ofWhole(_ place: LevelComparison, _ unit: MetricUnit) -> LevelEvidence? {
        guard unit == .ratio, place.level <= 100, place.meaning.range.canFail(place.comparison, place.level) else { return nil }
        let metric = place.meaning.metric
        guard isRest(place) ? place.level >= 2 : place.level >= 50 && metric?.kind == .gauge && metric?.inferredUnit == .ratio
        else { return nil }
        return LevelEvidence(
            "\(place.text) is \(place.text) times the whole here: not percent",
            help: "\(place.text) % are \(shown(place.level / 100)): write that, or multiply the query by 100")
    }

    /// `1 - free / size`
    private static func isRest(_ place: LevelComparison) -> Bool {
        guard let tree = place.query.tree else { return false }
        let node = tree.unwrapped(place.node)
        guard case .binary(let index) = tree.nodes[node].kind, tree.binaries[Int(index)].op == .subtract else { return false }
        return place.query.meanings[tree.operands(of: node).0].range.constant == 1
    }
}
