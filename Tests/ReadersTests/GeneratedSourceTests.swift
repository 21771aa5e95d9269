import Foundation
import Readers
import StackDSL
import SwiftSource
import Testing

/// What `stackc import metrics` prints, committed: it is compiled with these tests.
@Suite struct GeneratedSourceTests {
    /// A service's own text: few metrics, names that Swift has other uses for.
    static let shop = """
        # HELP shop_orders Orders by state; "open" or \\\\closed.
        # TYPE shop_orders counter
        # UNIT shop_orders orders
        shop_orders_total{state="open",region="eu"} 3 # {trace_id="abc"} 1 1700000000.5
        # TYPE shop_latency_seconds histogram
        # UNIT shop_latency_seconds seconds
        shop_latency_seconds_bucket{le="0.1"} 1
        shop_latency_seconds_bucket{le="2.5e-2"} 1
        shop_latency_seconds_bucket{le="+Inf"} 2
        shop_latency_seconds_count 2
        shop_latency_seconds_sum 0.3
        # TYPE shop_default gauge
        shop_default 1
        # TYPE shop_self gauge
        shop_self 1
        # TYPE shop_metrics gauge
        shop_metrics 1
        # TYPE shop_mode stateset
        shop_mode{shop_mode="day"} 1
        # TYPE shop_build info
        shop_build_info{version="1"} 1
        # TYPE shop_wait_seconds summary
        shop_wait_seconds{quantile="0.5",queue="a"} 1
        # TYPE shop_native_seconds histogram
        shop_native_seconds_bucket{le="+Inf"} 2
        {"shop.utf-8","a label"="x"} 1
        # EOF
        """

    /// More than a hundred metrics.
    static let fleet = (0..<26).map { index in
        """
        # HELP fleet_unit_\(index)_trips_total Trips of unit \(index).
        # TYPE fleet_unit_\(index)_trips_total counter
        fleet_unit_\(index)_trips_total{line="a"} 1
        # TYPE fleet_unit_\(index)_load_bytes gauge
        fleet_unit_\(index)_load_bytes{line="a",depot="b"} 1
        # TYPE fleet_unit_\(index)_ride_seconds histogram
        fleet_unit_\(index)_ride_seconds_bucket{line="a",le="1"} 1
        fleet_unit_\(index)_ride_seconds_bucket{line="a",le="+Inf"} 1
        # TYPE fleet_unit_\(index)_stop_seconds summary
        fleet_unit_\(index)_stop_seconds_count 1

        """
    }.joined()

    @Test(arguments: [("Shop", shop), ("Fleet", fleet)])
    func whatIsPrintedIsWhatIsCommitted(_ name: String, _ text: String) throws {
        let read = MetricsText.parse(Array(text.utf8))
        #expect(read.errors == [])
        let printed = MetricCatalogSource(
            name, from: "\(name.lowercased()).txt", metrics: read.metrics(path: "\(name).txt")
        ).print()
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "Generated/\(name).swift")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try printed.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == printed)
        #expect(ProcessInfo.processInfo.environment["RECORD"] != "1", "recorded; look at the change")
    }

    @Test func whatIsPrintedMeansWhatWasRead() {
        for (text, metrics) in [(Self.shop, Shop.metrics), (Self.fleet, Fleet.metrics)] {
            let read = MetricsText.parse(Array(text.utf8)).metrics(path: "")
            #expect(metrics.map(facts) == read.map(facts))
        }
        #expect(Shop.latencySeconds.buckets == [0.025, 0.1])
        #expect(Shop.`default`.name.text == "shop_default")
        #expect(Fleet.unit7Trips.name.text == "fleet_unit_7_trips_total")
    }

    private func facts(_ metric: Metric) -> [String] {
        [
            metric.name.text, metric.kind.rawValue, metric.unit?.symbol ?? "", "\(metric.buckets)",
            metric.labels.map(\.name.name).joined(separator: ","),
        ]
    }
}
