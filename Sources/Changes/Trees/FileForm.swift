import Serialization

/// What a file is for, as its path and what stands in it show.
enum FileForm: Hashable {
    case prometheus, alertmanager, dashboard, compose, dataSources, loki, targets
    case rules, logRules
    /// Tests of rules, for promtool.
    case ruleTests
    /// Another file of keys and values.
    case settings
    /// A page for people, or the list of files.
    case page
    case text

    init(path: String, root: Node?) {
        let name = path.split(separator: "/").last ?? ""
        if name.hasSuffix(".md") || name == ".files" {
            self = .page
            return
        }
        guard let root else {
            self = .text
            return
        }
        guard case .map(let map) = root else {
            self = root.items.contains { $0["targets"] != nil } ? .targets : .settings
            return
        }
        func has(_ keys: String...) -> Bool { keys.contains { map[$0] != nil } }
        if has("tests"), !has("scrape_configs") {
            self = .ruleTests
        } else if has("apiVersion") {
            self = has("datasources") ? .dataSources : .settings
        } else if has("groups") {
            self = path.split(separator: "/").contains("loki") ? .logRules : .rules
        } else if has("route"), has("receivers") {
            self = .alertmanager
        } else if has("clients", "positions") {
            self = .settings
        } else if has("scrape_configs", "rule_files", "remote_write", "alerting") {
            self = .prometheus
        } else if has("panels") || (has("title") && has("schemaVersion")) {
            self = .dashboard
        } else if has("services"), has("networks", "volumes", "name", "version") || map["services"]?.entries.contains(where: { $0.value["image"] != nil || $0.value["build"] != nil }) == true {
            self = .compose
        } else if has("schema_config", "limits_config", "ingester", "compactor") {
            self = .loki
        } else {
            self = .settings
        }
    }
}

/// A file of one of the trees, read as far as it can be.
struct ReadFile {
    let path: String
    let bytes: [UInt8]
    /// What stands in it; nil for a text, and for what has a mistake.
    let root: Node?
    let form: FileForm

    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        root = Self.read(path, bytes)
        form = FileForm(path: path, root: root)
    }

    private static func read(_ path: String, _ bytes: [UInt8]) -> Node? {
        let name = path.split(separator: "/").last ?? ""
        let (node, errors): (LocatedNode?, [ReadError])
        switch name.split(separator: ".").last {
        case "json": (node, errors) = JSON.read(bytes)
        case "yml", "yaml": (node, errors) = YAML.read(bytes)
        default: return nil
        }
        // Of a file with a mistake only its lines are certain.
        return errors.isEmpty ? node?.node : nil
    }
}
