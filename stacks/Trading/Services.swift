import Exporters
import StackDSL

/// What is watched beside the backend.
struct ExporterServices {
    let node, redis, postgres: Service

    init(in environment: Environment) {
        node = NodeExporter.service(
            at: environment.discovery(port: 9100), relabeling: environment.only("node-exporter"))
        redis = RedisExporter.service(
            at: environment.discovery(port: 9121), relabeling: environment.only("redis-exporter"))
        postgres = PostgresExporter.service(
            at: environment.discovery(port: 9187), relabeling: environment.only("postgres-exporter"))
    }

    var all: [Service] { [node, redis, postgres] }

    /// Where nothing is discovered, no other alert about it can fire. The backend's own alert counts those that answer.
    var missing: [Alert] {
        [
            node.absentAlert("NodeExporterMissing"), redis.absentAlert("RedisExporterMissing"),
            postgres.absentAlert("PostgresExporterMissing", labels: databaseTeam),
        ]
    }
}

func frontend(in environment: Environment) -> Service {
    Service("frontend", logs: [.docker(environment.containers(of: "frontend"))])
}

/// nginx writes to files; its form of lines is the usual one (`combined`).
let nginx = Service(
    "nginx",
    logs: [
        .files(
            ["/var/log/nginx/access.log"],
            format: .regex(
                #"^\S+ \S+ \S+ \[(?P<time>[^\]]+)\] "(?P<method>\S+) (?P<path>\S+) [^"]*" (?P<status>\d{3}) "#,
                timestamp: .field("time", .layout("02/Jan/2006:15:04:05 -0700")), labels: ["method", "status"],
                metadata: ["path"])),
        .files(["/var/log/nginx/error.log"]),
    ])
