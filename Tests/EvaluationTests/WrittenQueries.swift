import Foundation
import Serialization

/// The queries of the rules and dashboards below a folder.
enum WrittenQueries {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    /// Each once, sorted; Grafana's variables have a value.
    static func below(_ folder: URL) throws -> [String] {
        var found: Set<String> = []
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            let path = file.path(percentEncoded: false)
            if path.contains("/loki/") { continue }
            let bytes = [UInt8]((try? Data(contentsOf: file)) ?? Data())
            switch file.pathExtension {
            case "yml", "yaml":
                if path.contains("rules"), let root = YAML.read(bytes).root { collect(root, &found) }
            case "json": if let root = JSON.read(bytes).root { collect(root, &found) }
            default: break
            }
        }
        return found.map(withoutVariables).sorted()
    }

    private static func collect(_ root: LocatedNode, _ found: inout Set<String>) {
        var pending = [root]
        while let node = pending.popLast() {
            switch node.value {
            case .list(let nodes): pending += nodes
            case .map(let entries):
                let isOfLogs = node["datasource"]?["type"]?.plainText == "loki"
                    || node["datasource"]?["type"]?.value == .string("loki")
                for entry in entries {
                    if entry.key == "expr", !isOfLogs {
                        if case .string(let text) = entry.value.value { found.insert(text) }
                        if let text = entry.value.plainText { found.insert(text) }
                    }
                    pending.append(entry.value)
                }
            default: break
            }
        }
    }

    private static func withoutVariables(_ query: String) -> String {
        query.replacing(/\$__(rate_interval|interval)/, with: "5m").replacing(/\$__range/, with: "1h")
            .replacing(/=~"\$\{?\w+\}?"/, with: "=~\".+\"").replacing(/="\$\{?[a-z]\w*\}?"/, with: "=\"x\"")
    }
}
