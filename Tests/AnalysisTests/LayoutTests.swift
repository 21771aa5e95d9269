import Analysis
import StackDSL
import TestSupport
import Testing

/// A panel of a row, as tests write it: `t` is a time series, `s` a stat, `x` a table; `12x8` has a size of
/// its own.
private func panel(_ text: Substring) -> Panel {
    let numbers = text.split(separator: "x").compactMap { Int($0) }
    if let width = numbers.first, let height = numbers.last, numbers.count == 2 {
        return .timeSeries("p", queries: [], size: .init(width: width, height: height))
    }
    switch text {
    case "t": return .timeSeries("p", queries: [])
    case "s": return .stat("p", queries: [])
    case "g": return .gauge("p", queries: [])
    case "x": return .table("p", queries: [])
    default: return .logs("p", queries: [])
    }
}

private func row(_ panels: String, title: DisplayText = "row", collapsed: Bool = false) -> Row {
    Row(title, panels: panels.split(separator: " ").map(panel), isCollapsed: collapsed)
}

private func text(_ place: GridPosition) -> String { "\(place.x),\(place.y) \(place.width)x\(place.height)" }

@Suite struct LayoutTests {
    private func check(
        _ panels: String, _ expected: [String], at location: SourceLocation = #_sourceLocation
    ) {
        let places = layOut([row(panels, title: "")])[0].panels.map(text)
        #expect(places == expected, sourceLocation: location)
    }

    @Test func panelsWithoutASizeShareTheLine() {
        check("", [])
        check("t", ["0,0 24x8"])
        check("t t", ["0,0 12x8", "12,0 12x8"])
        check("t t t", ["0,0 8x8", "8,0 8x8", "16,0 8x8"])
        check("s s s s s", ["0,0 5x4", "5,0 5x4", "10,0 5x4", "15,0 5x4", "20,0 4x4"])
        check("s t", ["0,0 8x8", "8,0 16x8"])
        check("l", ["0,0 24x10"])
    }

    @Test func linesAreFilledEvenly() {
        check("t t t t", ["0,0 12x8", "12,0 12x8", "0,8 12x8", "12,8 12x8"])
        check("t t t t t", ["0,0 8x8", "8,0 8x8", "16,0 8x8", "0,8 12x8", "12,8 12x8"])
        check(
            "s s s s s s s s",
            [
                "0,0 6x4", "6,0 6x4", "12,0 6x4", "18,0 6x4", "0,4 6x4", "6,4 6x4", "12,4 6x4", "18,4 6x4",
            ])
        check("x x x", ["0,0 12x8", "12,0 12x8", "0,8 24x8"])
    }

    @Test func sizesAreKept() {
        check("12x8 12x8 8x8 8x8 8x8", ["0,0 12x8", "12,0 12x8", "0,8 8x8", "8,8 8x8", "16,8 8x8"])
        check("6x5 6x5", ["0,0 6x5", "6,0 6x5"])
        check("20x5 6x5", ["0,0 20x5", "0,5 6x5"])
        check("99x8", ["0,0 24x8"])
        check("0x-3", ["0,0 1x1"])
    }

    @Test func panelsWithoutASizeTakeWhatOthersLeave() {
        check("6x5 t", ["0,0 6x5", "6,0 18x5"])
        check("t 6x10 t", ["0,0 9x10", "9,0 6x10", "15,0 9x10"])
        check("20x5 t", ["0,0 20x5", "0,5 24x8"])
    }

    @Test func panelsRestOnWhatStandsAbove() {
        check("12x4 12x8 12x4 12x4", ["0,0 12x4", "12,0 12x8", "0,4 12x4", "12,8 12x4"])
    }

    @Test func rowsStandBelowEachOther() {
        let rows = layOut([row("t"), row("s s", title: ""), row("t")])
        #expect(rows.map { text($0.header) } == ["0,0 24x1", "0,9 24x0", "0,13 24x1"])
        #expect(rows.map { $0.panels.map(\.y) } == [[1], [9, 9], [14]])
    }

    @Test func aCollapsedRowTakesItsHeaderOnly() {
        let rows = layOut([row("t"), row("t t", collapsed: true), row("s")])
        #expect(rows.map(\.header.y) == [0, 9, 10])
        #expect(rows[1].panels.map(\.y) == [10, 10])
    }

    @Test(arguments: 0..<200) func noTwoPanelsOverlapAndNoneOverflows(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let words = ["t", "s", "g", "x", "l", "1x1", "5x3", "7x9", "12x8", "24x2", "30x4"]
        let rows = (0..<5).map { _ in
            row(
                (0..<Int.random(in: 0...12, using: &random)).map { _ in
                    words.randomElement(using: &random) ?? "t"
                }.joined(separator: " "))
        }
        var taken: Set<[Int]> = []
        for layout in layOut(rows) {
            for place in [layout.header] + layout.panels {
                #expect(place.x >= 0 && place.width >= 1 && place.height >= 1 && place.x + place.width <= 24)
                var rests = place.y == 0
                for x in place.x..<(place.x + place.width) {
                    for y in place.y..<(place.y + place.height) {
                        #expect(taken.insert([x, y]).inserted, "\(text(place)) overlaps")
                    }
                    rests = rests || taken.contains([x, place.y - 1])
                }
                #expect(rests, "\(text(place)) stands on nothing")
            }
        }
    }
}
