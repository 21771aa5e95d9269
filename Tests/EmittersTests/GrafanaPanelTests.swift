import Emitters
import Serialization
import StackDSL
import Testing

private let up = PanelQuery("up")

/// Panels as declared, and pieces of what they become.
@Suite struct GrafanaPanelTests {
    private func check(
        _ panel: Panel, unit: MetricUnit? = nil, grafana: ToolVersion = .v13, _ expected: [String: String],
        at location: SourceLocation = #_sourceLocation
    ) {
        let stack = Stack(
            "hms", versions: Versions(grafana: grafana),
            grafana: GrafanaServer(dataSources: [
                .prometheus(url: "http://p:9090"), .loki(url: "http://l:3100"),
            ]),
            dashboards: [Dashboard("d", uid: "d", rows: [Row("", panels: [panel])])])
        let files = grafanaFiles(stack.resolvedForGrafana(unit: unit))
        let text = files.first { $0.path == "grafana/dashboards/d.json" }?.contents ?? ""
        let dashboard = JSON.read(Array(text.utf8)).root?.node
        for (path, json) in expected {
            let found = dashboard?.at("panels.0." + path)?.line ?? "nothing"
            #expect(found == json, "at \(path)", sourceLocation: location)
        }
    }

    @Test func aTimeSeriesIsWhole() {
        check(
            .timeSeries("Latency", queries: [up], threshold: .above(.seconds(2)), unit: .seconds),
            [
                "fieldConfig.defaults.color": #"{"mode": "palette-classic"}"#,
                "fieldConfig.defaults.custom": #"""
                    {"axisBorderShow": false, "axisCenteredZero": false, "axisColorMode": "text", \#
                    "axisLabel": "", "axisPlacement": "auto", "barAlignment": 0, "barWidthFactor": 0.6, \#
                    "drawStyle": "line", "fillOpacity": 10, "gradientMode": "none", \#
                    "hideFrom": {"legend": false, "tooltip": false, "viz": false}, \#
                    "insertNulls": false, "lineInterpolation": "linear", "lineWidth": 1, \#
                    "pointSize": 5, "scaleDistribution": {"type": "linear"}, "showPoints": "auto", \#
                    "spanNulls": false, "stacking": {"group": "A", "mode": "none"}, \#
                    "thresholdsStyle": {"mode": "line"}}
                    """#,
                "fieldConfig.defaults.mappings": "[]",
                "fieldConfig.overrides": "[]",
                "gridPos": #"{"h": 8, "w": 24, "x": 0, "y": 0}"#,
                "options.legend": #"""
                    {"calcs": [], "displayMode": "list", "placement": "bottom", "showLegend": true}
                    """#,
                "pluginVersion": #""12.0.0""#,
                "targets": #"""
                    [{"datasource": {"type": "prometheus", "uid": "prometheus"}, "editorMode": "code", \#
                    "exemplar": false, "expr": "up", "format": "time_series", "instant": false, \#
                    "legendFormat": "__auto", "range": true, "refId": "A"}]
                    """#,
                "title": #""Latency""#, "type": #""timeseries""#,
            ])
    }

    @Test func thresholdsBecomeSteps() {
        func check(
            _ thresholds: [PanelThreshold], _ steps: String, at location: SourceLocation = #_sourceLocation
        ) {
            let list = steps.split(separator: " ").map { step in
                let parts = step.split(separator: ":")
                return #"{"color": "\#(parts[1])", "value": \#(parts[0] == "-" ? "null" : parts[0])}"#
            }
            self.check(
                .stat("s", queries: [up], thresholds: thresholds),
                ["fieldConfig.defaults.thresholds.steps": "[\(list.joined(separator: ", "))]"], at: location)
        }
        check([], "-:green")
        check([.critical(.above(.seconds(2)))], "-:green 2:red")
        check([.critical(.below(.percent(90)))], "-:red 0.9:green")
        check(
            [.warning(.above(.percent(80))), .critical(.above(.percent(95)))], "-:green 0.8:orange 0.95:red")
        check(
            [.critical(.above(.percent(95))), .warning(.above(.percent(80)))], "-:green 0.8:orange 0.95:red")
        check([.warning(.below(.count(10))), .critical(.below(.count(5)))], "-:red 5:orange 10:green")
        check([.critical(.below(.count(5))), .warning(.above(.count(10)))], "-:red 5:green 10:orange")
        check([.critical(.equal(.number(0)))], "-:green 0:red 1:green")
        check([.critical(.notEqual(.number(1)))], "-:red 1:green 2:red")
    }

    @Test func aThresholdIsALineInATimeSeries() {
        let style = "fieldConfig.defaults.custom.thresholdsStyle.mode"
        check(.timeSeries("t", queries: [up]), [style: #""off""#])
        check(.timeSeries("t", queries: [up], threshold: .above(.seconds(2))), [style: #""line""#])
        check(
            .timeSeries("t", queries: [up], threshold: .above(.seconds(2)), thresholdStyle: .dashed),
            [style: #""dashed""#])
    }

    @Test func theUnitIsThatOfTheQueryUnlessDeclared() {
        let unit = "fieldConfig.defaults.unit"
        check(.stat("s", queries: [up]), [unit: "nothing"])
        for (metric, id) in [
            (MetricUnit.seconds, "s"), (.milliseconds, "ms"), (.ratio, "percentunit"), (.percent, "percent"),
            (.bytes, "bytes"), (.bytesPerSecond, "Bps"), (.count, "short"), (.perSecond, "cps"),
            (.seconds.per(.seconds), "percentunit"), (.bits.per(.seconds), "bps"),
            (.bytes.per(.count), "suffix: B/"),
        ] {
            check(.stat("s", queries: [up]), unit: metric, [unit: "\"\(id)\""])
            #expect(PanelUnit.grafana(Name(verbatim: id)).isKnown, "\(id)")
        }
        check(.stat("s", queries: [up], unit: .requestsPerSecond), unit: .perSecond, [unit: #""reqps""#])
        check(.stat("s", queries: [up], unit: .suffix(" apples")), unit: .count, [unit: #""suffix: apples""#])
        check(.heatmap("h", queries: [up]), unit: .seconds, ["options.yAxis.unit": #""s""#])
    }

    @Test func unitsThatGrafanaDoesNotKnowAreTold() {
        for known in ["reqps", "currency:¥", "suffix: x", "µs"] {
            #expect(PanelUnit.grafana(Name(verbatim: known)).isKnown, "\(known)")
        }
        for unknown in ["errps", "rds", "/ sec", "connections", ""] {
            #expect(!PanelUnit.grafana(Name(verbatim: unknown)).isKnown, "\(unknown)")
        }
    }

    @Test func endsOfScalesAreConverted() {
        let defaults = "fieldConfig.defaults."
        check(.gauge("g", queries: [up]), unit: .ratio, [defaults + "min": "0", defaults + "max": "1"])
        check(.gauge("g", queries: [up]), unit: .percent, [defaults + "max": "100"])
        check(.gauge("g", queries: [up]), unit: .seconds, [defaults + "max": "nothing"])
        check(
            .gauge("g", queries: [up], max: .percent(10)), unit: .ratio,
            [defaults + "min": "0", defaults + "max": "0.1"])
        check(
            .timeSeries("t", queries: [up], max: .seconds(2), axis: PanelAxis(softMinimum: .seconds(1))),
            unit: .milliseconds, [defaults + "max": "2000", defaults + "custom.axisSoftMin": "1000"])
    }

    @Test func queriesAskForWhatTheirPanelShows() {
        func check(
            _ panel: Panel, instant: Bool, _ format: String, at location: SourceLocation = #_sourceLocation
        ) {
            self.check(
                panel,
                [
                    "targets.0.instant": "\(instant)", "targets.0.range": "\(!instant)",
                    "targets.0.format": "\"\(format)\"",
                ], at: location)
        }
        check(.timeSeries("p", queries: [up]), instant: false, "time_series")
        check(.stat("p", queries: [up]), instant: true, "time_series")
        check(.stat("p", queries: [up], graph: .area), instant: false, "time_series")
        check(.stat("p", queries: [up], reducer: .max), instant: false, "time_series")
        check(.stat("p", queries: [PanelQuery("up", isInstant: false)]), instant: false, "time_series")
        check(.gauge("p", queries: [up]), instant: true, "time_series")
        check(.table("p", queries: [up]), instant: true, "table")
        check(.heatmap("p", queries: [up]), instant: false, "heatmap")
        check(.heatmap("p", queries: [up], calculates: true), instant: false, "time_series")
        check(.stateTimeline("p", queries: [up]), instant: false, "time_series")
    }

    @Test func seriesAreNamed() {
        let legend = "targets.0.legendFormat"
        check(.timeSeries("t", queries: [up]), [legend: #""__auto""#])
        check(.timeSeries("t", queries: [PanelQuery("up", legend: "{{job}}")]), [legend: #""{{job}}""#])
        check(.heatmap("h", queries: [up]), [legend: #""{{le}}""#])
        check(.timeSeries("t", queries: [.logs(#"rate({a="b"}[5m])"#)]), [legend: #""""#])
    }

    @Test func queriesNameTheirDataSource() {
        let prometheus = #"{"type": "prometheus", "uid": "prometheus"}"#
        let loki = #"{"type": "loki", "uid": "loki"}"#
        let logs = PanelQuery.logs(#"{job="a"}"#)
        check(
            .logs("l", queries: [logs]),
            [
                "datasource": loki, "targets.0.datasource": loki, "targets.0.queryType": #""range""#,
                "targets.0.refId": #""A""#, "targets.0.instant": "nothing", "fieldConfig.defaults": "{}",
            ])
        check(
            .timeSeries("t", queries: [up, logs]),
            [
                "datasource": #"{"type": "datasource", "uid": "-- Mixed --"}"#,
                "targets.0.datasource": prometheus, "targets.1.datasource": loki, "targets.1.refId": #""B""#,
            ])
        check(
            .stat("s", queries: [up.from(.dataSource("ds", .prometheus))]),
            ["datasource": #"{"type": "prometheus", "uid": "${ds}"}"#])
        check(.text(content: "a"), ["datasource": "nothing", "targets": "nothing"])
    }

    @Test func mappingsOfValuesStandTogether() {
        check(
            .stat(
                "s", queries: [up],
                mappings: [
                    .value(1, text: "up", color: .green), .special(.null, text: "-"), .value(0.5, text: "½"),
                ]),
            [
                "fieldConfig.defaults.mappings": #"""
                    [{"options": {"0.5": {"index": 2, "text": "½"}, \#
                    "1": {"color": "green", "index": 0, "text": "up"}}, "type": "value"}, \#
                    {"options": {"match": "null", "result": {"index": 1, "text": "-"}}, "type": "special"}]
                    """#
            ])
    }

    @Test func legendsAndTooltips() {
        check(
            .timeSeries(
                "t", queries: [up], legend: .table(showing: [.mean, .lastNotNull], sortedBy: .lastNotNull),
                tooltip: .single),
            [
                "options.legend": #"{"calcs": ["mean", "lastNotNull"], "displayMode": "table", "#
                    + #""placement": "bottom", "showLegend": true, "sortBy": "Last *", "sortDesc": true}"#,
                "options.tooltip": #"{"hideZeros": false, "mode": "single", "sort": "none"}"#,
            ])
        check(
            .timeSeries("t", queries: [up], legend: .hidden), grafana: .v10,
            [
                "options.legend.showLegend": "false", "options.legend.displayMode": #""list""#,
                "options.tooltip": #"{"mode": "multi", "sort": "desc"}"#, "pluginVersion": #""10.0.0""#,
            ])
    }

    @Test func alertListsAreFiltered() {
        check(
            .alertList("a", matching: [.severity(.critical), .label("x", matches: #"a"\d"#)]),
            [
                "options.alertInstanceLabelFilter": #""{severity=\"critical\", x=~\"a\\\"\\\\d\"}""#,
                "options.datasource": #""Prometheus""#, "options.stateFilter.firing": "true",
                "options.stateFilter.normal": "false", "targets": "nothing",
            ])
    }

    @Test func linksTakeAlongWhatIsShown() {
        func url(
            _ link: Link, _ url: String, at location: SourceLocation = #_sourceLocation
        ) {
            check(.stat("s", queries: [up], links: [link]), ["links.0.url": "\"\(url)\""], at: location)
        }
        url(Link("l", url: "/d/a"), "/d/a")
        url(Link("l", url: "/d/a", keepsTime: true), "/d/a?${__url_time_range}")
        url(Link("l", url: "/d/a?x=1", keepsTime: true), "/d/a?x=1&${__url_time_range}")
        url(
            .dashboard(Dashboard("o", uid: "o", rows: [])),
            "/d/o?${__url_time_range}&${__all_variables}")
    }
}
