import Diagnostics

extension LogTree {
    /// The longest query Loki reads, in bytes.
    package static let maximumLength = 131_071

    /// Parses and types a log query.
    ///
    /// There is a tree wherever the grammar was kept, also beside errors of other kinds. The errors are in
    /// the order of the text.
    package static func parse(
        _ source: LogQuerySource, options: LogParseOptions = LogParseOptions()
    ) -> (LogTree?, [LogSyntaxError]) {
        let whole = TextRange(0, source.bytes.count)
        if source.bytes.count > maximumLength {
            let message = "the query is \(source.bytes.count) bytes long, but Loki reads \(maximumLength)"
            return (nil, [LogSyntaxError(.tooLarge, whole, message)])
        }
        var lexer = LogLexer(source, options)
        lexer.scan()
        if let error = lexer.error { return (nil, [error]) }
        var parser = LogParser(source, lexer.tokens, options)
        parser.parse()
        let errors = (parser.errors + [parser.syntaxError].compactMap { $0 }).sorted { $0.range < $1.range }
        let isWhole = parser.syntaxError == nil && !parser.tree.nodes.isEmpty
        return (isWhole ? parser.tree : nil, errors)
    }

    /// Parses and types a log query without interpolations.
    package static func parse(
        _ text: String, options: LogParseOptions = LogParseOptions()
    ) -> (LogTree?, [LogSyntaxError]) {
        parse(LogQuerySource(text), options: options)
    }
}

extension LogTree {
    /// Puts the nodes of another tree behind those that are there, all at one place.
    mutating func insert(_ inner: LogTree, at range: TextRange) {
        let base = Int32(truncatingIfNeeded: nodes.count)
        for node in inner.nodes {
            nodes.append(
                LogNode(kind: kind(node.kind, shiftedBehind: self), range: range, first: node.first + base))
        }
        selectors += inner.selectors
        stages += inner.stages
        labelFilters += inner.labelFilters
        ranges += inner.ranges
        aggregations += inner.aggregations
        binaries += inner.binaries
        labelReplacements += inner.labelReplacements
        variables += inner.variables
    }

    /// A node's kind with its index moved behind the side tables that are there.
    private func kind(_ kind: LogNode.Kind, shiftedBehind tree: LogTree) -> LogNode.Kind {
        func moved(_ index: Int32, _ count: Int) -> Int32 { index + Int32(truncatingIfNeeded: count) }
        return switch kind {
        case .selector(let index): .selector(moved(index, tree.selectors.count))
        case .stage(let index): .stage(moved(index, tree.stages.count))
        case .labelFilter(let index): .labelFilter(moved(index, tree.labelFilters.count))
        case .range(let index): .range(moved(index, tree.ranges.count))
        case .rangeAggregation(let operation, let index):
            .rangeAggregation(operation, moved(index, tree.aggregations.count))
        case .vectorAggregation(let operation, let index):
            .vectorAggregation(operation, moved(index, tree.aggregations.count))
        case .binary(let index): .binary(moved(index, tree.binaries.count))
        case .labelReplace(let index): .labelReplace(moved(index, tree.labelReplacements.count))
        case .variable(let index): .variable(moved(index, tree.variables.count))
        case .pipeline, .filterAnd, .filterOr, .number, .vector, .variants: kind
        }
    }
}
