import Diagnostics

/// What a file is for, as its text shows.
enum FileKind {
    case rules, alertmanager, dashboard, templates
    /// Something else that is known: what it is, and what to do about it.
    case other(what: String, help: String)

    /// Dashboards are JSON, templates begin with one; of the others each has keys of its own at the start of its lines.
    init(_ bytes: [UInt8]) {
        let start = bytes.firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? 0
        func starts(_ key: String) -> Bool { FileKind.startsLine(key, in: bytes) }
        if bytes[start...].starts(with: "{{".utf8) {
            self = .templates
        } else if bytes[start...].starts(with: "{}".utf8) {
            // No groups, as generators write it.
            self = .rules
        } else if bytes[start...].first == UInt8(ascii: "{"), !FileKind.contains("\"groups\"", in: bytes) {
            self = .dashboard
        } else if starts("groups:") {
            self = .rules
        } else if ["route:", "receivers:", "inhibit_rules:"].contains(where: starts) {
            self = .alertmanager
        } else if starts("scrape_configs:") || starts("rule_files:") {
            self = .other(what: "a configuration of Prometheus", help: "give the files that its `rule_files:` names")
        } else if let kind = FileKind.kind(ofObject: bytes), kind != "List", !FileKind.contains("PrometheusRule", in: bytes) {
            self = .other(
                what: "an object of the kind `\(kind)`", help: "of Kubernetes' objects, `PrometheusRule`s are read")
        } else {
            self = .rules
        }
    }

    /// The kind that an object of Kubernetes says that it is of.
    private static func kind(ofObject bytes: [UInt8]) -> String? {
        guard startsLine("apiVersion:", in: bytes) else { return nil }
        let lines = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
        guard let line = lines.first(where: { $0.starts(with: "kind:".utf8) }) else { return nil }
        let name = String(String(decoding: line.dropFirst("kind:".utf8.count), as: UTF8.self)[...].trimmed)
        return name.isEmpty ? nil : name
    }

    static func startsLine(_ key: String, in bytes: [UInt8]) -> Bool {
        var start = 0
        while start < bytes.count {
            if bytes[start...].starts(with: key.utf8) { return true }
            guard let end = bytes[start...].firstIndex(of: 0x0A) else { return false }
            start = end + 1
        }
        return false
    }

    static func contains(_ word: String, in bytes: [UInt8]) -> Bool {
        let word = Array(word.utf8)
        var start = 0
        while let found = bytes[start...].firstIndex(of: word[0]) {
            if bytes[found...].starts(with: word) { return true }
            start = found + 1
        }
        return false
    }
}
