import Analysis
import Emitters
import Serialization
import StackDSL
import Testing

/// Where the keys of a raw field end up, in each file but Prometheus'.
@Suite struct RawPlaceTests {
    @Test func aRoutesAndAnIntegrationsFollowTheirOwn() {
        let oncall = Receiver("oncall", [
            .webhook("http://hook/", maximumAlerts: 5).adding(Raw("timeout: 5s")), .webhook("http://other/"),
        ])
        let stack = Stack(
            "hms", services: [Service("erp", scrapes: [.http(port: 1)])],
            routing: Routing(
                default: oncall, routes: [Route(when: [.severity(.critical)], raw: Raw("labels: {team: hms}"))],
                server: AlertmanagerServer(
                    tracing: AlertmanagerTracing(to: "otel:4318", over: .http, share: .percent(10), isInsecure: true)),
                raw: Raw("tracing: {timeout: 5s}")))
        #expect(
            emittedBody(of: "alertmanager/alertmanager.yml", in: alertmanagerFiles(resolve(stack))) == """
                global:
                  resolve_timeout: 5m
                route:
                  receiver: oncall
                  group_by:
                    - alertname
                  routes:
                    - matchers:
                        - severity="critical"
                      # from a raw field
                      labels:
                        team: hms
                receivers:
                  - name: oncall
                    webhook_configs:
                      - url: http://hook/
                        max_alerts: 5
                        # from a raw field
                        timeout: 5s
                      - url: http://other/
                tracing:
                  client_type: http
                  endpoint: otel:4318
                  sampling_fraction: 0.1
                  insecure: true
                  # from a raw field
                  timeout: 5s

                """)
    }

    @Test func aRotationsStandAtTheRouteAndNotAtThePeoples() throws {
        let person = Receiver("li", [.webhook("http://li/")])
        let rotation = Rotation(
            "primary", people: [person], from: .init(2026, 12, 7), handover: .monday, at: .init(9), weeks: 1,
            otherwise: person)
        let routing = Routing(
            default: person, routes: [Route(onCall: rotation, when: [.severity(.critical)], raw: Raw("labels: {team: hms}"))])
        let files = alertmanagerFiles(resolve(Stack("hms", routing: routing)))
        let text = try #require(emittedBody(of: "alertmanager/alertmanager.yml", in: files))
        #expect(text.split(separator: "\n").filter { $0.contains("team: hms") }.count == 1)
    }

    @Test func receiversThatDifferInRawKeysAloneAreTwo() {
        let plain = Receiver("oncall", [.webhook("http://hook/")])
        let other = Receiver("oncall", [.webhook("http://hook/").adding(Raw("timeout: 5s"))])
        let routing = Routing(default: plain, routes: [Route(to: other, when: [.severity(.critical)])])
        #expect(resolve(Stack("hms", routing: routing)).receivers.count == 2)
    }

    @Test func aProbersStandInItsBlock() {
        let expectation = ProbeExpectation.http(statusCodes: [200]).adding(Raw("fail_if_body_json_matches_cel: body.degraded"))
        let stack = Stack("hms", services: [Service("erp", probes: [Probe("erp", of: "http://erp/", expecting: expectation)])])
        #expect(
            emittedBody(of: "blackbox/blackbox.yml", in: blackboxFiles(resolve(stack))) == """
                modules:
                  erp:
                    prober: http
                    http:
                      valid_status_codes:
                        - 200
                      # from a raw field
                      fail_if_body_json_matches_cel: body.degraded

                """)
    }

    @Test func lokisBecomeOneWithItsOwnAndMayReplaceAConstant() throws {
        let stack = Stack(
            "hms",
            loki: LokiServer(
                raw: Raw(
                    """
                    limits_config:
                      cardinality_limit: 200000
                    analytics:
                      reporting_enabled: true
                    """)))
        let text = try #require(emittedBody(of: "loki/loki.yml", in: lokiFiles(resolve(stack))))
        #expect(
            text.hasSuffix(
                """
                limits_config:
                  retention_period: 30d
                  # from a raw field
                  cardinality_limit: 200000
                # from a raw field
                analytics:
                  reporting_enabled: true

                """) || text.contains("  # from a raw field\n  reporting_enabled: true\n"), "\n\(text)")
        #expect(!text.contains("reporting_enabled: false"))
    }

    @Test func promtailsAreForPromtailAlone() throws {
        for program in LogCollector.Program.allCases {
            let collector = LogCollector(runs: program, raw: Raw("target_config: {sync_period: 5s}"))
            let files = resolve(Stack("hms", loki: LokiServer(collector: collector)))
            let text = try #require(emittedBody(of: "promtail/promtail.yml", in: promtailFiles(files)))
            #expect(text.hasSuffix("# from a raw field\ntarget_config:\n  sync_period: 5s\n") == (program == .promtail))
            #expect(alloyFiles(files).first?.contents.contains("sync_period") == false)
        }
    }

    @Test func aDashboardsAndAPanelsAreJSON() throws {
        let panel = Panel.timeSeries(
            "Up", queries: [PanelQuery("up")],
            settings: PanelSettings(
                raw: Raw(#"{"fieldConfig": {"defaults": {"custom": {"gradientMode": "opacity"}}}, "queryCachingTTL": 60000}"#)))
        let dashboard = Dashboard(
            "HMS", uid: "hms", rows: [Row("", panels: [panel])], raw: Raw("weekStart: monday\ntimepicker: {nowDelay: 1m}"))
        let files = grafanaFiles(resolve(Stack("hms", dashboards: [dashboard])))
        let text = try #require(files.first { $0.path == "grafana/dashboards/hms.json" }?.contents)
        let root = try #require(JSON.read(Array(text.utf8)).root?.node)
        #expect(root.at("weekStart") == "monday")
        #expect(root.at("timepicker.nowDelay") == "1m")
        #expect(root.at("panels.0.queryCachingTTL") == 60000)
        #expect(root.at("panels.0.fieldConfig.defaults.custom.gradientMode") == "opacity")
        #expect(root.at("panels.0.fieldConfig.defaults.custom.drawStyle") == "line")
        #expect(!text.contains("raw field"))
    }

    @Test func composeHasThoseOfItsServicesAndItsOwn() throws {
        let stack = Stack(
            "hms", prometheus: PrometheusServer(alertmanagers: []), services: [Service("erp", scrapes: [.http(port: 1)])],
            grafana: GrafanaServer(
                settings: GrafanaSettings(
                    theme: .light, raw: Raw("log: {level: warn}\nauth.generic_oauth: {allow_sign_up: false}\nquota: {global_user: -1}"))),
            deployment: Deployment(
                programs: [
                    DeployedProgram(.prometheus, raw: Raw("extra_hosts: [\"db:10.0.0.5\"]\nhealthcheck: {retries: 5}"))
                ],
                raw: Raw("volumes: {prometheus_data: {driver: local}}")))
        let text = try #require(emittedBody(of: "compose.yaml", in: composeFiles(resolve(stack))))
        let root = try #require(YAML.read(Array(text.utf8)).root?.node)
        #expect(root.at("services.prometheus.extra_hosts.0") == "db:10.0.0.5")
        #expect(root.at("services.prometheus.healthcheck.retries") == 5)
        #expect(root.at("services.prometheus.healthcheck.interval") == "10s")
        #expect(root.at("services.grafana.extra_hosts") == nil)
        #expect(root.at("volumes.prometheus_data.driver") == "local")
        #expect(
            text.contains(
                """
                      GF_USERS_DEFAULT_THEME: light
                      GF_ANALYTICS_REPORTING_ENABLED: 'false'
                      GF_ANALYTICS_CHECK_FOR_UPDATES: 'false'
                      GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES: 'false'
                      # from a raw field
                      GF_LOG_LEVEL: warn
                      GF_AUTH_GENERIC_OAUTH_ALLOW_SIGN_UP: 'false'
                      GF_QUOTA_GLOBAL_USER: '-1'

                """), "\n\(text)")
    }

    @Test func aFileOfSecretsThatIsNamedIsMounted() throws {
        let stack = Stack(
            "hms", services: [Service("erp", scrapes: [.http(port: 1)])],
            routing: Routing(
                default: Receiver("oncall", [.webhook("http://hook/")]),
                raw: Raw("global:\n  slack_app_token_file: \"/run/secrets/slack_app\"")),
            deployment: Deployment())
        let root = try #require(YAML.read(Array(composeFiles(resolve(stack)).first?.contents.utf8 ?? "".utf8)).root?.node)
        #expect(root.at("services.alertmanager.secrets.0") == "slack_app")
        #expect(root.at("secrets.slack_app") != nil)
    }
}
