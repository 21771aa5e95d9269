package import Diagnostics

/// The text a match is replaced by, with Go's `$1` and `${name}` in it.
///
/// `$1x` names the group `1x`, which is empty: the longest name counts. `$$` is a dollar; a dollar that
/// starts nothing stays.
package struct ReplacementTemplate: Sendable, Hashable {
    /// A run of text or a reference to a group.
    package enum Part: Sendable, Hashable {
        case text(String)
        /// A group by number or name, and where it is written.
        case group(Substring, TextRange)
    }

    /// In the order of the text; runs of text are never empty.
    package private(set) var parts: [Part] = []

    package init(_ template: String) {
        let bytes = Array(template.utf8)
        var text: [UInt8] = []
        var position = 0
        while position < bytes.count {
            guard bytes[position] == 0x24 else {
                text.append(bytes[position])
                position += 1
                continue
            }
            if position + 1 < bytes.count, bytes[position + 1] == 0x24 {
                text.append(0x24)
                position += 2
                continue
            }
            guard let (name, end) = Self.name(in: bytes, at: position + 1) else {
                text.append(0x24)
                position += 1
                continue
            }
            if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
            text = []
            parts.append(.group(Substring(name), TextRange(position, end)))
            position = end
        }
        if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
    }

    /// `name` or `{name}`, of letters, digits and `_`, and the offset behind it.
    private static func name(in bytes: [UInt8], at start: Int) -> (String, Int)? {
        let isBraced = start < bytes.count && bytes[start] == 0x7B
        let first = isBraced ? start + 1 : start
        var end = first
        while let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: end), isNamePart(scalar) {
            end += length
        }
        guard end > first else { return nil }
        if isBraced {
            guard end < bytes.count, bytes[end] == 0x7D else { return nil }
        }
        return (String(decoding: bytes[first..<end], as: UTF8.self), isBraced ? end + 1 : end)
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "_" { return true }
        let properties = scalar.properties
        return properties.generalCategory == .decimalNumber || ScalarSet.isLetter(properties.generalCategory)
    }

    /// The numbers of the groups that a name or number stands for; none where the pattern has no such
    /// group, which is then empty text. Of several groups with one name the first that matched counts.
    package static func groups(named name: Substring, in expression: RegularExpression) -> [Int] {
        if name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            let isPlain = name.utf8.first != 0x30 || name.utf8.count == 1
            guard isPlain, let index = Int(name), index <= expression.groupCount else { return [] }
            return [index]
        }
        return expression.groupNames.indices.filter { expression.groupNames[$0].map { $0 == name } ?? false }
    }
}

extension RegularExpression {
    /// What relabelling with `action: replace` makes of a value; nil where the pattern does not match it.
    package func replacingWhole(_ value: String, with template: ReplacementTemplate) -> String? {
        guard let groups = groups(matchingWhole: value) else { return nil }
        return template.parts.reduce(into: "") { result, part in
            switch part {
            case .text(let text): result += text
            case .group(let name, _):
                let candidates = ReplacementTemplate.groups(named: name, in: self)
                result += candidates.lazy.compactMap { groups[$0] }.first ?? ""
            }
        }
    }

    /// What relabelling makes of a value by a template that is still text.
    package func replacingWhole(_ value: String, with template: String) -> String? {
        replacingWhole(value, with: ReplacementTemplate(template))
    }
}
