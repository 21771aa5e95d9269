package import PromQL

extension VectorSelector {
    /// Two matchers that no series can satisfy at once, the one that fixes a value first; nil if there are none.
    package var contradiction: (fixed: Matcher, other: Matcher)? {
        for fixed in matchers where fixed.op == .equal && !fixed.isNameVariable && !fixed.value.contains("$") {
            let other = matchers.first { $0.name == fixed.name && !$0.value.contains("$") && !$0.selects(fixed.value) }
            if let other { return (fixed, other) }
        }
        return nil
    }
}
