import StackDSL

/// A matcher in the one form that every Alertmanager since 0.22 reads alike, in each of its parsing modes:
/// the value always in double quotes. A label's name is quoted only where it must be, which needs 0.27.
func matcherText(_ matcher: LabelMatcher) -> String {
    let name = matcher.label.name
    return (isClassic(name) ? name : quotedValue(name)) + matcher.operation.rawValue + quotedValue(matcher.value)
}

private func quotedValue(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\\": result += "\\\\"
        case "\"": result += "\\\""
        case "\n": result += "\\n"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

/// Whether a label's name is of the kind that was the only one before UTF-8 names.
private func isClassic(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
        return false
    }
    return name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
