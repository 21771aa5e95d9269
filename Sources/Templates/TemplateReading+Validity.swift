extension TemplateReading {
    /// Says whether a rule's template is of the simple kind that most are, and valid; false where only ``check`` can tell.
    ///
    /// Texts with `{{ $labels.name }}` and `{{ $value }}`, either through one of the old functions of a single argument.
    package static func isEvidentlyValid(ruleText text: String) -> Bool {
        let bytes = Array(text.utf8)
        var next = 0
        while let open = bytes[next...].firstIndex(of: UInt8(ascii: "{")) {
            next = open + 1
            guard next < bytes.count, bytes[next] == UInt8(ascii: "{") else { continue }
            next += 1
            guard takeAction(bytes, &next) else { return false }
        }
        return true
    }

    private static let functions = [
        "humanize", "humanize1024", "humanizeDuration", "humanizePercentage", "humanizeTimestamp", "title", "toLower", "toUpper",
    ].map { Array($0.utf8) }
    private static let labels = Array("$labels.".utf8)
    private static let value = Array("$value".utf8)

    /// Steps over what stands behind `{{`, with its `}}`; false where it is not simple.
    private static func takeAction(_ bytes: [UInt8], _ next: inout Int) -> Bool {
        skipSpaces(bytes, &next)
        if bytes[next...].starts(with: labels) {
            next += labels.count
            guard let name = word(bytes, &next), name.first.map({ $0 > UInt8(ascii: "9") }) ?? false else { return false }
        } else {
            guard bytes[next...].starts(with: value) else { return false }
            next += value.count
        }
        skipSpaces(bytes, &next)
        if next < bytes.count, bytes[next] == UInt8(ascii: "|") {
            next += 1
            skipSpaces(bytes, &next)
            guard let name = word(bytes, &next), functions.contains(where: { $0.elementsEqual(name) }) else { return false }
            skipSpaces(bytes, &next)
        }
        guard next + 1 < bytes.count, bytes[next] == UInt8(ascii: "}"), bytes[next + 1] == UInt8(ascii: "}") else { return false }
        next += 2
        return true
    }

    private static func skipSpaces(_ bytes: [UInt8], _ next: inout Int) {
        while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    }

    private static func word(_ bytes: [UInt8], _ next: inout Int) -> ArraySlice<UInt8>? {
        let start = next
        while next < bytes.count {
            let byte = bytes[next]
            let isWord =
                byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
                || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            guard isWord else { break }
            next += 1
        }
        return next > start ? bytes[start..<next] : nil
    }
}
