public import StackDSL

extension NginxExporter {
    /// Alerts about whether nginx is there and takes connections.
    public static func alerts(severities: Severities = Severities()) -> [Alert] {
        [
            Alert(
                "NginxDown", when: up.value(), is: .equal(.number(0)), for: .minutes(1),
                severity: severities.critical,
                summary: "nginx behind {{ $labels.instance }} does not answer",
                description: "The exporter runs but cannot read its status page."),
            Alert(
                "NginxDropsConnections",
                when: "rate(\(connectionsAccepted)[5m]) - rate(\(connectionsHandled)[5m])",
                is: .above(.perSecond(0)), for: .minutes(5), severity: severities.warning,
                summary: """
                    nginx behind {{ $labels.instance }} drops {{ $value | humanize }} connections a \
                    second
                    """,
                description: "A limit is reached, usually `worker_connections`."),
        ]
    }

    /// Rows of a dashboard: requests and connections.
    public static var rows: [Row] {
        [
            Row("nginx", panels: [
                .timeSeries(
                    "nginx requests", queries: [
                        .init("rate(\(httpRequests)[\(Window.rateInterval)])", legend: "{{instance}}")
                    ], unit: .requestsPerSecond),
                .timeSeries(
                    "nginx connections", queries: [
                        .init("\(connectionsReading)", legend: "{{instance}} reading"),
                        .init("\(connectionsWriting)", legend: "{{instance}} writing"),
                        .init("\(connectionsWaiting)", legend: "{{instance}} waiting"),
                    ]),
            ])
        ]
    }
}
