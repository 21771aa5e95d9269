import StackDSL

/// One bad and one good example for each place but Prometheus' file, whose stand with the check.
extension InvalidRaw {
    static let badPlaces: [CheckExample] = [
        .stack(
            #"Route(to: oncall, when: […], raw: Raw("continue: true"))"#, note: "the DSL has `continues:`",
            route("continue: true")),
        .stack(
            #".webhook("http://hook/").adding(Raw("max_alert: 5"))"#, note: "no such key", integration("max_alert: 5")),
        .stack(
            #".http().adding(Raw("query_name: example.org"))"#, note: "a key of another prober",
            probe("query_name: example.org")),
        .stack(
            #"LokiServer(raw: Raw("limits_config:\n  retention_period: 24h"))"#, note: "the DSL has `retention:`",
            loki(LokiServer(raw: Raw("limits_config:\n  retention_period: 24h")))),
        .stack(
            #"LogCollector(runs: .promtail, raw: Raw("limit_config: {}"))"#, note: "no such key",
            loki(LokiServer(collector: LogCollector(runs: .promtail, raw: Raw("limit_config: {}"))))),
        .stack(
            #"LogCollector(runs: .alloy, raw: Raw("target_config: {sync_period: 5s}"))"#, note: "Alloy has no such keys",
            loki(LokiServer(collector: LogCollector(raw: Raw("target_config: {sync_period: 5s}"))))),
        .stack(
            #"PanelSettings(raw: Raw("fieldConfig: {defaults: {unit: s}}"))"#, note: "the DSL has `unit:`",
            panel("fieldConfig: {defaults: {unit: s}}")),
        .stack(
            #"Dashboard(…, raw: Raw("schemaVersion: 41"))"#, note: "what is written is of version 42",
            dashboard("schemaVersion: 41")),
        .stack(
            #"GrafanaSettings(raw: Raw("log: {filters: [a, b]}"))"#, note: "a setting is a single value",
            settings("log: {filters: [a, b]}")),
        .stack(
            #"DeployedProgram(.prometheus, raw: Raw("volumes: [/a:/b]"))"#, note: "the DSL has `mounts:`",
            deployment(Deployment(programs: [DeployedProgram(.prometheus, raw: Raw("volumes: [/a:/b]"))]))),
        .stack(
            #"Deployment(raw: Raw("service: {}"))"#, note: "no such key",
            deployment(Deployment(raw: Raw("service: {}")))),
    ]

    static let goodPlaces: [CheckExample] = [
        .stack(#"Route(to: oncall, when: […], raw: Raw("labels: {team: shop}"))"#, route("labels: {team: shop}")),
        .stack(
            #".sns(…).adding(Raw("use_aws_http_client: true"))"#,
            receiver(
                .sns(.topic("arn:aws:sns:eu-central-1:1:pages"), sigV4: SigV4(region: "eu-central-1"))
                    .adding(Raw("use_aws_http_client: true")))),
        .stack(
            #".http().adding(Raw("fail_if_body_json_matches_cel: body.degraded"))"#,
            probe("fail_if_body_json_matches_cel: body.degraded")),
        .stack(
            #"LokiServer(raw: Raw("limits_config:\n  cardinality_limit: 200000"))"#,
            loki(LokiServer(raw: Raw("limits_config:\n  cardinality_limit: 200000")))),
        .stack(
            #"LogCollector(runs: .promtail, raw: Raw("target_config: {sync_period: 5s}"))"#,
            loki(LokiServer(collector: LogCollector(runs: .promtail, raw: Raw("target_config: {sync_period: 5s}"))))),
        .stack(
            #"PanelSettings(raw: Raw("fieldConfig: {defaults: {custom: {gradientMode: opacity}}}"))"#,
            panel("fieldConfig: {defaults: {custom: {gradientMode: opacity}}}")),
        .stack(#"Dashboard(…, raw: Raw("timepicker: {nowDelay: 1m}"))"#, dashboard("timepicker: {nowDelay: 1m}")),
        .stack(#"GrafanaSettings(raw: Raw("log: {level: warn}"))"#, settings("log: {level: warn}")),
        .stack(
            #"DeployedProgram(.prometheus, raw: Raw("extra_hosts: [\"db:10.0.0.5\"]"))"#,
            deployment(Deployment(programs: [DeployedProgram(.prometheus, raw: Raw("extra_hosts: [\"db:10.0.0.5\"]"))]))),
        .stack(
            #"Deployment(raw: Raw("volumes: {prometheus_data: {driver: local}}"))"#,
            deployment(Deployment(raw: Raw("volumes: {prometheus_data: {driver: local}}")))),
    ]

    private static func route(_ raw: RawText) -> Stack {
        ExampleStack.with(
            routing: Routing(
                default: ExampleStack.oncall,
                routes: [Route(to: ExampleStack.oncall, when: [.severity(.critical)], raw: Raw(raw))]))
    }

    private static func integration(_ raw: RawText) -> Stack { receiver(.webhook("http://hook/").adding(Raw(raw))) }

    private static func receiver(_ integration: Integration) -> Stack {
        ExampleStack.with(routing: Routing(default: Receiver("oncall", [integration])))
    }

    private static func probe(_ raw: RawText) -> Stack {
        ExampleStack.with(services: [
            Service("api", probes: [Probe("api", of: "http://api:8080/", expecting: .http().adding(Raw(raw)))])
        ])
    }

    private static func loki(_ loki: LokiServer) -> Stack { Stack("example", services: [ExampleStack.api], loki: loki) }

    private static func panel(_ raw: RawText) -> Stack {
        ExampleStack.with(panels: [
            .timeSeries("Queue", queries: [PanelQuery("jobs_queued")], settings: PanelSettings(raw: Raw(raw)))
        ])
    }

    private static func dashboard(_ raw: RawText) -> Stack {
        ExampleStack.with(dashboards: [Dashboard("Example", uid: "example", rows: [], raw: Raw(raw))])
    }

    private static func settings(_ raw: RawText) -> Stack {
        Stack("example", grafana: GrafanaServer(settings: GrafanaSettings(raw: Raw(raw))))
    }

    private static func deployment(_ deployment: Deployment) -> Stack {
        Stack("example", services: [ExampleStack.api], deployment: deployment)
    }
}
