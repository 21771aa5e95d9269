/// Swift literals.
package enum SwiftLiteral {
    /// A text in double quotes, on one line.
    package static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                // What is not seen is not written either: a reviewer reads what the compiler reads.
                let isInvisible = scalar.properties.generalCategory == .control
                    || scalar.properties.generalCategory == .format
                    || scalar.properties.generalCategory == .lineSeparator
                    || scalar.properties.generalCategory == .paragraphSeparator
                if isInvisible {
                    result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    /// A text for a comment: one line, nothing that would end it.
    package static func comment(_ text: String) -> String {
        text.split { $0.isNewline || $0.isWhitespace }.joined(separator: " ")
    }
}
