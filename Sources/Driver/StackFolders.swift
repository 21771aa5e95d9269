import StackDSL

/// What must hold among stacks before each becomes a folder. Whether a name can be a folder's is a check's affair.
enum StackFolders {
    /// The first folder that two stacks share, or that lies in another's.
    static func problem(in stacks: [Stack]) -> OutputError? {
        // Where case is not told apart, `Shop` and `shop` are one folder.
        let paths = Set(stacks.map { $0.path.lowercased() })
        var seen: Set<String> = []
        for stack in stacks {
            if !seen.insert(stack.path.lowercased()).inserted {
                return OutputError(
                    message: "two stacks are called `\(stack.path)`",
                    help: "each stack needs a folder of its own: give it another name or an environment")
            }
            if stack.environment != nil, paths.contains(stack.name.text.lowercased()) {
                return OutputError(
                    message: "stack `\(stack.path)` lies in the folder of a stack that is called `\(stack.name.text)`",
                    help: "give that one an environment too")
            }
        }
        return nil
    }
}
