import StackDSL

/// What must hold of stacks' names before they become folders.
enum StackNames {
    /// The first name that cannot be a folder's, or that two stacks share.
    static func problem(in stacks: [Stack]) -> OutputError? {
        var seen: Set<String> = []
        for name in stacks.map(\.name.text) {
            if !isFolderName(name) {
                return OutputError(
                    message: "stack name `\(name)` cannot be a folder's name",
                    help: "use letters, digits, `-`, `_` and `.`, beginning with a letter or a digit")
            }
            // Where case is not told apart, `Shop` and `shop` are one folder.
            if !seen.insert(name.lowercased()).inserted {
                return OutputError(
                    message: "two stacks are called `\(name)`", help: "each stack needs a folder of its own")
            }
        }
        return nil
    }

    static func isFolderName(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, name.utf8.count <= 100 else { return false }
        return isLetterOrDigit(first)
            && name.unicodeScalars.allSatisfy { isLetterOrDigit($0) || $0 == "-" || $0 == "_" || $0 == "." }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }
}
