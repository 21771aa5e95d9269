@testable import Analysis
import StackDSL
import Testing

@Suite struct LayoutPanelIDTests {
    private func dashboard(_ rows: [[String]], uid: Name = "hms") -> Dashboard {
        Dashboard(
            "d", uid: uid,
            rows: rows.enumerated().map { index, keys in
                Row(
                    DisplayText(verbatim: "row \(index)"),
                    panels: keys.map { .stat(DisplayText(verbatim: $0), queries: []) })
            })
    }

    private func ids(_ rows: [[String]], uid: Name = "hms") -> [String: Int] {
        var result: [String: Int] = [:]
        let dashboard = dashboard(rows, uid: uid)
        for (row, ids) in zip(dashboard.rows, panelIDs(of: dashboard)) {
            for (panel, id) in zip(row.panels, ids.panels) { result[key(of: panel)] = id }
        }
        return result
    }

    @Test func anInsertedPanelChangesNoOtherID() {
        let before = ids([["Latency", "Traffic"], ["Errors"]])
        for rows in [
            [["New", "Latency", "Traffic"], ["Errors"]], [["Errors", "Traffic"], ["Latency"], ["New"]],
        ] {
            #expect(ids(rows).filter { $0.key != "New" } == before)
        }
    }

    @Test func idsAreThoseOfOtherRuns() {
        #expect(PanelIDs.fnv1a("") == 0x811C_9DC5)
        #expect(PanelIDs.fnv1a("foobar") == 0xBF9C_F968)
    }

    @Test func anotherDashboardHasOtherIDs() {
        #expect(ids([["Latency"]]) != ids([["Latency"]], uid: "lark"))
    }

    @Test func aKeyKeepsTheIDWhenTheTitleChanges() {
        let titles: [DisplayText] = ["Latency", "Latency of all requests"]
        let found = titles.map { title in
            panelIDs(
                of: Dashboard(
                    "d", uid: "u", rows: [Row("r", panels: [.stat(title, key: "latency", queries: [])])]))
        }
        #expect(found[0] == found[1])
    }

    @Test func allIDsAreDistinctAndPositive() {
        let keys = (0..<2_000).map { "panel \($0 % 1_500)" }
        let found = panelIDs(of: dashboard([keys])).flatMap { [$0.row] + $0.panels }
        #expect(Set(found).count == 2_001)
        #expect(found.allSatisfy { 1...0x7FFF_FFFF ~= $0 })
    }

    @Test func keysWithTheSameHashAreToldApartByName() throws {
        // Two of 200,000 keys share a hash of 31 bits almost certainly, if the keys differ in more than a
        // digit.
        var seen: [Int: String] = [:]
        var pair: [String] = []
        for number in 0..<200_000 where pair.isEmpty {
            let key = String(UInt64(number) &* 0x9E37_79B9_7F4A_7C15, radix: 36)
            let id = PanelIDs.assigned([.init(kind: "panel", key: key, order: 0)], uid: "hms")[0]
            if let other = seen.updateValue(key, forKey: id) { pair = [other, key].sorted() }
        }
        try #require(pair.count == 2)
        let there = ids([pair])
        #expect(there == ids([pair.reversed()]))
        #expect(there[pair[0]] != there[pair[1]])
        #expect(there[pair[0]] == ids([[pair[0]]])[pair[0]])
    }

    @Test func aRepeatedKeyTakesNobodysID() {
        let one = ids([["Latency", "Traffic"]])
        let found = panelIDs(of: dashboard([["Latency", "Traffic", "Latency"]]))[0].panels
        #expect(found[0] == one["Latency"] && found[1] == one["Traffic"] && !one.values.contains(found[2]))
    }
}
