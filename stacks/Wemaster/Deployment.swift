import StackDSL

/// The monitoring beside the application, at the given ports of the machine. Nothing but the application is reached from
/// elsewhere: all ports are on 127.0.0.1, and a proxy with TLS and a login stands before Grafana.
let deployment = Deployment(
    joining: "wemaster",
    programs: [
        DeployedProgram(.prometheus, on: 9090, limits: ResourceLimits(cpus: 1, memory: .mebibytes(2_048))),
        DeployedProgram(.alertmanager, on: 9093),
        DeployedProgram(.grafana, on: 3001, limits: ResourceLimits(cpus: 0.5, memory: .mebibytes(512))),
        DeployedProgram(.loki, on: 3100, limits: ResourceLimits(cpus: 1, memory: .mebibytes(1_024))),
        DeployedProgram(.service(node), on: 9100),
        DeployedProgram(.service(containers), on: 8080),
        DeployedProgram(.service(postgres), on: 9187),
        DeployedProgram(.service(redis), on: 9121),
    ],
    // The back end, nginx, PostgreSQL and Redis.
    takenPorts: [80, 443, 3000, 5432, 6379])
