import Compiler
import Diagnostics
import Emitters
import Exporters
import StackDSL
import Testing

/// The ready alerts and rows, each in a stack that has nothing but their own program and Prometheus.
@Suite struct ReadyAlertsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let services: [Service]
        var alerts: [Alert] = []
        var rows: [Row] = []

        var testDescription: String { name }

        var stack: Stack {
            let dashboards = rows.isEmpty ? [] : [Dashboard("Ready", uid: "ready", rows: rows)]
            return Stack(
                "ready", world: .closed, services: services, alerts: alerts, dashboards: dashboards)
        }
    }

    static let cases: [Case] = [
        Case(
            name: "node", services: [NodeExporter.service()], alerts: NodeExporter.alerts(),
            rows: NodeExporter.rows() + NodeExporter.useRows()),
        Case(
            name: "PostgreSQL", services: [PostgresExporter.service()], alerts: PostgresExporter.alerts(),
            rows: PostgresExporter.rows()),
        Case(
            name: "Redis", services: [RedisExporter.service()], alerts: RedisExporter.alerts(),
            rows: RedisExporter.rows()),
        Case(
            name: "Prometheus", services: [Prometheus.service()], alerts: Prometheus.alerts(),
            rows: Prometheus.rows),
        Case(
            name: "Alertmanager", services: [Alertmanager.service()], alerts: Alertmanager.alerts(),
            rows: Alertmanager.rows),
        Case(
            name: "RabbitMQ", services: [RabbitMQ.service()], alerts: RabbitMQ.alerts(), rows: RabbitMQ.rows()),
        Case(
            name: "cAdvisor", services: [CAdvisor.service()], alerts: CAdvisor.alerts(), rows: CAdvisor.rows()),
        Case(
            name: "nginx", services: [NginxExporter.service()], alerts: NginxExporter.alerts(),
            rows: NginxExporter.rows),
        Case(
            name: "blackbox", services: [BlackboxExporter.service()], alerts: BlackboxExporter.alerts()),
        Case(
            name: "everything on one dashboard",
            services: [
                NodeExporter.service(), PostgresExporter.service(), RedisExporter.service(), RabbitMQ.service(),
                CAdvisor.service(), NginxExporter.service(), Prometheus.service(), Alertmanager.service(),
            ],
            rows: NodeExporter.rows() + PostgresExporter.rows() + RedisExporter.rows() + RabbitMQ.rows()
                + CAdvisor.rows() + NginxExporter.rows + Prometheus.rows + Alertmanager.rows),
        Case(name: "Loki", services: [Loki.service()], alerts: Loki.alerts()),
        Case(name: "Alloy", services: [Alloy.service()], alerts: Alloy.alerts()),
        Case(name: "Promtail", services: [Promtail.service()], alerts: Promtail.alerts()),
        Case(
            name: "collector", services: [OpenTelemetryCollector.service()],
            alerts: OpenTelemetryCollector.alerts()),
        Case(
            name: "monitoring",
            services: [
                Prometheus.service(), Alertmanager.service(), Loki.service(), Alloy.service(), Promtail.service(),
                OpenTelemetryCollector.service(),
            ], alerts: Monitoring.alerts(of: Monitoring.Part.allCases)),
        Case(name: "other services", services: [
            RabbitMQ.service(detail: .perObject), CAdvisor.service(), BlackboxExporter.service(),
            NginxExporter.service(), Grafana.service(), Jaeger.service(),
        ]),
    ]

    @Test(arguments: cases) func theCompilerFindsNothing(_ item: Case) {
        let compiled = compile(item.stack)
        #expect(compiled.diagnostics.map { "\($0.subject): \($0.message) [\($0.id)] \($0.notes) \($0.help)" } == [])
        #expect(compiled.files != nil)
    }

    @Test(arguments: cases.filter { !$0.alerts.isEmpty }) func promtoolAcceptsTheRules(_ item: Case) throws {
        let files = try #require(compile(item.stack).files)
        let rules = try #require(files.first { $0.path.hasPrefix("prometheus/rules/") })
        if let problem = try Promtool.check(rules: rules.contents) { Issue.record("\(problem)") }
    }
}
