import StackDSL

@testable import Hms

extension Mistake {
    static let raw: [Mistake] = [
        //! error invalid-raw: «group_wait»: 1m
        Mistake("raw-key-of-a-route", in: hms.with(
            Routing(default: Team.webhook, routes: [
                Route(to: Team.webhook, when: [.severity(.critical)], raw: Raw("""
                    group_wait: 1m
                    """)),
            ]))),

        //! error unsupported-by-version: «Raw("labels: {team: hms}")»
        Mistake("raw-key-of-a-route-too-new", in: hms.with(
            Routing(default: Team.webhook, routes: [
                Route(to: Team.webhook, when: [.severity(.critical)], raw: Raw("labels: {team: hms}")),
            ])).aiming(at: Versions(alertmanager: .v0_28))),

        //! error invalid-raw: «titel»: down
        Mistake("raw-key-of-an-integration", in: hms.with(
            Routing(default: Receiver("webhook", [
                .discord(webhook: .file("/run/secrets/discord")).adding(Raw("""
                    titel: down
                    """))
            ])))),

        //! error invalid-raw: «Raw("api_key: hunter22")»
        //! error secret-as-text: «Raw("api_key: hunter22")»
        Mistake("secret-in-a-raw-integration", in: hms.with(
            Routing(default: Receiver("webhook", [
                .opsgenie(apiKey: .file("/run/secrets/opsgenie")).adding(Raw("api_key: hunter22"))
            ])))),

        //! error invalid-raw: «fail_if_body_matches_regex»: [degraded]
        Mistake("raw-key-of-a-probe", in: hms.adding(
            Probe("erp-server-live", of: "http://erp-server:3000/health/live", expecting: .http().adding(Raw("""
                fail_if_body_matches_regex: [degraded]
                """))))),

        //! error unsupported-by-version: «Raw("fail_if_body_json_matches_cel: body.degraded")»
        Mistake("raw-key-of-a-probe-too-new", in: hms.adding(
            Probe("erp-server-live", of: "http://erp-server:3000/health/live",
                expecting: .http().adding(Raw("fail_if_body_json_matches_cel: body.degraded"))))
            .aiming(at: Versions(blackbox: ToolVersion(0, 26)))),

        //! error invalid-raw: «max_query_lenght»: 60d
        Mistake("raw-key-of-loki", in: hms.with(LokiServer(raw: Raw("""
            limits_config:
              max_query_lenght: 60d
            """)))),

        //! error invalid-raw: «clients»: []
        Mistake("raw-key-of-promtail", in: hms.with(LokiServer(collector: LogCollector(runs: .promtail, raw: Raw("""
            clients: []
            """))))),

        //! error invalid-raw: «target_config:»…
        Mistake("raw-keys-in-alloy", in: hms.with(LokiServer(collector: LogCollector(runs: .alloy, raw: Raw("""
            target_config:
              sync_period: 5s
            """))))),

        //! error invalid-raw: «maxDataPoint»: 100
        Mistake("raw-key-of-a-panel", in: hms.with(
            .timeSeries("Pool", queries: [PanelQuery("db_pool_connections_active")], settings: PanelSettings(raw: Raw("""
                maxDataPoint: 100
                """))))),

        //! error invalid-raw: «templating»: {list: []}
        Mistake("raw-key-of-a-dashboard", in: hms.with {
            $0.dashboards = [Dashboard("HMS", uid: "hms", rows: [], raw: Raw("""
                templating: {list: []}
                """))]
        }),

        //! error invalid-raw: «allow_embeding»: {x: 1}
        Mistake("raw-grafana-setting-with-keys", in: hms.with {
            $0.grafana = GrafanaServer(settings: GrafanaSettings(raw: Raw("""
                security:
                  allow_embeding: {x: 1}
                """)))
        }),

        //! error invalid-raw: «extra_host»: []
        //! error invalid-raw: «volume»: {}
        Mistake("raw-keys-of-compose", in: hms.with { $0.deployment = Deployment(
            joining: "hms", programs: [
                DeployedProgram(.prometheus, raw: Raw("""
                    extra_host: []
                    """)),
            ], takenPorts: [], raw: Raw("""
                volume: {}
                """)) }),

        //! error unsupported-by-version: «AlertmanagerTracing(to: "otel:4317"»
        Mistake("tracing-too-new", in: hms.with(
            Routing(default: Team.webhook, server: AlertmanagerServer(
                tracing: AlertmanagerTracing(to: "otel:4317", isInsecure: true))))
            .aiming(at: Versions(alertmanager: .v0_28))),

        //! error invalid-number: «AlertmanagerTracing(to: "http://otel:4318"»
        //! error invalid-target: «AlertmanagerTracing(to: "http://otel:4318"»
        Mistake("tracing-to-a-url", in: hms.with(
            Routing(default: Team.webhook, server: AlertmanagerServer(
                tracing: AlertmanagerTracing(to: "http://otel:4318", over: .http, share: .percent(120)))))),

        //! error invalid-identifier: «DataSource.loki(uid: "lo ki"»
        Mistake("uid-of-a-data-source", in: hms.with {
            $0.grafana = GrafanaServer(dataSources: [
                .prometheus(url: "http://prometheus:9090", isDefault: true), DataSource.loki(uid: "lo ki", url: "http://loki:3100"),
            ])
        }),
    ]
}
