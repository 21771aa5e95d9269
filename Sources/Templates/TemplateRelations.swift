import GoText

/// How the nodes of a tree lie to each other, beyond what post-order tells at once.
struct TemplateRelations {
    /// -1 for the root.
    let parents: [Int]
    /// -1 for last children.
    private let followers: [Int]

    /// A value that goes through more functions than this is not looked at to the end.
    private static let maximumFunctions = 16

    init(_ tree: TemplateTree) {
        var parents = [Int](repeating: -1, count: tree.nodes.count)
        var followers = [Int](repeating: -1, count: tree.nodes.count)
        for index in tree.nodes.indices {
            let children = tree.children(of: index)
            for (child, follower) in zip(children, children.dropFirst()) { followers[child] = follower }
            for child in children { parents[child] = index }
        }
        self.parents = parents
        self.followers = followers
    }

    /// The command whose result is piped into this one.
    func commandBefore(_ command: Int, in tree: TemplateTree) -> Int? {
        let before = tree.nodes[command].first - 1
        guard before >= 0, parents[before] == parents[command], tree.nodes[before].kind == .command else {
            return nil
        }
        return before
    }

    /// A string literal as an argument, or the format of a `printf` in its place.
    func literal(of argument: Int, in tree: TemplateTree) -> (node: Int, text: String, isFormat: Bool)? {
        var node = argument
        if case .pipeline(0, _) = tree.nodes[node].kind { node -= 1 }
        if tree.nodes[node].kind == .command {
            let operands = tree.children(of: node)
            guard let first = operands.first else { return nil }
            if case .function(let name) = tree.nodes[first].kind {
                guard tree.strings[name] == "printf", operands.count > 1 else { return nil }
                guard case .string(let format) = tree.nodes[operands[1]].kind else { return nil }
                return (operands[1], tree.strings[format], true)
            }
            node = first
        }
        guard case .string(let string) = tree.nodes[node].kind else { return nil }
        return (node, tree.strings[string], false)
    }

    /// The functions an operand goes through, first to last, and the format where the first is `printf`.
    func functions(applyingTo operand: Int, in tree: TemplateTree) -> (names: [String], format: String?) {
        var names: [String] = []
        var format: String?
        var node = operand
        while parents[node] >= 0, names.count < Self.maximumFunctions {
            let parent = parents[node]
            switch tree.nodes[parent].kind {
            case .command:
                if let name = function(of: parent, in: tree) {
                    if names.isEmpty, name == "printf" { format = literal(of: parent, in: tree)?.text }
                    names.append(name)
                }
            case .pipeline:
                var follower = followers[node]
                while follower >= 0, names.count < Self.maximumFunctions {
                    if let name = function(of: follower, in: tree) {
                        if names.isEmpty, name == "printf" { format = literal(of: follower, in: tree)?.text }
                        names.append(name)
                    }
                    follower = followers[follower]
                }
            case .chain: break
            default: return (names, format)
            }
            node = parent
        }
        return (names, format)
    }

    /// The function a command calls.
    private func function(of command: Int, in tree: TemplateTree) -> String? {
        let first = tree.nodes[command].first
        guard first < command, parents[first] == command else { return nil }
        guard case .function(let name) = tree.nodes[first].kind else { return nil }
        return tree.strings[name]
    }
}
