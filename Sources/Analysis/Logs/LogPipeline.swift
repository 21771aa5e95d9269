package import LogQL

/// A selector of streams with the stages that its lines go through.
package struct LogPipeline: Sendable {
    package let selector: StreamSelector
    /// The nodes of the stages, in their order.
    package let stages: [Int]
}

extension LogTree {
    /// Every selector of the query, with its stages.
    package var pipelines: [LogPipeline] {
        var found: [LogPipeline] = []
        var first = 0
        while first < nodes.count {
            defer { first += 1 }
            guard case .selector(let index) = nodes[first].kind else { continue }
            // A selector is the first child of its pipeline, which follows behind its stages; without any it stands alone.
            var end = first + 1
            while end < nodes.count, Int(nodes[end].first) > first { end += 1 }
            var stages: [Int] = []
            if end < nodes.count, case .pipeline = nodes[end].kind { stages = Array(children(of: end).dropFirst()) }
            found.append(LogPipeline(selector: selectors[Int(index)], stages: stages))
        }
        return found
    }
}
