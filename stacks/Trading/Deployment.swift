import StackDSL

extension Environment {
    /// The monitoring in Compose: on the developer's machine, or on one of the cluster's network. Host ports are given; the
    /// platform's own are 80, 443, 8000 and 3000.
    func deployment(with exporters: ExporterServices) -> Deployment {
        switch place {
        case .compose:
            Deployment(
                joining: "trading",
                programs: Environment.programs + [
                    DeployedProgram(.service(exporters.node), on: 9100),
                    DeployedProgram(.service(exporters.redis), on: 9121),
                    DeployedProgram(.service(exporters.postgres), on: 9187),
                ],
                takenPorts: [80, 443, 8000, 3000])
        case .ecs:
            // Exporters and collectors run where what they read is, in the cluster; collectors send to Loki from there.
            Deployment(
                programs: Environment.programs + [DeployedProgram(.loki, on: .everywhere(3100))],
                elsewhere: [.collector])
        }
    }

    private static let programs = [
        DeployedProgram(.prometheus, on: 9090),
        DeployedProgram(
            .grafana, on: 3001,
            environment: [.init("GF_SECURITY_ADMIN_PASSWORD", .environment("GRAFANA_ADMIN_PASSWORD"))]),
        DeployedProgram(.alertmanager, on: 9093),
    ]
}
