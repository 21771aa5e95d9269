import PromQL
import StackDSL

/// When a query looks at what: the windows whose samples it reads, and how far back its selectors reach.
package struct Cadence: Sendable {
    /// The windows that functions read, in the order of their nodes.
    package private(set) var windows: [QueryWindow] = []
    /// How far back each selector looks that does not look at now; one at a fixed time (`@`) is not among them.
    package private(set) var reaches: [QueryReach] = []

    /// How old a sample may be that an instant selector still takes; a window without samples has none.
    package static let lookback = Duration.minutes(5)

    static let none = Cadence()

    private init() {}

    /// - Parameter defaultStep: of subqueries that name none.
    init(of tree: Tree, in catalog: SeriesCatalog, defaultStep: Duration) {
        guard tree.hasTimes else { return }
        let parents = tree.parents()
        for node in tree.nodes.indices {
            switch tree.nodes[node].kind {
            case .matrixSelector(let index), .subquery(let index):
                let clause = tree.ranges[Int(index)]
                guard let length = clause.range.milliseconds,
                    let source = tree.source(of: node, clause, in: catalog, defaultStep: defaultStep)
                else { continue }
                windows.append(
                    QueryWindow(
                        node: node, function: tree.function(reading: node, parents), milliseconds: length,
                        isStretched: clause.modifiers.selection != nil, source: source))
            case .vectorSelector:
                if let reach = tree.reach(of: node, parents) { reaches.append(reach) }
            default: break
            }
        }
    }
}

extension Tree {
    /// Whether anything in it looks back on purpose.
    fileprivate var hasTimes: Bool {
        !ranges.isEmpty || selectors.contains { $0.modifiers.offset != nil }
    }

    fileprivate func source(
        of node: Int, _ clause: RangeClause, in catalog: SeriesCatalog, defaultStep: Duration
    ) -> QueryWindow.Source? {
        if case .subquery = nodes[node].kind {
            guard let step = clause.step else {
                return .steps(milliseconds: defaultStep.wholeMilliseconds, isWritten: false)
            }
            return step.milliseconds.map { .steps(milliseconds: $0, isWritten: true) }
        }
        guard let child = firstChild(of: node), case .vectorSelector(let index) = nodes[child].kind else { return nil }
        let selector = selectors[Int(index)]
        guard let name = selector.name, let series = catalog.named(name) else { return .unknown }
        return series.collection(for: selector).map { .samples(of: series, name: name, $0) } ?? .unknown
    }

    /// The function whose argument a window is, perhaps in parentheses.
    fileprivate func function(reading node: Int, _ parents: [Int32]) -> String? {
        var parent = Int(parents[node])
        while parent >= 0 {
            switch nodes[parent].kind {
            case .parentheses: parent = Int(parents[parent])
            case .call(let function): return function.name
            default: return nil
            }
        }
        return nil
    }

    /// Adds up the offsets and ranges between a selector and the root; nil where one is a fixed time or not known.
    fileprivate func reach(of selector: Int, _ parents: [Int32]) -> QueryReach? {
        var milliseconds: Int64 = 0
        var widest: (node: Int, milliseconds: Int64)?
        var node = selector
        while node >= 0 {
            var own: Int64 = 0
            let modifiers: SelectorModifiers
            switch nodes[node].kind {
            case .vectorSelector(let index):
                modifiers = selectors[Int(index)].modifiers
            case .matrixSelector(let index), .subquery(let index):
                modifiers = ranges[Int(index)].modifiers
                own = ranges[Int(index)].range.milliseconds ?? 0
            default:
                node = Int(parents[node])
                continue
            }
            if modifiers.at != nil { return nil }
            if let offset = modifiers.offset {
                guard let length = offset.milliseconds else { return nil }
                own = own.addingClamped(length)
            }
            if own > widest?.milliseconds ?? 0 { widest = (node, own) }
            milliseconds = milliseconds.addingClamped(own)
            node = Int(parents[node])
        }
        return widest.map { QueryReach(node: $0.node, milliseconds: milliseconds) }
    }
}

extension Int64 {
    /// The sum, or the greatest or least number there is.
    fileprivate func addingClamped(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other > 0 ? .max : .min) : sum
    }
}
