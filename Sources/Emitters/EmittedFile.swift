/// A file that a stack becomes.
package struct EmittedFile: Sendable, Hashable {
    /// Relative to the stack's folder, `/` between parts, e.g. `prometheus/rules/hms.yml`. No part is empty, `.` or
    /// `..`: names from people reach a path only through ``fileName(_:)``.
    package let path: String
    package let contents: String

    package init(path: String, contents: String) {
        self.path = path
        self.contents = contents
    }

    /// A file's name made of a declared name: letters, digits, `-`, `_` and `.` are kept, all else becomes `-`, and a dot
    /// does not come first.
    package static func fileName(_ name: String) -> String {
        let kept = name.unicodeScalars.map { scalar -> Character in
            let isKept =
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
                default: false
                }
            return isKept ? Character(scalar) : "-"
        }
        let text = String(kept.prefix(100))
        return text.isEmpty || text.hasPrefix(".") ? "-" + text.dropFirst(text.isEmpty ? 0 : 1) : text
    }
}
