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

    @Test func everyKeyOfLokiIsInItsTable() throws {
        for stack in trading + [hms] {
            #expect(strays(try file("loki/loki.yml", of: stack), .loki, constants: ["analytics.reporting_enabled"]) == [])
        }
    }

    @Test func everyKeyOfPromtailIsInItsTable() throws {
        #expect(strays(try file("promtail/promtail.yml", of: hms), .promtail) == [])
    }

    @Test func everyKeyOfARouteIsInItsTable() throws {
        let root = try file("alertmanager/alertmanager.yml", of: PrometheusFeatureCase.withoutRaw)["route"]
        var waiting = [try #require(root)] + (try trading.compactMap { try file("alertmanager/alertmanager.yml", of: $0)["route"] })
        while let route = waiting.popLast() {
            #expect(strays(route, .route) == [])
            if case .list(let routes)? = route["routes"]?.value { waiting += routes }
        }
    }

    @Test(arguments: Everything.integrations.map(\.name))
    func everyKeyOfAnIntegrationIsInItsTable(name: String) throws {
        let integration = try #require(Everything.integrations.first { $0.name == name }?.integration)
        let stack = Stack(
            "example", services: [Service("api", scrapes: [.http(port: 1)])],
            routing: Routing(default: Receiver("r", [integration])))
        let text = try #require(alertmanagerFiles(resolve(stack)).first?.contents)
        let list = integration.entry.list
        guard case .list(let receivers)? = YAML.read(Array(text.utf8)).root?["receivers"]?.value,
            case .list(let entries)? = receivers.first?[list]?.value
        else {
            Issue.record("there is no entry")
            return
        }
        #expect(entries.flatMap { strays($0, .integration(list: list)) } == [])
    }

    @Test func everyKeyOfAProbeIsInItsTable() throws {
        let modules = try file("blackbox/blackbox.yml", of: PrometheusFeatureCase.withoutRaw)["modules"]
        guard case .map(let entries)? = modules?.value else {
            Issue.record("there are no modules")
            return
        }
        for module in entries.map(\.value) {
            guard case .string(let prober)? = module["prober"]?.value, let block = module[prober] else { continue }
            #expect(strays(block, .probe(prober)) == [])
        }
    }

    @Test func everyKeyOfADashboardIsInItsTable() throws {
        for stack in trading + [hms] {
            let files = try #require(compile(stack).files).filter { $0.path.hasSuffix(".json") && $0.path.contains("dashboards") }
            #expect(!files.isEmpty)
            for file in files {
                let root = try #require(YAML.read(Array(file.contents.utf8)).root)
                #expect(strays(root, .dashboard, constants: ["fiscalYearStartMonth", "preload", "weekStart"]) == [])
                guard case .list(let panels)? = root["panels"]?.value else { continue }
                for panel in panels where panel["type"]?.value != .string("row") {
                    #expect(strays(panel, .panel, allowingOpen: true) == [])
                }
            }
        }
    }

    @Test func everyKeyOfComposeIsInItsTable() throws {
        for stack in trading + [hms] {
            let root = try file("compose.yaml", of: stack)
            #expect(strays(root, .compose, allowingOpen: true) == [])
            guard case .map(let services)? = root["services"]?.value else {
                Issue.record("there are no services")
                continue
            }
            // What is written for every container and what only ready services need.
            let constants: Set = [
                "healthcheck.interval", "healthcheck.timeout", "logging.driver", "logging.options", "restart",
                "stop_grace_period", "privileged", "pid", "devices",
            ]
            for service in services.map(\.value) {
                #expect(strays(service, .container, constants: constants, allowingOpen: true) == [])
            }
        }
    }

    private func file(_ path: String, of stack: Stack) throws -> LocatedNode {
        let text = try #require(compile(stack).files?.first { $0.path == path }?.contents)
        return try #require(YAML.read(Array(text.utf8)).root)
    }

    /// The paths of keys that the table does not have as the DSL's.
    ///
    /// - Parameters:
    ///   - constants: what is always written alike, and what a raw field may thus set otherwise.
    ///   - allowingOpen: whether a key may be one of those that its table does not list.
    private func strays(
        _ root: LocatedNode, _ place: RawPlace, constants: Set<String> = [], allowingOpen: Bool = false
    ) -> [String] {
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
                } else if !constants.contains(inner), !(allowingOpen && table[inner] == nil && table.isOpen(inner)) {
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
