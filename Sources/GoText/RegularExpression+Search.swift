extension RegularExpression {
    /// Whether the pattern matches a part of a text, as `regexp.MatchString` says.
    package func matchesPart(of text: String) -> Bool {
        let scalars = text.unicodeScalars.map(\.value)
        return (0...scalars.count).contains { slots(in: scalars, from: $0) != nil }
    }

    /// Replaces each match of the pattern in a text, as `regexp.ReplaceAllString` does.
    package func replacingAll(in text: String, with template: ReplacementTemplate) -> String {
        let scalars = text.unicodeScalars.map(\.value)
        var result: [UInt32] = []
        var offset = 0
        var end = 0
        while offset <= scalars.count {
            if let slots = slots(in: scalars, from: offset) {
                // Right behind a match, an empty one is none.
                if slots[1] > end || offset == 0 { append(template, slots, scalars, &result) }
                end = slots[1]
                if end > offset {
                    offset = end
                    continue
                }
            }
            if offset < scalars.count { result.append(scalars[offset]) }
            offset += 1
        }
        return String(String.UnicodeScalarView(result.compactMap { Unicode.Scalar($0) }))
    }

    private func append(_ template: ReplacementTemplate, _ slots: [Int], _ scalars: [UInt32], _ result: inout [UInt32]) {
        for part in template.parts {
            switch part {
            case .text(let text): result += text.unicodeScalars.map(\.value)
            case .group(let name, _):
                let group = ReplacementTemplate.groups(named: name, in: self).first { slots[$0 * 2 + 1] >= 0 }
                if let group { result += scalars[slots[group * 2]..<slots[group * 2 + 1]] }
            }
        }
    }
}
