import LogQL

/// What each set of LogQL's cases asks.
enum LogQLSets {
    /// How our readers disagree with a case, in a few words; nil where they agree.
    static func disagreement(with it: ConformanceCase) throws(UnknownSet) -> String? {
        switch it.set {
        case "parse", "ast_string", "logsel_equality", "sample_equality": ofExpression(it)
        case "matchers": verdict(it, tree(of: it)?.nodes.count == 1)
        case "lex": verdict(it, LogQuerySource(bytes: it.input).lexicalError == nil)
        // The width of Loki's tests.
        case "prettier": difference(tree(of: it)?.prettyPrinted(width: 20), it.text("pretty"))
        default: throw UnknownSet()
        }
    }

    private static func ofExpression(_ it: ConformanceCase) -> String? {
        let tree = tree(of: it)
        if let disagreement = verdict(it, tree != nil) { return disagreement }
        guard let tree else { return nil }
        for printed in [tree.canonical, tree.prettyPrinted(), tree.prettyPrinted(width: 20)] {
            if let difference = difference(LogTree.parse(printed).0?.canonical, tree.canonical) { return difference }
        }
        return nil
    }

    private static func tree(of it: ConformanceCase) -> LogTree? {
        let (tree, errors) = LogTree.parse(LogQuerySource(bytes: it.input))
        return errors.allSatisfy(\.isLate) ? tree : nil
    }
}
