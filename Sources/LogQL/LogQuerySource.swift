/// The text of a log query as it was declared: bytes, and the values interpolated between them.
///
/// A splice takes the place of exactly one byte, whose value is never looked at: a person's text can
/// hold any byte, so no byte can mark an interpolation. Offsets thus agree with `LiteralText`.
package struct LogQuerySource: Sendable, Hashable {
    /// An interpolated value and where it stands.
    package struct Splice: Sendable, Hashable {
        /// The offset of the one byte the splice stands for.
        package var offset: Int
        /// The value itself.
        package var value: LogSplicedValue

        package init(at offset: Int, _ value: LogSplicedValue) {
            self.offset = offset
            self.value = value
        }
    }

    /// The text, with a space where a value stands.
    package private(set) var bytes: [UInt8]
    /// Sorted by offset, each on a byte of its own.
    package private(set) var splices: [Splice]

    package init(_ text: String) {
        bytes = Array(text.utf8)
        splices = []
    }

    /// Takes bytes and splices; a splice that lies outside the bytes, or on another's byte, is left out.
    package init(bytes: [UInt8], splices: [Splice] = []) {
        self.bytes = bytes
        self.splices = []
        for splice in splices.sorted(by: { $0.offset < $1.offset })
        where bytes.indices.contains(splice.offset) && self.splices.last?.offset != splice.offset {
            self.splices.append(splice)
            // Whatever stood there, it ends the tokens around it.
            self.bytes[splice.offset] = UInt8(ascii: " ")
        }
    }

    /// Appends text behind what is there.
    package mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Appends an interpolated value behind what is there.
    package mutating func append(_ value: LogSplicedValue) {
        splices.append(Splice(at: bytes.count, value))
        bytes.append(UInt8(ascii: " "))
    }
}

/// A value interpolated into a log query: one token of the grammar, or text inside of a string literal.
package enum LogSplicedValue: Sendable, Hashable {
    /// A whole query, which binds like one in parentheses.
    case expression(LogTree)
    case number(Double)
    case duration(milliseconds: Int64)
    /// The name of a label.
    case label(String)
    /// A string literal, or a part of one where it stands between quotes.
    case string(String)
}

extension LogQuerySource {
    /// The first place that is no token of LogQL, whatever the grammar says of the tokens around it.
    package var lexicalError: LogSyntaxError? {
        var lexer = LogLexer(self, LogParseOptions())
        lexer.scan()
        return lexer.error
    }
}
