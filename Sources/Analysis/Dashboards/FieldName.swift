import GoText
import StackDSL

/// What a series or a column of a panel can be called: a text with gaps that labels fill.
package struct FieldName: Sendable, Hashable {
    private enum Piece: Sendable, Hashable {
        case text(String)
        case anything
    }

    private let pieces: [Piece]

    private init(pieces: [Piece]) { self.pieces = pieces }

    /// A name that is known.
    init(_ text: String) { pieces = [.text(text)] }

    /// Any name.
    static let anything = FieldName(pieces: [.anything])

    /// What Grafana makes of a legend: `{{label}}` and variables stand for anything.
    init(legend: String) {
        var pieces: [Piece] = []
        var rest = legend[...]
        while let start = rest.firstIndex(where: { $0 == "{" || $0 == "$" || $0 == "[" }) {
            let closing = [("{{", "}}"), ("${", "}"), ("[[", "]]")].first { rest[start...].hasPrefix($0.0) }?.1
            let before = String(rest[..<start])
            if let closing, let end = rest[start...].firstRange(of: closing) {
                pieces += [.text(before), .anything]
                rest = rest[end.upperBound...]
            } else if closing == nil, rest[start] == "$" {
                pieces += [.text(before), .anything]
                rest = rest[start...].dropFirst().drop { $0.isLetter || $0.isNumber || $0 == "_" }
            } else {
                pieces.append(.text(before + String(rest[start])))
                rest = rest[start...].dropFirst()
            }
        }
        self.pieces = (pieces + [.text(String(rest))]).reduce(into: []) { joined, piece in
            if case .text(let more) = piece, case .text(let text)? = joined.last {
                joined[joined.count - 1] = .text(text + more)
            } else {
                joined.append(piece)
            }
        }
    }

    /// The name, where it has no gap.
    package var text: String? {
        pieces.reduce("") { text, piece in
            if case .text(let more) = piece { text.map { $0 + more } } else { nil }
        }
    }

    /// Whether it can be this one, or this one with the number that Grafana puts behind a name it has twice.
    package func canBe(_ name: String) -> Bool {
        if fills(name) { return true }
        let words = name.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count > 1, let last = words.last, !last.isEmpty, last.allSatisfy(\.isNumber) else { return false }
        return fills(words.dropLast().joined(separator: " "))
    }

    private func fills(_ name: String) -> Bool {
        var rest = name[...]
        var isFree = false
        for (index, piece) in pieces.enumerated() {
            guard case .text(let text) = piece else {
                isFree = true
                continue
            }
            if text.isEmpty { continue }
            if !isFree {
                guard rest.hasPrefix(text) else { return false }
                rest = rest.dropFirst(text.count)
            } else if index == pieces.count - 1 {
                return rest.hasSuffix(text)
            } else {
                guard let found = rest.firstRange(of: text) else { return false }
                rest = rest[found.upperBound...]
            }
            isFree = false
        }
        return isFree || rest.isEmpty
    }

    /// Whether it can match a pattern as Grafana reads it: `/…/flags`, or a text that the whole name is. A pattern that RE2 cannot
    /// read may match.
    package func canMatch(_ pattern: String) -> Bool {
        guard let text else { return true }
        var body = "(?:\(pattern))"
        if pattern.hasPrefix("/"), let end = pattern.dropFirst().lastIndex(of: "/") {
            let flags = pattern[pattern.index(after: end)...].filter { "ims".contains($0) }
            let inner = pattern[pattern.index(after: pattern.startIndex)..<end]
            body = "(?s:.*)(?\(flags):\(inner))(?s:.*)"
        }
        return RegularExpression.parse(body).0?.matchesWhole(text) ?? true
    }
}
