/// What a file is for, as its text shows.
enum FileKind {
    case rules, alertmanager, dashboard

    /// Dashboards are JSON with panels; of the others each has keys of its own at the start of its lines.
    init(_ bytes: [UInt8]) {
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        if first == UInt8(ascii: "{"), !FileKind.contains("\"groups\"", in: bytes) {
            self = .dashboard
        } else if FileKind.startsLine("groups:", in: bytes) {
            self = .rules
        } else if ["route:", "receivers:", "inhibit_rules:"].contains(where: { FileKind.startsLine($0, in: bytes) }) {
            self = .alertmanager
        } else {
            self = .rules
        }
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
