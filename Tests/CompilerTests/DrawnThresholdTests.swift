import Analysis
import Hms
import LarkService
import PromQL
import StackDSL
import Storefront
import Testing
import Trading
import Wemaster

/// Whoever is paged finds the curve and its level.
@Suite struct DrawnThresholdTests {
    static let stacks = [hms, larkService] + trading + storefront + [wemaster]

    @Test(arguments: stacks.indices) func everyLevelOfAnAlertIsDrawn(index: Int) {
        let stack = resolve(Self.stacks[index])
        let panels = stack.dashboards.flatMap(\.rows).flatMap(\.panels)
        let undrawn = stack.alerts.filter { rule in
            guard let threshold = rule.alert.threshold else { return false }
            return !panels.contains { panel in
                panel.queries.contains { $0.metrics.map { !series(of: $0).isDisjoint(with: series(of: rule.query)) } == true }
                    && panel.thresholds.contains { drawn in
                        drawn.threshold.threshold.comparison == threshold.comparison
                            && drawn.threshold.threshold.quantity == threshold.quantity
                    }
            }
        }
        #expect(undrawn.map(\.alert.name.text) == [], "of \(stack.name)")
    }

    private func series(of query: ResolvedQuery) -> Set<String> {
        Set(query.tree?.selectors.compactMap(\.name) ?? [])
    }
}
