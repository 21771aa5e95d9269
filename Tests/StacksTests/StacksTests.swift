import Analysis
import Checks
import Compiler
import Diagnostics
import Emitters
import Foundation
import StackDSL
import Testing

/// What holds of every stack of the repository.
@Suite struct StacksTests {
    @Test(arguments: allPaths)
    func compilesWithoutAWarning(path: String) throws {
        let stack = try stack(at: path)
        #expect(compile(stack).diagnostics.map { "\($0.id): \($0.message)" } == [])
    }

    /// Those who look at a panel see how far the alert is.
    @Test(arguments: allPaths)
    func drawsEveryThresholdOfItsAlerts(path: String) throws {
        let stack = try stack(at: path)
        let resolved = resolve(stack)
        let panels = resolved.dashboards.flatMap(\.rows).flatMap(\.panels)
        for rule in resolved.alerts {
            guard let threshold = rule.alert.threshold else { continue }
            let level = Condition.level(of: threshold.quantity, in: rule.query.meaning?.unit)
            let isDrawn = panels.contains { panel in
                panel.panel.thresholds.contains { $0.threshold.quantity == threshold.quantity }
                    && panel.thresholds.contains { $0.value == level }
            }
            #expect(isDrawn, "\(rule.alert.name.text) \(threshold.comparison.rawValue) \(threshold.quantity.text)")
        }
    }

    @Test(arguments: allPaths)
    func laysPanelsOutWithoutOverlapOrOverflow(path: String) throws {
        let stack = try stack(at: path)
        for dashboard in resolve(stack).dashboards {
            // The panels of a collapsed row come into view when it is opened, and push down what is below.
            var shown: [[ResolvedPanel]] = dashboard.rows.filter(\.row.isCollapsed).map(\.panels)
            shown.append(dashboard.rows.filter { !$0.row.isCollapsed }.flatMap(\.panels))
            for panels in shown { expectNoOverlap(of: panels.map { ($0.panel.title.rendered, $0.position) }) }
        }
    }

    private func expectNoOverlap(of places: [(String, GridPosition)]) {
        for (index, (title, place)) in places.enumerated() {
            #expect(place.x >= 0 && place.x + place.width <= 24 && place.width > 0 && place.height > 0, "\(title)")
            for (other, otherPlace) in places[..<index] {
                let isApart =
                    place.x + place.width <= otherPlace.x || otherPlace.x + otherPlace.width <= place.x
                    || place.y + place.height <= otherPlace.y || otherPlace.y + otherPlace.height <= place.y
                #expect(isApart, "\(title) and \(other)")
            }
        }
    }

    @Test func watchesItsOwnMonitoring() {
        for stack in allStacks where stack.name != "hms" {
            #expect(resolve(stack).alerts.contains { $0.alert.name == "Watchdog" }, "\(stack.path)")
        }
    }
}
