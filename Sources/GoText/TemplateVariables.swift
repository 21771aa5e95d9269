/// The variables that exist at a place of a template, in the order they were declared.
struct TemplateVariables {
    private var names: [String] = []
    private var counts: [String: Int] = [:]

    init(_ names: [String]) {
        for name in names { append(name) }
    }

    var count: Int { names.count }

    /// The youngest ones, for suggestions.
    var candidates: [String] { names.suffix(100).filter { $0 != "$" } }

    func contains(_ name: String) -> Bool { counts[name] != nil }

    mutating func append(_ name: String) {
        names.append(name)
        counts[name, default: 0] += 1
    }

    /// Forgets those that were declared after the first ones.
    mutating func truncate(to count: Int) {
        while names.count > count, let name = names.popLast() {
            let others = (counts[name] ?? 1) - 1
            counts[name] = others > 0 ? others : nil
        }
    }
}
