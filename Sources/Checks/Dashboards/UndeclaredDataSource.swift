package import Analysis
import Diagnostics
import StackDSL

/// Finds ways from one data source to another that lead nowhere.
package struct UndeclaredDataSource: Check {
    package static let about = CheckDescription(
        .undeclaredDataSource,
        summary: "something leads to a data source that the stack does not have",
        rationale: """
            From metrics and logs to traces and back, Grafana finds the other data source by its uid, as a panel finds its \
            own. One that does not exist is not reported: the link is there and does nothing, the panel stays empty.
            """,
        references: [
            "https://grafana.com/docs/grafana/latest/datasources/loki/configure-loki-data-source/#derived-fields",
            "https://grafana.com/docs/grafana/latest/datasources/jaeger/",
        ],
        bad: [
            .stack(
                #".loki(…, derivedFields: [.init("trace", matching: "…", toTracesIn: "jeager")])"#,
                stack([loki("jeager"), jaeger])),
            .stack(
                #".jaeger(…, logs: .init(in: "prometheus", …))"#, note: "a Prometheus holds no logs",
                stack([prometheus, .jaeger(url: "http://jaeger:16686", logs: .init(in: "prometheus", tags: []))])),
            .stack(
                #".prometheus(…, exemplars: [.init("trace_id", toTracesIn: "tempo")])"#,
                stack([
                    .prometheus(url: "http://prometheus:9090", exemplars: [.init("trace_id", toTracesIn: "tempo")]), jaeger,
                ])),
            .stack(
                #".init("up").from(.prometheus(uid: "thanos", …))"#, note: "the stack does not have it",
                ExampleStack.with(panels: [
                    .stat("Up", queries: [PanelQuery("jobs_queued").from(.prometheus(uid: "thanos", url: "http://thanos:9090"))])
                ])),
        ],
        good: [
            .stack(
                #".loki(…, derivedFields: [.init("trace", matching: "…", toTracesIn: "jaeger")])"#,
                stack([loki("jaeger"), jaeger])),
            .stack("a page elsewhere", stack([
                .loki(url: "http://loki:3100", derivedFields: [.init("ticket", matching: #"T-(\d+)"#, url: "http://tickets/${__value.raw}")])
            ])),
        ])

    private static let prometheus = DataSource.prometheus(url: "http://prometheus:9090")
    private static let jaeger = DataSource.jaeger(url: "http://jaeger:16686")

    private static func loki(_ uid: Name) -> DataSource {
        .loki(url: "http://loki:3100", derivedFields: [.init("trace", matching: #"trace_id=(\w+)"#, toTracesIn: uid)])
    }

    private static func stack(_ sources: [DataSource]) -> Stack {
        Stack("example", grafana: GrafanaServer(dataSources: sources))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let kinds = Dictionary(stack.dataSources.map { ($0.uid, $0.kind) }) { first, _ in first }
        return ofDashboards(stack, Set(kinds.keys)) + stack.dataSources.flatMap { source in
            references(of: source).compactMap { reference -> Finding? in
                let subject = "data source \"\(source.name.text)\""
                guard let kind = kinds[reference.uid] else {
                    return Finding(
                        "`\(source.uid.text)` leads to the data source `\(reference.uid.text)`, which the stack does not have",
                        subject: subject, at: Highlight(source.site), help: [cure(reference, stack.dataSources)])
                }
                if reference.kinds.contains(kind) { return nil }
                return Finding(
                    "`\(source.uid.text)` looks for \(reference.what) in `\(reference.uid.text)`, which is of the kind \(kind.rawValue)",
                    subject: subject, at: Highlight(source.site), help: [cure(reference, stack.dataSources)])
            }
        }
    }

    /// Panels, variables and annotations that read from another data source than the stack's.
    private static func ofDashboards(_ stack: ResolvedStack, _ known: Set<Name>) -> [Finding] {
        stack.dashboards.flatMap { dashboard -> [Finding] in
            let panels = dashboard.rows.flatMap(\.panels).flatMap { panel in
                panel.queries.map { ($0.dataSource, "panel \"\(panel.panel.title.rendered)\"", panel.panel.site) }
            }
            let variables = dashboard.variables.map {
                ($0.dataSource, "variable \"\($0.variable.name.text)\"", $0.variable.site)
            }
            let annotations = dashboard.annotations.map {
                ($0.dataSource, "dashboard \"\(dashboard.dashboard.title.rendered)\"", dashboard.dashboard.site)
            }
            var seen: Set<String> = []
            return (panels + variables + annotations).compactMap { source, subject, site in
                guard let source, !known.contains(source.uid), seen.insert(subject + source.uid.text).inserted else { return nil }
                return Finding(
                    "it reads from the data source `\(source.uid.text)`, which the stack does not have", subject: subject,
                    at: Highlight(site), help: ["add it to `GrafanaServer(dataSources: […])`"])
            }
        }
    }

    private struct Reference {
        let uid: Name
        let what: String
        let kinds: [DataSource.Kind]
    }

    private static func references(of source: DataSource) -> [Reference] {
        let settings = source.settings
        let traces = settings.exemplars.map(\.uid) + settings.derivedFields.compactMap(\.uid)
        return traces.map { Reference(uid: $0, what: "traces", kinds: [.jaeger, .tempo]) }
            + [settings.logs.map { Reference(uid: $0.uid, what: "logs", kinds: [.loki]) }].compactMap { $0 }
            + [settings.metrics.map { Reference(uid: $0.uid, what: "metrics", kinds: [.prometheus]) }].compactMap { $0 }
            + [settings.alertmanager.map { Reference(uid: $0, what: "alerts", kinds: [.alertmanager]) }].compactMap { $0 }
    }

    private static func cure(_ reference: Reference, _ sources: [DataSource]) -> String {
        let fitting = sources.filter { reference.kinds.contains($0.kind) }.map { "`\($0.uid.text)`" }
        return fitting.isEmpty
            ? "add a data source for \(reference.what)" : "\(reference.what) are in " + fitting.joined(separator: " or ")
    }
}
