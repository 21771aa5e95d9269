import Diagnostics
import GoText

/// The pattern of `| pattern "<ip> - <_>"` and of `|> "a <_> b"`: text with captures between.
enum LinePattern {
    enum Part: Hashable {
        case text
        case capture(String, Range<Int>)
    }

    /// What is wrong with a pattern, and which of its bytes.
    struct Problem {
        let message: String
        let range: Range<Int>
    }

    static func parts(of pattern: String) -> [Part] {
        let bytes = Array(pattern.utf8)
        var parts: [Part] = []
        var position = 0
        while position < bytes.count {
            if let end = captureEnd(in: bytes, at: position) {
                let name = String(decoding: bytes[(position + 1)..<(end - 1)], as: UTF8.self)
                parts.append(.capture(name, position..<end))
                position = end
            } else {
                if parts.last != .text { parts.append(.text) }
                position += 1
            }
        }
        return parts
    }

    /// `<name>`: letters, digits and `_`, no digit first.
    private static func captureEnd(in bytes: [UInt8], at start: Int) -> Int? {
        guard bytes[start] == 0x3C else { return nil }
        var end = start + 1
        while end < bytes.count {
            let byte = bytes[end]
            let isLetter = (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F
            guard isLetter || (end > start + 1 && (0x30...0x39).contains(byte)) else { break }
            end += 1
        }
        return end > start + 1 && end < bytes.count && bytes[end] == 0x3E ? end + 1 : nil
    }

    /// Checks the pattern of a `pattern` stage, or that of a filter, whose captures have no names.
    static func problem(in pattern: String, isFilter: Bool) -> Problem? {
        let whole = 0..<pattern.utf8.count
        if pattern.isEmpty {
            return isFilter ? nil : Problem(message: "the pattern captures nothing", range: whole)
        }
        var names: Set<String> = []
        var wasCapture = false
        for part in parts(of: pattern) {
            guard case .capture(let name, let range) = part else {
                wasCapture = false
                continue
            }
            if wasCapture { return Problem(message: "two captures stand side by side", range: range) }
            wasCapture = true
            if name == "_" { continue }
            if isFilter {
                return Problem(message: "`<\(name)>` has a name, but a filter captures nothing", range: range)
            }
            if !names.insert(name).inserted {
                return Problem(message: "the capture `<\(name)>` stands twice", range: range)
            }
        }
        return isFilter || !names.isEmpty
            ? nil : Problem(message: "the pattern captures nothing by name", range: whole)
    }
}
