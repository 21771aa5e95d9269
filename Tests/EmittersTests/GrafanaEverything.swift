import StackDSL

/// A stack with every kind of panel, every option, every variable and every data source.
enum GrafanaEverything {
    static let latency = Threshold.above(.seconds(2))
    static let prometheus = DataSource.prometheus(
        url: "http://prometheus:9090", isDefault: true, queryTimeout: .seconds(60),
        alertmanager: alertmanager, exemplars: [.init("trace_id", toTracesIn: "jaeger")])
    static let loki = DataSource.loki(
        url: "http://loki:3100", maximumLines: 500,
        derivedFields: [
            .init("trace", matching: #"trace_id=(\w+)$"#, toTracesIn: "jaeger", linkText: "Trace")
        ]
    ).header("X-Scope-OrgID", "hms")
    static let alertmanager = DataSource.alertmanager(url: "http://alertmanager:9093")
    static let jaeger = DataSource.jaeger(
        url: "http://jaeger:16686", logs: .init(in: "loki", tags: [.init("service.name", as: "service")]),
        metrics: .init(
            in: "prometheus", tags: [.init("service.name", as: "job")],
            queries: [.init("Requests", "sum(rate(http_requests_total{$__tags}[5m]))")])
    ).login("grafana", password: .environment("JAEGER_PASSWORD"))

    static let job = Variable.labelValues("job", .job, of: "up", label: "Job")
    static let chosen = Variable.dataSource("metrics", .prometheus)
    static let variables: [Variable] = [
        job, chosen, .logLabelValues("service", "service", of: #"{env="prod"}"#, includesAll: false),
        .custom("env", ["prod", "test"], allowsMany: true),
        .custom("level", ["a,b", "c"], includesAll: true),
        .interval("window", [.minutes(5), .hours(1)]), .textBox("search", initial: "error"), trace,
        .constant("cluster", "eu-1"),
    ]

    static let mappings: [ValueMapping] = [
        .value(0, text: "down", color: .red), .range(1...2, text: "up", color: .green), .upTo(-1, text: "?"),
        .pattern("^v(.*)", text: "$1"), .special(.nullOrNotANumber, text: "none"), .text("x", color: .blue),
    ]
    static let overrides: [FieldOverride] = [
        .named("errors", .color(.red), .axis(.right), .unit(.percent), .displayName("Errors"), .decimals(1)),
        .matching("/^5/", .fill(30), .lineWidth(2), .dashed(), .style(.bars), .stacking(.normal), .negative),
        .query("A", .fillBelow(to: "b"), .hiddenFromLegend, .min(0), .max(1), .mappings(mappings)),
        .type(.number, .width(80), .alignment(.right), .hiddenColumn, .cell(.gauge), .colors(.palette)),
        .named(["a", "b"], .noValue("-"), .points(.always), .interpolation(.stepAfter), .minimumWidth(9), .filterable),
        .named("instance", .links([Link("Node", url: "/d/node?var-instance=${__value.text}")])),
    ]
    static let query = PanelQuery(
        "sum by (job) (rate(http_requests_total{job=~\"\(job)\"}[5m]))", legend: "{{job}}")
    static let logs = PanelQuery.logs(#"{service="erp"} | json"#, maximumLines: 100)

    static let settings = PanelSettings(
        noValue: "-", isTransparent: true, minimumStep: .seconds(30), maximumPoints: 100, timeFrom: .hours(1),
        timeShift: .days(1),
        transformations: [
            .merge, .labelsToFields, .join(),
            .organize([.init("job", as: "Job"), "Value"], hiding: ["Time"]),
            .rename(matching: "(.*)", to: "$1"), .keep(matching: ".*"), .sort(by: "Value", descending: true),
            .reduce([.max, .mean]), .limit(10), .concatenate, .seriesToRows, .labelsToRows, .trends,
            .group(by: ["job"], calculating: [.init("Value", [.sum, .max])]),
            .calculate("Ratio", "Value #A", .dividedBy, "Value #B"), .calculate("All", .sum, of: ["a", "b"], replacing: true),
            .keepRows([.above("Value", 1), .text("job", matches: "^a")]), .dropRows([.missing("Value"), .equal("Value", 0)]),
            .keep(queries: ["A", "B"]), .drop(matching: "^__"), .convert("le", to: .number), .extract("labels", as: .json),
            .matrix(columns: "path", rows: "method", values: "Value"), .partition(by: ["job"]),
            .rowsToColumns(names: "name", values: "Value"), .prepareSeries(.long),
            .configure(fromQuery: "B", [.max("Value"), .threshold("level")]),
        ],
        valueLinks: [Link("Logs", url: "/explore", keepsTime: true)], repetition: .across(job))

    static let series: [Panel] = [
        .timeSeries("Plain", queries: [query.withExemplars()]),
        .timeSeries(
            "All", description: "Everything that can be said.",
            queries: [query.from(chosen), PanelQuery("up", isInstant: true).from(chosen).hidden()],
            threshold: latency, thresholds: [.warning(.above(.seconds(1)))], unit: .seconds, decimals: 2,
            min: .seconds(0), max: .minutes(1), colors: .fixed(.blue),
            legend: .table(at: .right, showing: [.max, .lastNotNull], sortedBy: .lastNotNull),
            tooltip: .all(sorted: .ascending, hidesZeros: true), style: .bars, stacking: .percent, fill: 20,
            lineWidth: 2, interpolation: .smooth, points: .never, gaps: .connectedBelow(.minutes(1)),
            axis: PanelAxis(
                label: "time", placement: .right, scale: .decimalLogarithm, softMinimum: .seconds(0),
                softMaximum: .seconds(3), centersZero: true),
            thresholdStyle: .dashed, mappings: mappings, overrides: overrides,
            links: [Link("Runbook", url: "https://example.org", keepsTime: true, keepsVariables: true)],
            size: .init(width: 10, height: 9), settings: settings),
        .timeSeries("Mixed", queries: [query, .logs(#"sum(rate({service="erp"}[$__auto]))"#)]),
        .heatmap(
            "Buckets", queries: [query], unit: .seconds, decimals: 1, min: .seconds(0), max: .seconds(9)),
        .heatmap("Counted", queries: [query], scheme: .blues, calculates: true, showsLegend: false),
    ]
    static let values: [Panel] = [
        .stat("Stat", queries: [query], threshold: .below(.count(1))),
        .stat("Curve", queries: [query], graph: .area, colorMode: .backgroundSolid, showsChange: true),
        .gauge("Gauge", queries: [query], thresholds: [.critical(.atLeast(.percent(5)))], unit: .ratio),
        .barGauge("Bars", queries: [query], reducer: .max, display: .lcd),
        .pie("Pie", queries: [query], isDonut: true, labels: [.name], legendValues: [.value, .percent]),
        .stateTimeline("States", queries: [query], merges: false, mappings: mappings),
        .statusHistory("History", queries: [query], mappings: mappings),
    ]
    static let tables: [Panel] = [
        .table("Plain table", queries: [query]),
        .table(
            "Table", queries: [query], sort: [.descending("Value")], cell: .coloredBackground,
            alignment: .center, rowHeight: .medium, isFilterable: true, footer: [.sum], overrides: overrides,
            settings: settings),
        .logs("Logs", queries: [logs], isAscending: true, showsLabels: true, deduplication: .numbers),
        .text("About", content: "# Hello\n\n$job", format: .markdown),
        .alertList(
            "Alerts", states: [.firing], matching: [.label("team", is: #"a"b"#)], from: prometheus,
            groupedBy: ["severity"], showsCount: true),
        .alertList("All alerts"),
    ]
    static let others: [Panel] = [
        .barChart("Bar chart", queries: [query], threshold: latency, category: "job", stacking: .normal),
        .histogram("Histogram", queries: [query], bucketSize: 5, combines: true),
        .trend("Trend", queries: [query], x: "quantile"),
        .traces("Trace", trace: .trace(trace)), .nodeGraph("Services"),
        .table("Slow traces", queries: [.traces(of: "api", operation: "GET /", slowerThan: .seconds(1))]),
        .dashboardList("Dashboards", tagged: ["test"]), .annotationList("Notes"),
    ]
    static let trace = Variable.textBox("trace")

    static let dashboard = Dashboard(
        "Everything", uid: "everything", description: "All of it.", tags: ["test"], variables: variables,
        rows: [
            Row("", panels: [.text(content: "no header")]), Row("Series", panels: series),
            Row("Values", panels: values, repeatFor: job), Row("Tables", panels: tables, isCollapsed: true),
            Row("Others", panels: others),
        ],
        links: [Link("Docs", url: "https://example.org"), .dashboards("Others", tagged: ["test"])],
        annotations: [
            .alerts(matching: [.severity(.critical)]),
            DashboardAnnotation("Deploys", when: "changes(app_version[1m]) > 0", isShown: false),
        ],
        time: .last(.minutes(90)), refresh: .seconds(90), timeZone: "utc", tooltip: .tooltip)

    static func stack(grafana: ToolVersion = .v13) -> Stack {
        Stack(
            "hms", versions: Versions(grafana: grafana),
            grafana: GrafanaServer(dataSources: [prometheus, loki, alertmanager, jaeger], folder: "HMS"),
            dashboards: [dashboard])
    }
}
