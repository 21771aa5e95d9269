/// Words with names, values and queries among them, so that each report marks these in its own way.
package struct Phrase: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// A piece of a phrase.
    package enum Part: Sendable, Hashable {
        case words(String)
        /// A name, a value or a query: nothing in it is markup.
        case code(String)
    }

    package private(set) var parts: [Part]

    package init(stringLiteral value: String) { parts = value.isEmpty ? [] : [.words(value)] }

    package init(stringInterpolation: Interpolation) { parts = stringInterpolation.parts }

    /// Words that were put together elsewhere.
    init(words: String) { parts = [.words(words)] }

    /// As in diagnostics: names in backticks.
    package var plain: String {
        parts.reduce(into: "") { text, part in
            switch part {
            case .words(let words): text += words
            case .code(let code): text += "`\(code.onOneLine)`"
            }
        }
    }

    static func + (left: Phrase, right: Phrase) -> Phrase {
        var sum = left
        sum.parts += right.parts
        return sum
    }

    /// `a, b and 3 more`
    ///
    /// - Parameter last: stands before the last of them.
    static func list(_ names: [String], most: Int = 5, last: String = "and") -> Phrase {
        // To count a single one takes as long as to name it.
        let shown = names.count <= most + 1 ? names : Array(names.prefix(most))
        var phrase: Phrase = ""
        for (index, name) in shown.enumerated() {
            let isLast = index == shown.count - 1 && shown.count == names.count
            phrase = phrase + (index == 0 ? "" : isLast ? Phrase(words: " \(last) ") : ", ") + "\(code: name)"
        }
        return shown.count == names.count ? phrase : phrase + " and \(names.count - shown.count) more"
    }

    package struct Interpolation: StringInterpolationProtocol, Sendable {
        var parts: [Part] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { parts.append(.words(literal)) }
        }

        /// What is not ours: names, values, queries.
        package mutating func appendInterpolation(code text: String) { parts.append(.code(text)) }

        package mutating func appendInterpolation(_ phrase: Phrase) { parts += phrase.parts }

        package mutating func appendInterpolation(_ count: Int) { parts.append(.words("\(count)")) }

        /// Words of ours.
        package mutating func appendInterpolation(words: String) { appendLiteral(words) }
    }
}

extension String {
    /// Line breaks and what else a terminal would act on, as they are escaped in a literal.
    package var onOneLine: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
                text += isControl ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
            }
        }
    }
}

/// `3 alerts`, `1 alert`
func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
