/// A text as an RE2 pattern that matches just it.
func escapedPattern(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
        if "\\.+*?()|[]{}^$".unicodeScalars.contains(character) { result += "\\" }
        result.unicodeScalars.append(character)
    }
    return result
}

/// Whether an RE2 pattern has a group that captures: `(…)` or `(?P<name>…)`, not `(?:…)` or `(?i)`.
func hasCapturingGroup(_ pattern: String) -> Bool {
    let bytes = Array(pattern.utf8)
    var index = 0
    var isClass = false
    while index < bytes.count {
        let byte = bytes[index]
        let rest = bytes[index...]
        if byte == UInt8(ascii: "\\") {
            guard rest.starts(with: Array("\\Q".utf8)) else {
                index += 2
                continue
            }
            // Everything up to `\E` stands for itself.
            index += 2
            while index < bytes.count, !bytes[index...].starts(with: Array("\\E".utf8)) { index += 1 }
            index += 2
            continue
        }
        if isClass {
            isClass = byte != UInt8(ascii: "]")
        } else if byte == UInt8(ascii: "[") {
            isClass = true
            // A bracket that comes first is a member of the class.
            if rest.dropFirst().first == UInt8(ascii: "^") { index += 1 }
            if bytes[index...].dropFirst().first == UInt8(ascii: "]") { index += 1 }
        } else if byte == UInt8(ascii: "(") {
            let isSpecial = rest.dropFirst().first == UInt8(ascii: "?")
            let isNamed = rest.starts(with: Array("(?P<".utf8)) || rest.starts(with: Array("(?<".utf8))
            if !isSpecial || isNamed { return true }
        }
        index += 1
    }
    return false
}
