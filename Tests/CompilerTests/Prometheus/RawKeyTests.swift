import Analysis
import Compiler
import Emitters
import Serialization
import StackDSL
import Testing

import Hms
import Trading
@testable import Checks

/// A raw field cannot set what the DSL sets: hence every key that is emitted is in the table of its place as the DSL's.
@Suite struct RawKeyTests {
    @Test func everyKeyOfPrometheusIsInItsTable() throws {
        let config = try file("prometheus/prometheus.yml", of: PrometheusFeatureCase.withoutRaw)
        #expect(strays(config, .prometheus) == [])
        for (list, place) in [("scrape_configs", RawPlace.scrape), ("remote_write", .remoteWrite)] {
            guard case .list(let entries)? = config[list]?.value else {
                Issue.record("there is no \(list)")
                continue
            }
            #expect(entries.flatMap { strays($0, place) } == [])
        }
    }

    @Test func everyKeyOfAlertmanagerIsInItsTable() throws {
        for stack in [hms, PrometheusFeatureCase.withoutRaw] {
            #expect(strays(try file("alertmanager/alertmanager.yml", of: stack), .alertmanager) == [])
        }
    }

    @Test func everyKeyOfADataSourceIsInItsTable() throws {
        for stack in trading {
            let sources = try file("grafana/provisioning/datasources/datasources.yml", of: stack)["datasources"]
            guard case .list(let entries)? = sources?.value else {
                Issue.record("there are no data sources")
                continue
            }
            #expect(entries.compactMap { $0["jsonData"] }.flatMap { strays($0, .dataSource) } == [])
        }
    }

    private func file(_ path: String, of stack: Stack) throws -> LocatedNode {
        let text = try #require(compile(stack).files?.first { $0.path == path }?.contents)
        return try #require(YAML.read(Array(text.utf8)).root)
    }

    /// The paths of keys that the table does not have as the DSL's.
    private func strays(_ root: LocatedNode, _ place: RawPlace) -> [String] {
        let table = RawKeys.of(place)
        var strays: [String] = []
        var waiting = [(path: "", node: root)]
        while let (path, node) = waiting.popLast() {
            guard case .map(let entries) = node.value else { continue }
            for entry in entries {
                let inner = path.isEmpty ? entry.key : "\(path).\(entry.key)"
                if table.isBranch(inner) {
                    waiting.append((inner, entry.value))
                } else if case .declared? = table[inner] {
                    continue
                } else {
                    strays.append(inner)
                }
            }
        }
        return strays
    }
}

extension PrometheusFeatureCase {
    /// All features, for the newest versions.
    fileprivate static var withoutRaw: Stack {
        var parts = PrometheusParts()
        for feature in all { feature.use(&parts) }
        parts.raw = nil
        return parts.stack(for: Versions())
    }
}
