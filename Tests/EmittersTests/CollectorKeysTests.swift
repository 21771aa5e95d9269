import Analysis
import Emitters
import Serialization
import StackDSL
import Testing

@Suite("Every key of a collector is in the table of its version") struct CollectorKeysTests {
    @Test func ofTheCollector() {
        let text = CollectorFilesTests.body(CollectorEverything.collector)
        let used = Self.judge(text, CollectorKeyTable.collector, ["receivers", "processors", "exporters", "connectors", "extensions"])
        // A row that nothing is held against would never be noticed.
        #expect(Set(CollectorKeyTable.collector.keys) == used)
    }

    @Test func ofJaeger() {
        let storages: [JaegerStorage] = [
            .memory(traces: 1), .badger(retention: .days(1)),
            .elasticsearch(
                ["http://elasticsearch:9200"], authentication: .bearer(.file("/t")), prefix: "a", retention: .days(1),
                shards: 1),
        ]
        var used: Set<String> = []
        for storage in storages {
            let jaeger = JaegerServer(
                storage: storage, metrics: "http://prometheus:9090", basePath: "/a",
                links: [.trace("a", url: "http://a")], clockSkew: .seconds(1), origins: ["*"])
            let stack = Stack(
                "shop",
                telemetry: TelemetryCollector([
                    .traces(from: [.otlp()], to: [.connector(.spanMetrics(namespace: "a"))])
                ]), jaeger: jaeger)
            let text = emittedBody(of: "jaeger/config.yaml", in: jaegerFiles(resolve(stack))) ?? ""
            used.formUnion(Self.judge(text, CollectorKeyTable.jaeger, ["receivers", "processors", "exporters", "extensions"]))
        }
        #expect(Set(CollectorKeyTable.jaeger.keys) == used)
    }

    @Test func anotherKeyIsNoticed() {
        #expect(CollectorKeyTable.knows(["headers", "x-a"], CollectorKeyTable.collector["exporters.otlp_http"] ?? []))
        #expect(!CollectorKeyTable.knows(["header"], CollectorKeyTable.collector["exporters.otlp_http"] ?? []))
        #expect(!CollectorKeyTable.knows(["tls", "cafile"], CollectorKeyTable.collector["exporters.otlp_http"] ?? []))
    }

    /// Judges a file's sections and its service; the rows that were used.
    private static func judge(_ text: String, _ table: [String: [[Substring]]], _ sections: [String]) -> Set<String> {
        guard case .map(let root) = YAML.read(Array(text.utf8)).root?.node else {
            Issue.record("not read back:\n\(text)")
            return []
        }
        #expect(root.entries.allSatisfy { sections.contains($0.key) || $0.key == "service" })
        var used: Set<String> = []
        for section in sections {
            guard case .map(let components) = root[section] else { continue }
            for component in components.entries {
                let type = "\(section).\(component.key.split(separator: "/").first ?? "")"
                guard let row = table[type] else {
                    Issue.record("\(type) is in no table")
                    continue
                }
                used.insert(type)
                expect(component.value, type, row)
            }
        }
        guard case .map(let service) = root["service"] else { return used }
        for entry in service.entries {
            expect(entry.value, "service.\(entry.key)", CollectorKeyTable.service[entry.key] ?? [])
        }
        return used
    }

    private static func expect(_ tree: Node, _ type: String, _ row: [[Substring]]) {
        var waiting: [(path: [String], node: Node)] = [([], tree)]
        while let (path, node) = waiting.popLast() {
            switch node {
            case .list(let items): waiting += items.map { (path, $0) }
            case .map(let map):
                for entry in map.entries {
                    let inner = path + [entry.key]
                    if CollectorKeyTable.knows(inner, row) {
                        waiting.append((inner, entry.value))
                    } else {
                        Issue.record("\(type): \(inner.joined(separator: ".")) is in no table")
                    }
                }
            case .null, .bool, .integer, .number, .string, .block: break
            }
        }
    }
}
