package import Diagnostics

extension TimeLayout {
    /// Why no time of a log can be read by a layout, and where in it.
    package struct Problem: Sendable, Hashable {
        package let message: String
        package let range: TextRange
        package let help: String
    }

    /// The first reason for which the layout cannot be what was meant; none where it may be.
    package var problem: Problem? { foreign ?? repeated ?? missing ?? halfADay }

    private static let advice =
        "a layout is the time 2006-01-02 15:04:05, written as the log writes its times"

    /// Directives of other languages: `%Y`, `yyyy`. To Go they are text.
    private var foreign: Problem? {
        let bytes = Array(text.utf8)
        for literal in literals {
            var position = Int(literal.start)
            while position < Int(literal.end) {
                let byte = bytes[position]
                var end = position + 1
                if byte == 0x25, end < Int(literal.end), TimeLayout.isLetter(bytes[end]) {
                    end += 1
                } else if TimeLayout.isLetter(byte) {
                    while end < Int(literal.end), TimeLayout.isLetter(bytes[end]) { end += 1 }
                    let word = bytes[position..<end]
                    guard word.count > 1, Array("yYMdDHhmsS".utf8).contains(byte), word.allSatisfy({ $0 == byte })
                    else {
                        position = end
                        continue
                    }
                } else {
                    position = end
                    continue
                }
                let range = TextRange(position, end)
                return Problem(
                    message: "`\(spelling(range))` stands for itself in a layout of Go", range: range,
                    help: TimeLayout.advice)
            }
        }
        return nil
    }

    private var repeated: Problem? {
        var seen: [Element: Part] = [:]
        for part in parts {
            let kind = part.element == .hourOfTwelve ? .hour : part.element
            if let before = seen[kind] {
                return Problem(
                    message: "`\(spelling(before.range))` and `\(spelling(part.range))` both stand for the "
                        + kind.rawValue, range: part.range, help: TimeLayout.advice)
            }
            seen[kind] = part
        }
        return nil
    }

    private var missing: Problem? {
        let found = Set(parts.map(\.element))
        let whole = TextRange(0, text.utf8.count)
        let hasDay = found.contains(.dayOfYear) || (found.contains(.month) && found.contains(.dayOfMonth))
        let hasHour = found.contains(.hour) || found.contains(.hourOfTwelve)
        guard !hasDay || !hasHour else { return nil }
        return Problem(
            message: hasDay ? "the layout has no hour" : "the layout has no month or no day", range: whole,
            help: TimeLayout.advice)
    }

    private var halfADay: Problem? {
        guard let hour = parts.first(where: { $0.element == .hourOfTwelve }),
            !parts.contains(where: { $0.element == .halfDay })
        else { return nil }
        return Problem(
            message: "`\(spelling(hour.range))` is an hour up to twelve, and nothing tells morning from evening",
            range: hour.range, help: "an hour up to 24 is `15`; with a half of the day, write `PM`")
    }

    private func spelling(_ range: TextRange) -> String {
        String(decoding: Array(text.utf8)[Int(range.start)..<Int(range.end)], as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
