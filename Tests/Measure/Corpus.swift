import Foundation
import Serialization

/// The queries of rule files and dashboards.
struct Corpus {
    private(set) var promQL: [String] = []
    private(set) var logQL: [String] = []

    init(folders: [String]) {
        for folder in folders {
            let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
            for name in names.sorted() where [".yml", ".yaml", ".json"].contains(where: name.hasSuffix) {
                guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
                let isJSON = name.hasSuffix(".json")
                let root = isJSON ? JSON.read([UInt8](data)).root : YAML.read([UInt8](data)).root
                if let root { collect(root, isDashboard: isJSON, isLoki: name.contains("loki/rules")) }
            }
        }
    }

    /// Every text below a key `expr`, with an explicit stack.
    private mutating func collect(_ root: LocatedNode, isDashboard: Bool, isLoki: Bool) {
        var pending = [(node: root, isLoki: isLoki)]
        while let (node, isLoki) = pending.popLast() {
            switch node.value {
            case .list(let items):
                pending += items.reversed().map { ($0, isLoki) }
            case .map(let entries):
                let source = entries.first { $0.key == "datasource" }?.value
                let isLoki = isLoki || source?["type"]?.value == .string("loki")
                for entry in entries.reversed() {
                    if entry.key == "expr", case .string(let text) = entry.value.value {
                        let query = isDashboard ? Self.withoutVariables(text) : text
                        if isLoki { logQL.append(query) } else { promQL.append(query) }
                    } else {
                        pending.append((entry.value, isLoki))
                    }
                }
            default: break
            }
        }
    }

    /// A dashboard's query with a value in place of each of Grafana's variables.
    private static func withoutVariables(_ text: String) -> String {
        text.replacing(#/\$__(?:rate_interval|interval|range|auto)|\$\{__[a-z_]+\}/#, with: "5m")
            .replacing(#/\$\{?(?:interval|resolution)\}?/#, with: "5m")
            .replacing(#/\$\{?([A-Za-z_]+)(?::[a-z]+)?\}?/#) { match in String(match.output.1) }
    }
}
