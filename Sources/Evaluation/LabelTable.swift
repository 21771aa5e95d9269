import PromQL

/// Label sets by small numbers, so that series are told apart without looking at their texts.
struct LabelTable {
    private(set) var sets: [LabelSet] = []
    private var numbers: [LabelSet: Int32] = [:]
    private var nameless: [Int32] = []
    /// The labels that functions take away: the name, and since 3.5 what says of what kind a metric is.
    private let dropped: [String]

    init(version: PromQLVersion) {
        dropped = version < .v3_5 ? [MetricName.label] : [MetricName.label, "__type__", "__unit__"]
    }

    var count: Int { sets.count }

    subscript(number: Int32) -> LabelSet { sets[Int(number)] }

    mutating func number(of set: LabelSet) -> Int32 {
        if let known = numbers[set] { return known }
        let number = Int32(truncatingIfNeeded: sets.count)
        numbers[set] = number
        sets.append(set)
        nameless.append(-1)
        return number
    }

    /// The labels of a result that is no longer the metric.
    mutating func withoutName(_ number: Int32) -> Int32 {
        let known = nameless[Int(number)]
        if known >= 0 { return known }
        let other = self.number(of: withoutName(sets[Int(number)]))
        nameless[Int(number)] = other
        return other
    }

    func withoutName(_ set: LabelSet) -> LabelSet {
        var others = set
        for name in dropped { others[name] = "" }
        return others
    }
}

/// What became of label sets before: number by number.
struct LabelMemo {
    private var results: [Int32] = []

    subscript(number: Int32) -> Int32? {
        get { Int(number) < results.count && results[Int(number)] >= 0 ? results[Int(number)] : nil }
        set {
            while results.count <= Int(number) { results.append(-1) }
            results[Int(number)] = newValue ?? -1
        }
    }
}

/// Remembers a whole number for some label sets until it is cleared, which costs nothing.
struct LabelMarks {
    private var generations: [UInt32] = []
    private var values: [Int32] = []
    private var generation: UInt32 = 1

    mutating func clear() {
        generation &+= 1
        if generation == 0 {
            generations = [UInt32](repeating: 0, count: generations.count)
            generation = 1
        }
    }

    subscript(number: Int32) -> Int32? {
        get {
            Int(number) < generations.count && generations[Int(number)] == generation
                ? values[Int(number)] : nil
        }
        set {
            while generations.count <= Int(number) {
                generations.append(0)
                values.append(0)
            }
            generations[Int(number)] = newValue == nil ? 0 : generation
            values[Int(number)] = newValue ?? 0
        }
    }

    /// Marks a number; false if it was marked before.
    mutating func insert(_ number: Int32) -> Bool {
        if self[number] != nil { return false }
        self[number] = 1
        return true
    }
}
