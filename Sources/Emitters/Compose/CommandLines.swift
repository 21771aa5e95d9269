import Analysis
import StackDSL

/// What stands behind a program's name: where its configuration is, what it keeps where, and what no file can say.
func commandLine(of service: ComposeService, in stack: Stack) -> [String] {
    switch service.program.kind {
    case .prometheus:
        prometheusFlags(
            stack, configuration: "\(MountPoint.prometheus)/prometheus.yml", data: MountPoint.prometheusData)
    case .alertmanager:
        [
            "--config.file=\(MountPoint.alertmanager)/alertmanager.yml",
            "--storage.path=\(MountPoint.alertmanagerData)",
        ] + (stack.routing?.server.flags ?? []) + clusterFlags(of: service.name, among: alertmanagerNames(stack))
    case .blackbox: ["--config.file=\(MountPoint.blackbox)/blackbox.yml"]
    case .collector: stack.loki?.collector.arguments ?? []
    case .telemetry: ["--config=\(MountPoint.openTelemetryCollector)/config.yaml"]
    case .jaeger: ["--config=\(MountPoint.jaeger)/config.yaml"]
    case .openObserve, .grafana: []
    case .loki, .service: service.container.command.map(\.text)
    }
}

/// Several Alertmanagers tell each other what was told. A lone one speaks to nobody, and waits for nobody when it starts.
private func clusterFlags(of name: String, among names: [String]) -> [String] {
    if names.count < 2 { return ["--cluster.listen-address="] }
    return ["--cluster.listen-address=0.0.0.0:9094"] + names.filter { $0 != name }.map { "--cluster.peer=\($0):9094" }
}
