import GoText
package import PromQL

extension LabelFlow {
    /// Leaves the series that matchers of other labels than the metric's name select.
    mutating func select(by matchers: [Matcher], at node: Int) {
        for matcher in matchers where !matcher.isNameVariable && !matcher.hasVariableValue && matcher.name != "__name__" {
            let label = self[matcher.name]
            let selected = label.selected(by: matcher, at: node)
            if selected != label { self[matcher.name] = selected }
        }
    }
}

extension Matcher {
    /// Whether the value holds a variable of Grafana, and so is not known.
    package var hasVariableValue: Bool {
        let isPattern = op == .matches || op == .matchesNot
        return hasOldVariable || (isPattern ? hasNamedVariable : value.utf8.contains(UInt8(ascii: "$")))
    }

    /// `[[name]]`
    private var hasOldVariable: Bool { value.utf8.contains(UInt8(ascii: "[")) && value.contains("[[") }

    /// In a pattern, `$` at the end of an alternative is an anchor.
    private var hasNamedVariable: Bool {
        var bytes = value.utf8.makeIterator()
        while let byte = bytes.next() {
            guard byte == UInt8(ascii: "$"), let following = bytes.next() else { continue }
            let isWord = following | 0x20 >= UInt8(ascii: "a") && following | 0x20 <= UInt8(ascii: "z")
            if isWord || following == UInt8(ascii: "_") || following == UInt8(ascii: "{") { return true }
        }
        return false
    }
}

extension LabelFlow.Label {
    /// The label of the series that a matcher selects; of a label that then is there without a possible text, there is
    /// no such series.
    fileprivate func selected(by matcher: Matcher, at node: Int) -> Self {
        var result = self
        switch matcher.op {
        case .equal:
            if matcher.value.isEmpty { return missing(at: node) }
            result.require(at: node)
            result.values = values.map { $0.filter { $0 == matcher.value } } ?? (presence == .never ? [] : [matcher.value])
        case .notEqual:
            if matcher.value.isEmpty { result.require(at: node) }
            result.values = values?.filter { $0 != matcher.value }
        case .matches:
            // A pattern that cannot be read is another mistake.
            guard let pattern = ValuePattern(matcher.value) else { return self }
            if !pattern.matches("") { result.require(at: node) }
            if presence == .never { result.values = [] }
            if let values { result.values = values.filter(pattern.matches) }
            else if presence != .never, let texts = pattern.texts { result.values = texts.filter { !$0.isEmpty } }
        case .matchesNot:
            guard let pattern = ValuePattern(matcher.value) else { return self }
            if pattern.coverage == .everything { return Self(presence: .surely, values: [], cause: .node(node)) }
            if pattern.coverage == .everythingButEmpty { return missing(at: node) }
            if pattern.matches("") { result.require(at: node) }
            result.values = values?.filter { !pattern.matches($0) }
        }
        if result.presence == .possibly, result.values?.isEmpty == true { result.presence = .never }
        if result.values?.count ?? 2 < 2 { result.multiplicity = .unknown }
        return result
    }

    /// Of series that have no such label: one that is declared may be empty.
    private func missing(at node: Int) -> Self {
        Self(presence: .never, cause: presence == .never ? cause : .node(node))
    }

    /// Of series that have the label.
    private mutating func require(at node: Int) {
        if presence == .never { values = [] }
        presence = .surely
    }
}
