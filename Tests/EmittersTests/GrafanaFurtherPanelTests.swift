import Emitters
import Serialization
import StackDSL
import Testing

/// Panels of categories, traces and lists, and steps before them: as declared, and pieces of what they become.
@Suite struct GrafanaFurtherPanelTests {
    private static let up = PanelQuery("up")

    private func check(
        _ panel: Panel, sources: [DataSource] = [.prometheus(url: "http://p:9090"), .jaeger(url: "http://j:16686")],
        _ expected: [String: String], at location: SourceLocation = #_sourceLocation
    ) {
        let stack = Stack(
            "hms", grafana: GrafanaServer(dataSources: sources),
            dashboards: [Dashboard("d", uid: "d", rows: [Row("", panels: [panel])])])
        let files = grafanaFiles(stack.resolvedForGrafana())
        let text = files.first { $0.path == "grafana/dashboards/d.json" }?.contents ?? ""
        let dashboard = JSON.read(Array(text.utf8)).root?.node
        for (path, json) in expected {
            let found = dashboard?.at("panels.0." + path)?.line ?? "nothing"
            #expect(found == json, "at \(path)", sourceLocation: location)
        }
    }

    @Test func categoriesComeFromATable() {
        check(
            .barChart("b", queries: [Self.up], threshold: .above(.count(5)), category: "job", stacking: .normal),
            [
                "type": #""barchart""#, "targets.0.format": #""table""#, "targets.0.instant": "true",
                "options.xField": #""job""#, "options.stacking": #""normal""#,
                "fieldConfig.defaults.custom.thresholdsStyle": #"{"mode": "line"}"#,
            ])
        check(.barChart("b", queries: [Self.up]), ["fieldConfig.defaults.custom.thresholdsStyle": #"{"mode": "off"}"#])
        check(
            .histogram("h", queries: [Self.up], bucketSize: 5),
            ["type": #""histogram""#, "options.bucketSize": "5", "options.combine": "false", "targets.0.range": "true"])
        check(.trend("t", queries: [Self.up], x: "n"), ["type": #""trend""#, "options.xField": #""n""#])
    }

    @Test func tracesAreReadWhereTheyAre() {
        let id = Variable.textBox("trace")
        check(
            .traces("t", trace: .trace(id)),
            [
                "type": #""traces""#,
                "targets": #"""
                    [{"datasource": {"type": "jaeger", "uid": "jaeger"}, "query": "${trace}", "refId": "A"}]
                    """#,
            ])
        check(
            .nodeGraph("n"), ["type": #""nodeGraph""#, "targets.0.queryType": #""dependencyGraph""#])
        let slow = Panel.table("s", queries: [.traces(of: "a\"b", operation: "GET /", slowerThan: .seconds(1))])
        check(
            slow,
            [
                "targets.0": #"""
                    {"datasource": {"type": "jaeger", "uid": "jaeger"}, "limit": 20, "minDuration": "1s", \#
                    "operation": "GET /", "queryType": "search", "refId": "A", "service": "a\"b"}
                    """#
            ])
        check(
            slow, sources: [.tempo(url: "http://t:3200")],
            [
                "targets.0": #"""
                    {"datasource": {"type": "tempo", "uid": "tempo"}, "limit": 20, \#
                    "query": "{resource.service.name = \"a\\\"b\" && name = \"GET /\" && duration > 1s}", \#
                    "queryType": "traceql", "refId": "A", "tableType": "traces"}
                    """#
            ])
        check(
            .nodeGraph("n"), sources: [.tempo(url: "http://t:3200")], ["targets.0.queryType": #""serviceMap""#])
    }

    @Test func listsNeedNoQuery() {
        check(
            .dashboardList("d", tagged: ["a"], maximum: 5),
            [
                "type": #""dashlist""#, "targets": "nothing", "options.tags": #"["a"]"#, "options.maxItems": "5",
                "options.showStarred": "false", "options.showSearch": "true",
            ])
        check(.dashboardList("d"), ["options.showStarred": "true", "options.showSearch": "false"])
        check(
            .annotationList("a", isWithinTime: false),
            ["type": #""annolist""#, "options.onlyInTimeRange": "false", "options.limit": "10"])
    }

    static let steps: [(Transformation, String)] = [
        (.concatenate, #"{"id": "concatenate", "options": {"frameNameMode": "drop"}}"#),
        (.labelsToRows, #"{"id": "labelsToFields", "options": {"mode": "rows"}}"#),
        (.trends, #"{"id": "timeSeriesTable", "options": {}}"#),
        (
            .group(by: ["job"], calculating: [.init("Value", [.sum, .max])]),
            #"""
            {"id": "groupBy", "options": {"fields": {"Value": {"aggregations": ["sum", "max"], \#
            "operation": "aggregate"}, "job": {"aggregations": [], "operation": "groupby"}}}}
            """#
        ),
        (
            .calculate("Ratio", "a", .dividedBy, "b"),
            #"""
            {"id": "calculateField", "options": {"alias": "Ratio", "binary": {"left": "a", "operator": "/", \#
            "right": "b"}, "mode": "binary", "reduce": {"reducer": "sum"}, "replaceFields": false}}
            """#
        ),
        (
            .calculate("All", .sum, of: ["a", "b"], replacing: true),
            #"""
            {"id": "calculateField", "options": {"alias": "All", "mode": "reduceRow", "reduce": {"include": ["a", "b"], \#
            "reducer": "sum"}, "replaceFields": true}}
            """#
        ),
        (
            .keepRows([.above("Value", 1.5)]),
            #"""
            {"id": "filterByValue", "options": {"filters": [{"config": {"id": "greater", "options": {"value": 1.5}}, \#
            "fieldName": "Value"}], "match": "all", "type": "include"}}
            """#
        ),
        (
            .dropRows([.missing("x"), .text("y", is: "z")]),
            #"""
            {"id": "filterByValue", "options": {"filters": [{"config": {"id": "isNull", "options": {}}, \#
            "fieldName": "x"}, {"config": {"id": "equal", "options": {"value": "z"}}, "fieldName": "y"}], \#
            "match": "any", "type": "exclude"}}
            """#
        ),
        (.keep(queries: ["A", "C"]), #"{"id": "filterByRefId", "options": {"include": "/^(?:A|C)$/"}}"#),
        (
            .configure(fromQuery: "B", [.max("limit")]),
            #"""
            {"id": "configFromData", "options": {"configRefId": "B", "mappings": [{"fieldName": "limit", \#
            "handlerKey": "max"}]}}
            """#
        ),
    ]

    @Test(arguments: steps.indices) func aStepBeforeThePanel(_ index: Int) {
        let (step, json) = Self.steps[index]
        check(
            .table("t", queries: [Self.up], settings: PanelSettings(transformations: [step])),
            ["transformations.0": json])
    }
}
