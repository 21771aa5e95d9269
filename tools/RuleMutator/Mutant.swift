import Serialization

/// A rule with a mistake, or as it is, and its tests.
struct Mutant {
    /// Its name and labels.
    let rule: String
    /// Nil for the rule as it is.
    var mutation: Mutation?
    /// The rule's group, with the rules of its kind alone: what promtool sees of one of a name it sees of all.
    let group: Node.Map
    let kin: [Node.Map]
    /// Of the rule among its kind.
    let place: Int
    /// Files, which name `rules.yml`.
    let tests: [String]
    /// Tests and rules as they are.
    let unchanged: String

    init(of rule: String, at place: Int, among kin: [Node.Map], in group: Node.Map, tests: [String]) {
        self.rule = rule
        self.group = group
        self.kin = kin
        self.place = place
        self.tests = tests
        unchanged = (tests + [Self.print(kin, in: group)]).joined(separator: "\n")
    }

    /// One word: equal for equal rules of several environments.
    var identity: String { [unchanged, "\(place)", mutation?.expression ?? "", mutation?.hold ?? ""].joined(separator: "\n") }

    /// The same rule without a mistake, beside the same tests.
    var control: Mutant {
        var control = self
        control.mutation = nil
        return control
    }

    /// The rules, with the mistake.
    var rules: String {
        guard let mutation else { return Self.print(kin, in: group) }
        var changed = kin[place]
        changed.set("expr", mutation.expression)
        if let hold = mutation.hold {
            changed.set("for", hold)
        } else {
            changed = Node.Map(changed.entries.filter { $0.key != "for" })
        }
        return Self.print(kin.enumerated().map { $0 == place ? changed : $1 }, in: group)
    }

    private static func print(_ rules: [Node.Map], in group: Node.Map) -> String {
        var group = group
        group.set("rules", Node(rules))
        return YAML.print(.map(["groups": .list([.map(group)])]))
    }
}
