import StackDSL

/// The monitoring beside the shop, on 127.0.0.1. In development OpenObserve is started with it, one process on a local
/// disk; in production it is a cluster of its own, which the shop's network knows by the same name.
func deployment(in environment: Environment) -> Deployment {
    Deployment(
        joining: "caddy-shopping",
        programs: [
            DeployedProgram(.grafana, on: 3001),
            // Without it, its page of metrics is empty.
            DeployedProgram(.openObserve, on: 5080, environment: [.init("ZO_PROMETHEUS_ENABLED", "true")]),
        ],
        elsewhere: environment.runsStore ? [] : [.openObserve],
        // The shop and its proxy.
        takenPorts: [80, 443, 8080, 9464])
}
