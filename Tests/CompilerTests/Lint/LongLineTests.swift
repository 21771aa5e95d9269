import Diagnostics
import Reports
import Testing

/// Dashboards as programs write them: all in one line, of which the part around each mistake is shown.
@Suite struct LongLineTests {
    private static func panel(_ number: Int, of title: String) -> String {
        #"{"type": "timeseries", "title": "\#(title)", "targets": [{"expr": "up + nope_\#(number)(up)"}]}"#
    }

    @Test(arguments: ["P", "パネル 😀", "\\t\\u00e9"]) func eachMistakeIsShownInItsPlace(title: String) throws {
        let panels = (1...60).map { Self.panel($0, of: title) }.joined(separator: ", ")
        let found = lintLocated([("d.json", #"{"title": "D", "uid": "d", "panels": [\#(panels)]}"#)])
        #expect(found.count == 60)
        for (number, diagnostic) in found.enumerated() {
            let lines = TextReport().print([diagnostic]).split(separator: "\n").map(String.init)
            let carets = try #require(lines.first { $0.contains("^") })
            let source = try #require(lines.first { $0.hasPrefix(" 1 |") || $0.hasPrefix("1 |") })
            let start = carets.prefix { $0 != "^" }.count
            #expect(source.count < 180)
            // Wide characters take two columns, and one place in the text.
            let wide = source.unicodeScalars.prefix(start).filter { $0.value > 0x2FFF }.count
            #expect(source.dropFirst(start - wide).hasPrefix("nope_\(number + 1)("))
        }
    }

    /// A mark that lies elsewhere on the line stands below the end at which it was cut.
    @Test func marksBeyondAreShownAtTheEnds() throws {
        let filler = String(repeating: " ", count: 9_000)
        let json = #"{"title": "D", "uid": "d", "panels": [{"type": "stat", "title": "P", "#
            + #""targets": [{"expr": "sum(up)",\#(filler)"legendFormat": "{{ job }}"}]}]}"#
        let text = TextReport().print(lintLocated([("d.json", json)]))
        #expect(text.split(separator: "\n").allSatisfy { $0.count < 260 })
        #expect(text.contains("{{ job }}"))
        #expect(text.contains("- `sum` takes `job` away"))
    }
}
