/// How two trees of files differ.
package struct ChangeReport: Sendable, Hashable {
    /// Stacks, or environments of one, that differ in the same way.
    package struct Section: Sendable, Hashable {
        /// Their folders; one empty name for files that lie in no stack's folder.
        package let stacks: [String]
        /// The loudest first.
        package let changes: [Change]

        /// `shop`, or `shop/staging and production`; none for files that lie in no stack's folder.
        package var title: String? {
            guard let first = stacks.first, stacks.count > 1, let slash = first.firstIndex(of: "/") else {
                return stacks.first.flatMap { $0.isEmpty ? nil : $0 }
            }
            let environments = stacks.map { String($0[$0.index(after: slash)...]) }
            return "\(first[...slash])\(environments.dropLast().joined(separator: ", ")) and \(environments.last ?? "")"
        }
    }

    /// What the differences amount to.
    package enum Verdict: String, Sendable, Hashable {
        case nothing, cosmetic, behavior
    }

    /// Those with the loudest changes first.
    package let sections: [Section]

    package var changes: [Change] { sections.flatMap(\.changes) }

    package var verdict: Verdict {
        if sections.isEmpty { return .nothing }
        return changes.contains { $0.consequence.isBehavior } ? .behavior : .cosmetic
    }

    /// - Parameter stacks: folders with what has changed in each.
    init(_ stacks: [(name: String, changes: [Change])]) {
        var sections: [Section] = []
        var families: [(name: Substring, members: [(name: String, changes: [Change])])] = []
        for stack in stacks where !stack.changes.isEmpty {
            let name = stack.name.split(separator: "/").first ?? ""
            if let index = families.firstIndex(where: { $0.name == name }) {
                families[index].members.append(stack)
            } else {
                families.append((name, [stack]))
            }
        }
        for family in families {
            // What several environments have in common is said once.
            var owners: [Change: [String]] = [:]
            var order: [Change] = []
            for (name, changes) in family.members {
                for change in changes where owners[change]?.last != name {
                    if owners[change] == nil { order.append(change) }
                    owners[change, default: []].append(name)
                }
            }
            var grouped: [(stacks: [String], changes: [Change])] = []
            for change in order {
                let stacks = owners[change] ?? []
                if let index = grouped.firstIndex(where: { $0.stacks == stacks }) {
                    grouped[index].changes.append(change)
                } else {
                    grouped.append((stacks, [change]))
                }
            }
            sections += grouped.map { Section(stacks: $0.stacks, changes: $0.changes.loudestFirst) }
        }
        self.sections = sections.enumerated().sorted { left, right in
            (left.element.loudest, left.offset) < (right.element.loudest, right.offset)
        }.map(\.element)
    }
}

extension ChangeReport.Section {
    fileprivate var loudest: Consequence { changes.first?.consequence ?? .spelling }
}

extension [Change] {
    /// By consequence; of one consequence in the order in which they were found.
    fileprivate var loudestFirst: [Change] {
        enumerated().sorted { ($0.element.consequence, $0.offset) < ($1.element.consequence, $1.offset) }.map(\.element)
    }
}
