package import StackDSL

/// A raw field of a stack.
package struct RawUse: Sendable {
    package let raw: Raw
    package let place: RawPlace
    package let subject: String

    /// None where there is no raw field.
    fileprivate init?(_ raw: Raw?, _ place: RawPlace, _ subject: String) {
        guard let raw else { return nil }
        self.raw = raw
        self.place = place
        self.subject = subject
    }
}

extension ResolvedStack {
    /// Every raw field, in the order of the files it goes to.
    package var rawUses: [RawUse] {
        ofPrometheus + ofAlertmanager + ofProbes + ofLogs + ofGrafana
            + [
                RawUse(stack.telemetry?.raw, .telemetryCollector, "collector"), RawUse(stack.jaeger?.raw, .jaeger, "jaeger"),
            ].compactMap { $0 } + ofDeployment
    }

    private var ofPrometheus: [RawUse] {
        let scrapes = stack.services.flatMap { service in
            service.scrapes.map { RawUse($0.raw, .scrape, "service \"\(service.name.text)\"") }
        }
        let writes = stack.prometheus.remoteWrites.map { write in
            RawUse(write.raw, .remoteWrite, "remote write \"\(write.name?.text ?? write.url.text)\"")
        }
        return ([RawUse(stack.prometheus.raw, .prometheus, "prometheus")] + scrapes + writes).compactMap { $0 }
    }

    private var ofAlertmanager: [RawUse] {
        guard let routing else { return [] }
        var uses = [RawUse(routing.declared.raw, .alertmanager, "routing")]
        uses += routing.tree.withAllBelow.map { RawUse($0.raw, .route, "route") }
        for receiver in routing.receivers {
            uses += receiver.integrations.map {
                RawUse($0.raw, .integration(list: $0.entry.list), "receiver \"\(receiver.name.text)\"")
            }
        }
        return uses.compactMap { $0 }
    }

    private var ofProbes: [RawUse] {
        stack.services.flatMap(\.probes).compactMap {
            RawUse($0.expectation.raw, .probe($0.expectation.prober), "probe \"\($0.name.text)\"")
        }
    }

    private var ofLogs: [RawUse] {
        [RawUse(stack.loki?.raw, .loki, "loki"), RawUse(stack.loki?.collector.raw, .promtail, "log collector")]
            .compactMap { $0 }
    }

    private var ofGrafana: [RawUse] {
        let sources = dataSources.map { RawUse($0.raw, .dataSource, "data source \"\($0.name.text)\"") }
        let boards = dashboards.flatMap { board in
            [RawUse(board.dashboard.raw, .dashboard, "dashboard \"\(board.dashboard.title.rendered)\"")]
                + board.rows.flatMap(\.panels).map {
                    RawUse($0.panel.settings.raw, .panel, "panel \"\($0.panel.title.rendered)\"")
                }
        }
        return (sources + boards + [RawUse(stack.grafana?.settings?.raw, .grafanaSettings, "grafana")]).compactMap { $0 }
    }

    private var ofDeployment: [RawUse] {
        guard let deployment = stack.deployment else { return [] }
        return ([RawUse(deployment.raw, .compose, "deployment")]
            + deployment.programs.map { RawUse($0.raw, .container, "deployment") }).compactMap { $0 }
    }
}

extension ProbeExpectation {
    /// The exporter's name of what it does.
    package var prober: String {
        switch kind {
        case .http: "http"
        case .tcp: "tcp"
        case .icmp: "icmp"
        case .dns: "dns"
        case .grpc: "grpc"
        }
    }
}
