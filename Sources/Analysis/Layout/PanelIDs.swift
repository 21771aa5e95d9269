package import StackDSL

/// The ids of a row and its panels.
package struct RowIDs: Sendable, Hashable {
    package let row: Int
    /// One for each panel, in their order.
    package let panels: [Int]
}

/// What tells a panel apart within its dashboard: its key, or its title.
package func key(of panel: Panel) -> String { panel.key?.text ?? panel.title.rendered }

/// The ids of all rows and panels of a dashboard: distinct, and between 1 and 2^31 - 1.
///
/// An id is a hash of the dashboard's uid and the panel's key, so that neither the place of a panel nor the
/// panels around it have a part in it. Where two keys have the same hash, the first by name keeps it; where
/// two panels have the same key, the first in the dashboard does.
package func panelIDs(of dashboard: Dashboard) -> [RowIDs] {
    var names: [PanelIDs.Name] = []
    for row in dashboard.rows {
        names.append(.init(kind: "row", key: row.title.rendered, order: names.count))
        for panel in row.panels {
            names.append(.init(kind: "panel", key: key(of: panel), order: names.count))
        }
    }
    let ids = PanelIDs.assigned(names, uid: dashboard.uid.text)
    var next = 0
    return dashboard.rows.map { row in
        let first = next
        next += row.panels.count + 1
        return RowIDs(row: ids[first], panels: Array(ids[(first + 1)..<next]))
    }
}

enum PanelIDs {
    /// What an id is made for.
    struct Name: Comparable {
        let kind: String
        let key: String
        let order: Int

        static func < (left: Name, right: Name) -> Bool {
            (left.key, left.kind, left.order) < (right.key, right.kind, right.order)
        }
    }

    /// The id of each name, in the order given.
    static func assigned(_ names: [Name], uid: String) -> [Int] {
        var ids = [Int](repeating: 0, count: names.count)
        var taken: Set<Int> = []
        // The first of each key come before all repetitions, which therefore take nobody's id.
        var seen: Set<[String]> = []
        var rounds: [[Int]] = [[], []]
        for index in names.indices {
            rounds[seen.insert([names[index].kind, names[index].key]).inserted ? 0 : 1].append(index)
        }
        for round in rounds {
            let sorted = round.sorted { names[$0] < names[$1] }
            for index in sorted {
                var attempt = 0
                var id = hash(uid, names[index], attempt)
                while !taken.insert(id).inserted {
                    attempt += 1
                    id = hash(uid, names[index], attempt)
                }
                ids[index] = id
            }
        }
        return ids
    }

    private static func hash(_ uid: String, _ name: Name, _ attempt: Int) -> Int {
        var text = "\(uid)\u{0}\(name.kind)\u{0}\(name.key)"
        if attempt > 0 { text += "\u{0}\(attempt)" }
        return folded(fnv1a(text))
    }

    /// FNV-1a of 32 bits.
    ///
    /// - Source: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
    static func fnv1a(_ text: String) -> UInt32 {
        text.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    /// To what Grafana's integers hold, which are positive.
    private static func folded(_ hash: UInt32) -> Int {
        Int(Swift.max(1, (hash >> 31) ^ (hash & 0x7FFF_FFFF)))
    }
}
