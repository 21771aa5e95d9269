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
        let isKnown = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard isKnown, name.utf8.count <= 100, let first = name.utf8.first else { return false }
        return first != UInt8(ascii: "-") && first != UInt8(ascii: "_") && first != UInt8(ascii: ".")
    }
}
