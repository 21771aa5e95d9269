package import StackDSL

/// Where a row and its panels stand in Grafana's grid.
package struct RowLayout: Sendable, Hashable {
    /// The place of the row's header: one unit high, or none where the row has no title.
    package let header: GridPosition
    /// One for each panel, in their order.
    package let panels: [GridPosition]
}

/// Lays out a dashboard: panels flow from left to right, and each rests on what stands above it.
///
/// No two panels overlap and none leaves the 24 columns. Grafana pulls panels up until they touch something;
/// since all do here already, what it shows is what was laid out. The panels of a collapsed row stand below
/// its header, where they appear when it is opened, and the next row follows the header.
package func layOut(_ rows: [Row]) -> [RowLayout] {
    var y = 0
    return rows.map { row in
        let header = GridPosition(x: 0, y: y, width: Grid.columns, height: row.title.rendered.isEmpty ? 0 : 1)
        let panels = Grid.places(of: row.panels, from: y + header.height)
        let bottom = panels.map { $0.y + $0.height }.max() ?? 0
        y = row.isCollapsed && header.height > 0 ? y + header.height : max(y + header.height, bottom)
        return RowLayout(header: header, panels: panels)
    }
}

/// Grafana's grid.
enum Grid {
    static let columns = 24
    /// Far more than anybody scrolls; keeps sums of heights small.
    static let maximumHeight = 1_000

    /// What a panel asks for.
    private struct Wish {
        var width: Int
        var height: Int
        /// Whether the width may grow and the height follows the line.
        let isFlexible: Bool

        init(_ panel: Panel) {
            let size = panel.kind.defaultSize
            width = clamped(panel.size?.width ?? size.width, to: 1...Grid.columns)
            height = clamped(panel.size?.height ?? size.height, to: 1...Grid.maximumHeight)
            isFlexible = panel.size == nil
        }
    }

    static func places(of panels: [Panel], from top: Int) -> [GridPosition] {
        let wishes = panels.map(Wish.init)
        let starts =
            wishes.allSatisfy(\.isFlexible)
                ? balancedLines(wishes.map(\.width)) : fullLines(wishes.map(\.width))
        var places: [GridPosition] = []
        var bottoms = [Int](repeating: top, count: columns)
        for (line, start) in starts.enumerated() {
            let end = line + 1 < starts.count ? starts[line + 1] : wishes.count
            var x = 0
            for wish in shared(Array(wishes[start..<end])) {
                let covered = x..<min(x + wish.width, columns)
                let y = bottoms[covered].max() ?? top
                places.append(GridPosition(x: x, y: y, width: wish.width, height: wish.height))
                for column in covered { bottoms[column] = y + wish.height }
                x += wish.width
            }
        }
        return places
    }

    /// The first panel of each line, where each line takes as many as fit.
    private static func fullLines(_ widths: [Int]) -> [Int] {
        var starts: [Int] = []
        var used = columns
        for (index, width) in widths.enumerated() {
            if used + width > columns {
                starts.append(index)
                used = 0
            }
            used += width
        }
        return starts
    }

    /// The first panel of each line, for the fewest lines that are filled most evenly: four panels that fit
    /// by threes become two and two.
    private static func balancedLines(_ widths: [Int]) -> [Int] {
        // `best[n]`: the lines, the waste, and the start of the last line for the first `n` panels.
        var best: [(lines: Int, waste: Int, start: Int)] = [(0, 0, 0)]
        for end in 1..<(widths.count + 1) {
            var found = (lines: Int.max, waste: Int.max, start: 0)
            var used = 0
            for start in stride(from: end - 1, through: 0, by: -1) {
                used += widths[start]
                if used > columns { break }
                let rest = columns - used
                let lines = best[start].lines + 1
                let waste = best[start].waste + rest * rest
                // Of equals the shorter last line wins: it is found first.
                if (lines, waste) < (found.lines, found.waste) { found = (lines, waste, start) }
            }
            best.append(found)
        }
        var starts: [Int] = []
        var end = widths.count
        while end > 0 {
            end = best[end].start
            starts.append(end)
        }
        return starts.reversed()
    }

    /// A line whose flexible panels share what is left by their widths, and are as high as the highest: as
    /// the highest with a size of its own, if there is one.
    private static func shared(_ line: [Wish]) -> [Wish] {
        let flexible = line.filter(\.isFlexible)
        let wished = flexible.reduce(0) { $0 + $1.width }
        let room = columns - line.filter { !$0.isFlexible }.reduce(0) { $0 + $1.width }
        let fixedHeight = line.filter { !$0.isFlexible }.map(\.height).max()
        let height = fixedHeight ?? flexible.map(\.height).max() ?? 1
        guard wished > 0, room > 0 else { return line }
        var left = room - flexible.reduce(0) { $0 + $1.width * room / wished }
        return line.map { wish in
            guard wish.isFlexible else { return wish }
            var result = wish
            result.width = wish.width * room / wished + (left > 0 ? 1 : 0)
            result.height = height
            left -= 1
            return result
        }
    }
}

private func clamped(_ value: Int, to range: ClosedRange<Int>) -> Int {
    min(max(value, range.lowerBound), range.upperBound)
}
