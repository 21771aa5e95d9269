import Serialization

/// How two trees of routes differ, whichever alerts go through them.
struct RouteTreeComparison {
    let file: String
    /// What receivers are called now, by what they were called.
    let renamed: [String: String]

    /// - Parameter path: the matchers of the routes around, from the root.
    ///
    /// Recursive: readers bound the depth.
    func changes(_ old: Node, _ new: Node, path: [String] = []) -> [Change] {
        let subject: Phrase = path.isEmpty ? "the first route" : "route \(code: path.joined(separator: " › "))"
        let edits = Edit.all(from: old.without("routes"), to: new.without("routes")).filter { edit in
            guard edit.path == ["receiver"], let before = edit.old?.scalar, let after = edit.new?.scalar else { return true }
            return renamed[before] != after
        }
        var changes = Settings(kind: .route, consequence: .told, subject: subject, file: file).changes(edits)
        var waiting = (new["routes"]?.items ?? []).enumerated().map { (index: $0.offset, route: $0.element) }
        var gone: [(index: Int, route: Node)] = []
        var pairs: [(old: Int, new: Int)] = []
        let before = old["routes"]?.items ?? []
        func take(_ index: Int, where fits: (Node) -> Bool) -> Bool {
            guard let match = waiting.firstIndex(where: { fits($0.route) }) else { return false }
            pairs.append((index, waiting.remove(at: match).index))
            return true
        }
        // The same route first, then one with the same matchers, then one to the same receiver.
        var rest = Array(before.indices)
        rest = rest.filter { index in !take(index) { $0.isSame(as: before[index]) } }
        rest = rest.filter { index in !take(index) { Self.name(of: $0) == Self.name(of: before[index]) } }
        for index in rest where !take(index, where: { receiver(of: $0) == receiver(of: before[index]) }) {
            gone.append((index, before[index]))
        }
        let after = new["routes"]?.items ?? []
        for pair in pairs.sorted(by: { $0.new < $1.new }) {
            changes += self.changes(before[pair.old], after[pair.new], path: path + [Self.name(of: after[pair.new])])
        }
        changes += gone.map { Change(.route, .told, "\(self.words($0.route, path)) is gone", in: [file]) }
        changes += waiting.map { Change(.route, .told, "new \(self.words($0.route, path))\(words: $0.route["continue"]?.scalar == "true" ? ", and on" : "")", in: [file]) }
        let order = pairs.sorted { $0.old < $1.old }.map(\.new)
        if order != order.sorted() {
            changes.append(
                Change(
                    .route, .told, "the routes below \(subject) are asked in another order",
                    [.note("now \(.list(after.map(Self.name), most: 10))")], in: [file]))
        }
        return changes
    }

    private func words(_ route: Node, _ path: [String]) -> Phrase {
        let name = (path + [Self.name(of: route)]).joined(separator: " › ")
        let below = route["routes"]?.items.count ?? 0
        let receiver: Phrase = route["receiver"]?.scalar.map { " to \(code: $0)" } ?? ""
        return "route \(code: name)\(receiver)" + (below == 0 ? "" : ", with \(below) below it,")
    }

    private func receiver(of route: Node) -> String? {
        route["receiver"]?.scalar.map { renamed[$0] ?? $0 }
    }

    private static func name(of route: Node) -> String {
        let matchers = AlertmanagerComparison.matchers(of: route)
        return matchers.isEmpty ? "any" : matchers
    }
}
