import SharedStacks
import StackDSL

// Grafana over all three: a trace leads to its logs and metrics, a log line and an exemplar lead back to the trace.

let alertmanagerSource = DataSource.alertmanager(url: "http://alertmanager:9093")

let grafana = GrafanaServer(
    dataSources: [
        .prometheus(
            url: "http://prometheus:9090", isDefault: true, scrapeInterval: .seconds(15),
            alertmanager: alertmanagerSource, exemplars: [.init("trace_id", toTracesIn: "jaeger")]),
        .loki(
            url: "http://loki:3100", alertmanager: alertmanagerSource,
            derivedFields: [
                .init("trace", matching: #""trace_id"\s*:\s*"(\w+)""#, toTracesIn: "jaeger", linkText: "Trace")
            ]),
        .jaeger(
            url: "http://jaeger:16686",
            logs: .init(in: "loki", tags: [.init("service.name", as: "service")]),
            metrics: .init(
                in: "prometheus",
                // The collector makes the job of the service's name.
                tags: [.init("service.name", as: .job)],
                queries: [
                    .init("Requests", "sum(rate(http_requests_total{$__tags}[5m]))"),
                    .init(
                        "P95 of the response time",
                        "histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{$__tags}[5m])))"),
                ])),
        alertmanagerSource,
    ], folder: "WeMaster",
    // Nobody comes in without a password, and there is no default.
    settings: GrafanaSettings(adminPassword: SecretFile.secret("grafana_admin_password"), home: systemOverview))
