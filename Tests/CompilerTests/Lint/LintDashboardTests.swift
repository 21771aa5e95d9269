import Diagnostics
import Reports
import Testing

/// Dashboards that exist already, with what is found in them: what stands between « and » is what is shown.
@Suite struct LintDashboardTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let json: String
        /// The ids of what is found, in the order of the file.
        let ids: [String]

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "a query", json: panel(#""expr": "r\u0061te(«up»)""#), ids: ["promql-type"]),
        Case(name: "a query with escapes", json: panel(#""expr": "up{a=\"\ud83d\ude00\\n\u007f\"} ==\n\t«nope»(up)""#), ids: ["promql-syntax"]),
        Case(name: "a legend", json: panel(#""expr": "sum(up)", "legendFormat": "\u00e9 {{ «job» }}""#), ids: ["missing-legend-label"]),
        Case(name: "a variable of Grafana", json: panel(#""expr": "rate(foo_total[$__rate_interval])""#), ids: []),
        Case(name: "a variable of the dashboard", json: panel(#""expr": "up{job=~\"$job\"} > $level""#), ids: []),
        Case(name: "a variable that nobody declares", json: panel(#""expr": "up{job=~«\"$jobs\"»}""#), ids: ["undeclared-variable"]),
        Case(name: "a variable that is an operator", json: panel(#""expr": "up $job nope(up)""#), ids: []),
        Case(name: "a pattern's own `$`", json: panel(#""expr": "up{job!~\"\\\\$SYS.*\"}""#), ids: []),
        Case(name: "a query of logs", json: panel(#""expr": "{job=\"a\"} |= «`»b", "datasource": {"type": "loki"}"#), ids: ["logql-syntax"]),
        Case(name: "a query of something else", json: panel(#""expr": "SELECT 1", "datasource": {"type": "mysql"}"#), ids: []),
        Case(
            name: "a collapsed row", json: dashboard(#"{"type": "row", "panels": [\#(panelText(#""expr": "«nope»(up)""#))]}"#),
            ids: ["promql-syntax"]),
        Case(
            name: "a row of old", json: #"{"title": "D", "uid": "d", "rows": [{"panels": [\#(panelText(#""expr": "«nope»(up)""#))]}]}"#,
            ids: ["promql-syntax"]),
        Case(name: "as the API has it", json: #"{"meta": {}, "dashboard": \#(panel(#""expr": "«nope»(up)""#))}"#, ids: ["promql-syntax"]),
        Case(
            name: "as a resource of the first version",
            json: #"{"apiVersion": "dashboard.grafana.app/v1beta1", "kind": "Dashboard", "metadata": {"name": "d"}, "spec": \#(panel(#""expr": "«nope»(up)""#))}"#,
            ids: ["promql-syntax"]),
        Case(
            name: "the second schema",
            json: #"«{»"apiVersion": "dashboard.grafana.app/v2", "kind": "Dashboard", "metadata": {}, "spec": {"title": "D", "elements": {}}}"#,
            ids: ["invalid-file"]),
        Case(
            name: "a panel of the library", json: #"«{»"uid": "p", "name": "P", "kind": 1, "model": \#(panelText(#""expr": "nope(up)""#))}"#,
            ids: ["invalid-file"]),
        Case(
            name: "a panel of the library that came along",
            json: #"{"title": "D", "uid": "d", "panels": [{"libraryPanel": {"uid": "p", "name": "P"}}], "#
                + #""__elements": {"p": {"model": \#(panelText(#""expr": "«nope»(up)""#))}}}"#,
            ids: ["promql-syntax"]),
        Case(
            name: "a panel of the library that did not",
            json: #"{"title": "D", "uid": "d", "panels": [{"libraryPanel": «{"uid": "p", "name": "P"}»}]}"#, ids: ["invalid-file"]),
        Case(name: "a unit", json: dashboard("«" + shown("in_bytes_total", as: "bytes") + "»"), ids: ["panel-unit-mismatch"]),
        Case(name: "the unit of what is shown", json: dashboard(shown("in_bytes_total", as: "Bps")), ids: []),
        Case(name: "a share of time, as time", json: dashboard(shown("busy_milliseconds_total", as: "ms")), ids: []),
        Case(name: "no uid", json: #"{"title": "D", "panels": [\#(panelText(#""expr": "«nope»(up)""#))]}"#, ids: ["promql-syntax"]),
        Case(name: "no unit", json: dashboard(shown("in_bytes_total", as: "")), ids: []),
        Case(
            name: "a unit that an override may change",
            json: dashboard(shown("in_bytes_total", as: "bytes", #""overrides": [{"matcher": {"id": "byName"}}]"#)), ids: []),
        Case(name: "no JSON", json: #"{"panels": [«}»"#, ids: ["invalid-file"]),
        Case(name: "a key that occurs twice", json: #"{"title": "D", "uid": "d", «"uid"»: "e", "panels": []}"#, ids: ["invalid-file"]),
    ]

    private static func panelText(_ target: String) -> String {
        #"{"type": "timeseries", "title": "P", "datasource": {"type": "prometheus", "uid": "p"}, "targets": [{\#(target)}]}"#
    }

    /// A panel of the rate of a counter.
    private static func shown(_ counter: String, as unit: String, _ further: String = #""custom": {}"#) -> String {
        #"{"type": "stat", "title": "P", "targets": [{"expr": "rate(\#(counter)[5m])", "datasource": {"type": "prometheus"}}], "#
            + #""fieldConfig": {"defaults": {"unit": "\#(unit)"}, \#(further)}}"#
    }

    private static func dashboard(_ panels: String) -> String {
        #"{"title": "D", "uid": "d", "templating": {"list": [{"name": "job", "type": "custom", "query": "a,b"}, "#
            + #"{"name": "level", "type": "textbox"}]}, "panels": [\#(panels), "#
            + #"{"type": "text", "title": "$job $level"}]}"#
    }

    private static func panel(_ target: String) -> String { dashboard(panelText(target)) }

    @Test(arguments: cases) func whatIsFoundIsWhatIsMarked(_ example: Case) {
        let (text, marks) = unmarked(example.json)
        let found = lintLocated([("d.json", text)])
        #expect(found.map(\.id) == example.ids, "\(found.map(\.message))")
        #expect(found.compactMap { $0.primary.excerpt?.range.bytes } == marks)
    }
}
