/// One thing that two queries differ in.
struct QueryDifference {
    enum Effect {
        /// The condition holds for fewer values, and so later or not at all.
        case later
        case sooner
        case other
    }

    let kind: ChangeKind
    let effect: Effect
    let words: Phrase
    /// Of a threshold: what it was, and what it is.
    var level: (old: String, new: String)?

    /// What a query says differently; nil where it is another query, and none where both mean the same.
    ///
    /// - Parameter unit: of what is compared, for the levels.
    static func all(from old: QueryShape, to new: QueryShape, unit: LevelUnit) -> [QueryDifference]? {
        if old.parts == new.parts { return [] }
        if !old.isRead || !new.isRead { return nil }
        if let added = addedCondition(from: old, to: new) { return [added] }
        guard old.parts.count == new.parts.count else { return nil }
        let places = old.parts.indices.filter { old.parts[$0] != new.parts[$0] }
        guard places.count <= 3, places.allSatisfy({ old.parts[$0].arity == new.parts[$0].arity }) else { return nil }
        var differences: [QueryDifference] = []
        for place in places {
            guard let difference = one(at: place, from: old, to: new, unit) else { return nil }
            if !differences.contains(where: { $0.words == difference.words }) { differences.append(difference) }
        }
        return differences
    }

    private static func one(
        at place: Int, from old: QueryShape, to new: QueryShape, _ unit: LevelUnit
    ) -> QueryDifference? {
        let (before, after) = (old.parts[place], new.parts[place])
        switch (before.role, after.role) {
        case (.number(let left), .number(let right)): return number(at: place, left, right, in: new, unit)
        case (.comparison, .comparison):
            let (left, right) = (before.text.operation, after.text.operation)
            let isWider = left + "=" == right
            let isNarrower = right + "=" == left
            return QueryDifference(
                kind: .comparison, effect: isWider ? .sooner : isNarrower ? .later : .other,
                words: "comparison \(code: left) → \(code: right)")
        case (.selector, .selector): return selector(before, after)
        case (.range, .range):
            let (left, right) = (before.text.withoutChildren, after.text.withoutChildren)
            return QueryDifference(kind: .query, effect: .other, words: "window \(code: left) → \(code: right)")
        case (.grouping, .grouping):
            let (left, right) = (before.text.head, after.text.head)
            return QueryDifference(kind: .query, effect: .other, words: "aggregation \(code: left) → \(code: right)")
        case (.set, .set), (.other, .other):
            guard before.arity > 0 else { return nil }
            let (left, right) = (before.text.head, after.text.head)
            return QueryDifference(kind: .query, effect: .other, words: "\(code: left) → \(code: right)")
        default: return nil
        }
    }

    private static func number(
        at place: Int, _ left: Double, _ right: Double, in query: QueryShape, _ unit: LevelUnit
    ) -> QueryDifference {
        let parents = query.parents
        var (child, parent) = (place, parents[place])
        var sign = 1.0
        while let above = parent, query.parts[above].role == .sign {
            if query.parts[above].text.hasPrefix("-") { sign = -sign }
            (child, parent) = (above, parents[above])
        }
        guard let comparison = parent, query.parts[comparison].role == .comparison else {
            let isQuantile = parent.map { query.parts[$0].text.contains("quantile") } ?? false
            let what = isQuantile ? "quantile" : "a number of the query"
            return QueryDifference(
                kind: .query, effect: .other,
                words: "\(words: what) \(code: LevelUnit.number.text(left)) → \(code: LevelUnit.number.text(right))")
        }
        let operation = query.parts[comparison].text.operation
        let isRightHand = child == comparison - 1
        let isCeiling = operation.hasPrefix("<") == isRightHand && operation != "==" && operation != "!="
        let isRaised = right * sign > left * sign
        let effect: Effect = operation == "==" || operation == "!=" ? .other : isRaised == isCeiling ? .sooner : .later
        let level = (old: unit.text(left * sign), new: unit.text(right * sign))
        return QueryDifference(
            kind: .threshold, effect: effect, words: "threshold \(code: level.old) → \(code: level.new)", level: level)
    }

    private static func selector(_ before: QueryShape.Part, _ after: QueryShape.Part) -> QueryDifference? {
        if before.metric != after.metric {
            guard before.matchers == after.matchers, let left = before.metric, let right = after.metric else { return nil }
            return QueryDifference(kind: .query, effect: .other, words: "reads \(code: right) instead of \(code: left)")
        }
        let gone = before.matchers.filter { !after.matchers.contains($0) }
        let added = after.matchers.filter { !before.matchers.contains($0) }
        let of: Phrase = before.metric.map { "\(code: $0) " } ?? ""
        switch (gone.count, added.count) {
        case (0, 1...):
            return QueryDifference(kind: .query, effect: .later, words: "\(of)now only where \(.list(added))")
        case (1..., 0):
            return QueryDifference(kind: .query, effect: .sooner, words: "\(of)no longer only where \(.list(gone))")
        case (1..., 1...):
            return QueryDifference(kind: .query, effect: .other, words: "\(of)where \(.list(gone)) → \(.list(added))")
        default:
            return QueryDifference(kind: .query, effect: .other, words: "\(code: before.text) → \(code: after.text)")
        }
    }

    /// A condition that was put behind the whole query by `and`, `or` or `unless`, or was taken away.
    private static func addedCondition(from old: QueryShape, to new: QueryShape) -> QueryDifference? {
        func behind(_ short: QueryShape, _ long: QueryShape) -> String? {
            guard let root = long.parts.last, root.role == .set, long.parts.count > short.parts.count + 1,
                Array(long.parts.prefix(short.parts.count)) == short.parts
            else { return nil }
            let parents = long.parents
            // The shorter one is the root's left side, and nothing else stands beside it.
            return parents[short.parts.count - 1] == long.parts.count - 1 ? root.text.operation : nil
        }
        func words(_ operation: String, _ query: QueryShape, _ verbs: [String: String]) -> Phrase {
            let verb = Phrase(words: verbs[operation] ?? operation)
            return query.addition.map { "\(verb) \(code: $0)" } ?? "\(verb) what stands behind \(code: operation)"
        }
        if let operation = behind(old, new) {
            return QueryDifference(
                kind: .query, effect: operation == "or" ? .sooner : .later,
                words: words(operation, new, ["and": "now only where there is also", "or": "now also for", "unless": "no longer where there is"]))
        }
        if let operation = behind(new, old) {
            return QueryDifference(
                kind: .query, effect: operation == "or" ? .later : .sooner,
                words: words(operation, old, ["and": "no longer only where there is also", "or": "no longer for", "unless": "now also where there is"]))
        }
        return nil
    }
}

extension String {
    /// The operator of `… > on (a) …`.
    fileprivate var operation: String {
        split(separator: " ").first { $0 != "…" }.map(String.init) ?? self
    }

    /// `[5m]` of `…[5m]`
    fileprivate var withoutChildren: String { replacing("…", with: "") }

    /// `sum by (job)` of `sum by (job) (…)`
    fileprivate var head: String {
        let head = prefix { $0 != "…" }
        return String(head.hasSuffix("(") ? head.dropLast() : head).trimmed
    }

    private var trimmed: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        return String(text)
    }
}
