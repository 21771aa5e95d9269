package import Analysis
import Diagnostics
import StackDSL

/// Finds samples that leave Prometheus without a label that says whose they are.
package struct UnlabelledRemoteWrite: Check {
    package static let about = CheckDescription(
        .unlabelledRemoteWrite, level: .warning,
        summary: "samples are sent to a store without a label that says which Prometheus sent them",
        rationale: """
            A second Prometheus, of another environment or for a day of moving, sends series of the same labels: the store refuses \
            them as out of order, or mixes the two. External labels tell them apart, and cannot be added afterwards.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/configuration/#configuration-file"],
        bad: [
            .stack(
                #"PrometheusServer(remoteWrites: [RemoteWrite("http://store:9009/api/v1/push")])"#, stack(PrometheusServer(remoteWrites: writes))),
            .stack(
                #"RemoteWrite("http://store:9009/api/v1/push", relabeling: [.drop(where: ["__name__"], matches: "go_.*")])"#,
                stack(
                    PrometheusServer(remoteWrites: [
                        RemoteWrite("http://store:9009/api/v1/push", relabeling: [.drop(where: ["__name__"], matches: "go_.*")])
                    ]))),
        ],
        good: [
            .stack(
                #"PrometheusServer(externalLabels: ["environment": "production"], remoteWrites: […])"#,
                stack(PrometheusServer(externalLabels: ["environment": "production"], remoteWrites: writes))),
            .stack(
                #"RemoteWrite("http://store:9009/api/v1/push", relabeling: [.replace("environment", with: "production")])"#,
                stack(
                    PrometheusServer(remoteWrites: [
                        RemoteWrite("http://store:9009/api/v1/push", relabeling: [.replace("environment", with: "production")])
                    ]))),
        ])

    private static let writes = [RemoteWrite("http://store:9009/api/v1/push")]

    private static func stack(_ server: PrometheusServer) -> Stack {
        Stack("example", prometheus: server, services: [ExampleStack.api])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let server = stack.stack.prometheus
        guard server.externalLabels.pairs.isEmpty, server.raw == nil else { return [] }
        let unlabelled = server.remoteWrites.first { write in
            write.raw == nil && !write.relabeling.contains { $0.action == .replace && $0.sources.isEmpty }
        }
        return unlabelled.map {
            [
                Finding(
                    "nothing says which Prometheus these samples are of", subject: "remote write", at: Highlight($0.site),
                    help: ["add `PrometheusServer(externalLabels: [\"environment\": …])`"])
            ]
        } ?? []
    }
}
