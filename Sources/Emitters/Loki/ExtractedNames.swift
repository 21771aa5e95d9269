import StackDSL

/// How fields are addressed in a line, and called once they are taken from it.
struct ExtractedNames {
    private let syntax: LogFormat.Syntax
    private let own: Set<String>

    init(_ syntax: LogFormat.Syntax, avoiding own: Set<String>) {
        self.syntax = syntax
        self.own = own
    }

    /// The name among the extracted values; different fields never share one.
    ///
    /// Nothing in it needs an escape, which Alloy does not undo in the keys of an object, and no comma, at
    /// which its stage `drop` splits a name.
    func key(_ field: LogField) -> String {
        let joined = field.path.joined(separator: ".")
        // The collectors take a group's own name.
        guard syntax == .json || syntax == .logfmt else { return joined }
        let isAmbiguous =
            own.contains(joined) || (syntax == .json && field.path.count == 1 && joined.contains("."))
        let name = String(
            joined.unicodeScalars.map { scalar -> Character in
                let isPlain = scalar != "," && quoted(String(scalar)) == "\"\(scalar)\""
                return isPlain ? Character(scalar) : "_"
            })
        return isAmbiguous ? "\(name) field" : name
    }

    /// What the parser looks the field up by: JMESPath for JSON, the plain name otherwise.
    func expression(_ field: LogField) -> String {
        syntax == .json ? jsonPath(field) : field.path.joined(separator: ".")
    }

    private func jsonPath(_ field: LogField) -> String {
        field.path.map { isIdentifier($0) ? $0 : quoted($0) }.joined(separator: ".")
    }
}

/// Whether a text is a name to JMESPath and to Alloy without quotes.
func isIdentifier(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, first < 0x30 || first > 0x39 else { return false }
    return bytes.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
        default: false
        }
    }
}
