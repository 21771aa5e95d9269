/// The outcome of a drill: alerts by receivers.
struct Table {
    let board: Board

    var lines: [String] {
        let receivers = board.receivers.indices.filter { receiver in
            board.scenarios.indices.contains { place in
                board.progress[place].expected.contains(board.receivers[receiver].name) || board.progress[place].shadows.contains(receiver)
            }
        }
        let heads = ["alert", "fired"] + receivers.map { board.receivers[$0].name } + ["resolved"]
        let rows = board.scenarios.indices.map { place -> [String] in
            let progress = board.progress[place]
            let cells = receivers.map { receiver -> String in
                if board.isDelivered(place, to: receiver) { return "✓" }
                return progress.expected.contains(board.receivers[receiver].name) ? "✗" : "·"
            }
            let end = board.scenarios[place].isEndless ? "always fires" : progress.isResolved || !progress.over.isEmpty ? "✓" : "✗"
            return [board.titles[place], progress.isFiring ? "✓" : "✗"] + cells + [end]
        }
        let widths = heads.indices.map { column in ([heads] + rows).map { $0[column].count }.max() ?? 0 }
        return ([heads] + rows).map { row in
            let cells = row.indices.map { row[$0] + String(repeating: " ", count: widths[$0] - row[$0].count) }
            return "  " + cells.joined(separator: "  ").trimmed
        }
    }
}

extension String {
    /// Without spaces at the end.
    fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
