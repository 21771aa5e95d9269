package import Analysis
import Diagnostics
import StackDSL

/// Finds names that must be given once and are given twice.
package struct DuplicateKey: Check {
    package static let about = CheckDescription(
        .duplicateKey,
        summary: "a name that tells things apart is used twice",
        rationale: """
            Prometheus refuses two jobs or groups of one name. Grafana stops writing every dashboard of a provider when \
            two share a uid or a title, and links to a panel lead astray when two share a key.
            """,
        references: [
            "https://prometheus.io/docs/prometheus/latest/configuration/configuration/",
            "https://grafana.com/docs/grafana/latest/administration/provisioning/#dashboards",
        ],
        bad: [
            .stack(
                #"Row("Row", panels: [.stat("Queue", …), .stat("Queue", …)])"#,
                ExampleStack.with(panels: [panel("Queue"), panel("Queue")])),
            .stack(
                #"Dashboard("Jobs", uid: "jobs", …), Dashboard("Jobs", uid: "jobs", …)"#, note: "uid and title",
                count: 2, ExampleStack.with(dashboards: [dashboard("Jobs", "jobs"), dashboard("Jobs", "jobs")])),
            .stack(
                #"Recording(…, labels: ["team": "a", "team": "b"])"#,
                ExampleStack.with(recordings: [
                    Recording("job:jobs:sum", as: "sum by (job) (jobs_queued)", labels: ["team": "a", "team": "b"])
                ])),
            .stack(
                #"Service("api", …), Service("api", …)"#,
                ExampleStack.with(services: [
                    Service("api", scrapes: [.http(port: 1)]), Service("api", scrapes: [.http(port: 2)]),
                ])),
            .stack(
                #"Deployment(programs: [DeployedProgram(.prometheus, on: 3000)], takenPorts: [3000])"#,
                Stack(
                    "example", services: [ExampleStack.api],
                    deployment: Deployment(
                        joining: "shop", programs: [DeployedProgram(.prometheus, on: 3000)], takenPorts: [3000]))),
            .stack(
                #"RemoteWrite(…, name: "store"), RemoteWrite(…, name: "store")"#,
                Stack(
                    "example",
                    prometheus: PrometheusServer(remoteWrites: [
                        RemoteWrite("http://a/api/v1/write", name: "store"),
                        RemoteWrite("http://b/api/v1/write", name: "store"),
                    ]), services: [ExampleStack.api])),
        ],
        good: [
            .stack(
                #".stat("Queue", …), .stat("Queue", key: "queue-of-jobs", …)"#, note: "one title, two keys",
                ExampleStack.with(panels: [panel("Queue"), panel("Queue", key: "queue-of-jobs")])),
            .stack(
                "two dashboards", ExampleStack.with(dashboards: [dashboard("Jobs", "jobs"), dashboard("API", "api")])),
        ])

    private static func panel(_ title: DisplayText, key: Name? = nil) -> Panel {
        .stat(title, key: key, queries: [.init("jobs_queued")])
    }

    private static func dashboard(_ title: DisplayText, _ uid: Name) -> Dashboard {
        Dashboard(title, uid: uid, rows: [])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        var findings = repeated("service", stack.stack.services.map { ($0.name.text, $0.site) })
        // Of files that were read, each has groups of its own.
        if !stack.isOfFiles { findings += repeated("rule group", stack.groups.map { ($0.name, $0.site) }) }
        findings += repeated("scrape job", jobs(of: stack.stack))
        findings += repeated("receiver", stack.receivers.map { ($0.name.text, $0.site) })
        for integration in stack.receivers.flatMap(\.integrations) {
            for names in integration.entry.allFields.flatMap(\.nameLists) {
                findings += repeated("key", names.map { ($0, integration.site) })
            }
        }
        findings += repeated("time interval", stack.timeIntervals.map { ($0.name.text, $0.site) })
        findings += repeated("dashboard uid", stack.dashboards.map { ($0.dashboard.uid.text, $0.dashboard.site) })
        findings += repeated(
            "dashboard title", stack.dashboards.map { ($0.dashboard.title.rendered, $0.dashboard.site) })
        for dashboard in stack.dashboards {
            let panels = dashboard.rows.flatMap(\.panels)
            findings += repeated("panel key", panels.map { ($0.key, $0.panel.site) })
            findings += repeated(
                "dashboard variable", dashboard.dashboard.variables.map { ($0.name.text, $0.site) })
        }
        findings += repeated(
            "external label", stack.stack.prometheus.externalLabels.pairs.map { ($0.label.name, stack.stack.site) })
        findings += ofPrometheus(stack.stack)
        for scrape in stack.stack.services.flatMap(\.scrapes) {
            for group in scrape.discovery.groups {
                findings += repeated("target label", group.labels.pairs.map { ($0.label.name, scrape.site) })
            }
        }
        findings += ofLogs(stack)
        for rule in stack.groups.flatMap(\.recordings) {
            findings += repeated("label", rule.labels.map { ($0.name, rule.recording.site) })
        }
        for rule in stack.alerts {
            findings += repeated("label", rule.labels.map { ($0.name, rule.alert.site) })
            findings += repeated("annotation", rule.annotations.map { ($0.name, rule.alert.site) })
        }
        return findings + ofDeployment(stack) + ofTelemetry(stack.stack)
    }

    /// The jobs that are written: scrapes, named or after their service, and probes.
    private static func jobs(of stack: Stack) -> [(String, DeclarationSite)] {
        var seen: Set<Name> = []
        return stack.services.flatMap { service in
            // A service of a name that was there before is reported as such.
            let isFirst = seen.insert(service.name).inserted
            return service.scrapes.filter { isFirst || $0.job != nil }
                .map { (service.jobName(of: $0).text, $0.site) } + service.probes.map { ($0.name.text, $0.site) }
        }
    }

    static func repeated(_ what: String, _ names: [(String, DeclarationSite)]) -> [Finding] {
        var first: [String: DeclarationSite] = [:]
        return names.compactMap { name, site in
            guard let before = first[name] else {
                first[name] = site
                return nil
            }
            return Finding(
                what == "panel key"
                    ? "two panels of this dashboard have the title or key `\(name)`" : "\(what) `\(name)` is used twice",
                subject: what == "panel key" ? "panel \"\(name)\"" : "\(what) \"\(name)\"", at: Highlight(site),
                related: before == site ? [] : [Highlight(before, label: "first here")],
                help: what == "panel key"
                    ? ["give one of the panels another title, or a `key:` of its own"] : ["rename one of them"])
        }
    }
}
