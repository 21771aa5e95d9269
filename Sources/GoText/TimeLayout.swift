package import Diagnostics

/// A layout of Go's package `time`: the second of January 2006, 15:04:05, written as a program writes its times.
package struct TimeLayout: Sendable, Hashable {
    /// What a part of a layout stands for.
    package enum Element: String, Sendable, Hashable {
        case year
        case month
        case weekday
        case dayOfMonth = "day of the month"
        case dayOfYear = "day of the year"
        case hour
        case hourOfTwelve = "hour of twelve"
        case minute
        case second
        case fraction = "fraction of a second"
        case halfDay = "half of the day"
        case zone
    }

    /// A part that stands for something.
    package struct Part: Sendable, Hashable {
        package let element: Element
        package let range: TextRange
    }

    package let text: String
    package private(set) var parts: [Part] = []
    /// What stands for itself, in runs between the parts.
    package private(set) var literals: [TextRange] = []

    /// Reads a layout; every text is one.
    package init(_ layout: String) {
        text = layout
        let bytes = Array(layout.utf8)
        var position = 0
        var literalStart = 0
        while position < bytes.count {
            guard let (element, length) = TimeLayout.part(in: bytes, at: position) else {
                position += 1
                continue
            }
            if literalStart < position { literals.append(TextRange(literalStart, position)) }
            parts.append(Part(element: element, range: TextRange(position, position + length)))
            position += length
            literalStart = position
        }
        if literalStart < bytes.count { literals.append(TextRange(literalStart, bytes.count)) }
    }

    /// The parts by their spelling, those first that begin with another.
    private static let spellings: [(String, Element)] = [
        ("January", .month), ("Jan", .month), ("Monday", .weekday), ("Mon", .weekday), ("MST", .zone),
        ("2006", .year), ("__2", .dayOfYear), ("_2", .dayOfMonth), ("002", .dayOfYear), ("01", .month),
        ("02", .dayOfMonth), ("03", .hourOfTwelve), ("04", .minute), ("05", .second), ("06", .year), ("15", .hour),
        ("1", .month), ("2", .dayOfMonth), ("3", .hourOfTwelve), ("4", .minute), ("5", .second), ("PM", .halfDay),
        ("pm", .halfDay), ("-07:00:00", .zone), ("-070000", .zone), ("-07:00", .zone), ("-0700", .zone),
        ("-07", .zone), ("Z07:00:00", .zone), ("Z070000", .zone), ("Z07:00", .zone), ("Z0700", .zone), ("Z07", .zone),
    ]

    private static func part(in bytes: [UInt8], at position: Int) -> (Element, Int)? {
        if let length = fraction(in: bytes, at: position) { return (.fraction, length) }
        let rest = bytes[position...]
        for (spelling, element) in spellings where rest.starts(with: spelling.utf8) {
            let length = spelling.utf8.count
            let following = rest.dropFirst(length).first ?? 0
            // "Month" is a word, and `_2006` an underscore with a year behind it.
            if spelling == "Jan" || spelling == "Mon", (0x61...0x7A).contains(following) { continue }
            if spelling == "_2", rest.dropFirst().starts(with: "2006".utf8) { return nil }
            return (element, length)
        }
        return nil
    }

    /// `.000`, `,999`: digits of one kind that no other digit follows.
    private static func fraction(in bytes: [UInt8], at position: Int) -> Int? {
        guard bytes[position] == 0x2E || bytes[position] == 0x2C, position + 1 < bytes.count else { return nil }
        let digit = bytes[position + 1]
        guard digit == 0x30 || digit == 0x39 else { return nil }
        let digits = bytes[(position + 1)...].prefix { $0 == digit }
        let following = digits.endIndex < bytes.count ? bytes[digits.endIndex] : 0
        return (0x30...0x39).contains(following) ? nil : digits.count + 1
    }
}
