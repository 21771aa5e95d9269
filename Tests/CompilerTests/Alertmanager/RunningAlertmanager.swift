import Analysis
import Compiler
import Diagnostics
import Emitters
import Foundation
import StackDSL
import Testing

/// A real Alertmanager that runs with what a stack becomes, and the receivers that it tells.
///
/// It is spoken to without `await`, on a thread of its own: other tests must not hold up one that looks at the clock.
final class RunningAlertmanager {
    let sink: NotificationSink
    private let folder: TemporaryFolder
    private let server: RunningServer
    private var starts: [String: Date] = [:]

    /// - Parameters:
    ///   - isChecked: whether the stack must compile; what is refused is run to see what would have happened.
    ///   - routing: made for the address of the sink: `http://127.0.0.1:…`.
    convenience init(
        _ path: URL, version: ToolVersion, isChecked: Bool = true, _ routing: (String) -> Routing
    ) throws {
        let sink = try NotificationSink()
        let routing = routing("http://127.0.0.1:\(sink.port)")
        let stack = Stack("run", versions: Versions(alertmanager: version), routing: routing)
        let diagnostics = compile(stack).diagnostics
        #expect(diagnostics.isEmpty == isChecked, "\(diagnostics.map(\.message))")
        try self.init(path, stack, sink)
    }

    /// Runs with whatever a stack becomes, were it right or not.
    init(_ path: URL, _ stack: Stack, _ sink: NotificationSink) throws {
        self.sink = sink
        folder = try TemporaryFolder()
        for file in alertmanagerFiles(resolve(stack)) { try folder.write(file.path, file.contents) }
        server = try RunningServer(
            path, at: LocalServer(), in: folder,
            [
                "--config.file=\(folder.path)/alertmanager/alertmanager.yml", "--storage.path=\(folder.path)/data",
                "--cluster.listen-address=",
            ])
    }

    func end() {
        server.end()
        sink.close()
    }

    /// What Prometheus sends: an alert that fires, or that has ended.
    func send(_ name: String, _ labels: [String: String] = [:], ended: Bool = false) throws {
        let start = starts[name] ?? .now
        starts[name] = start
        var alert: [String: Any] = [
            "labels": labels.merging(["alertname": name]) { $1 }, "startsAt": start.formatted(Self.format),
        ]
        if ended { alert["endsAt"] = Date.now.formatted(Self.format) }
        #expect(server.address.ask("/api/v2/alerts", try JSONSerialization.data(withJSONObject: [alert])).status == 200)
    }

    /// Alerts that fire, all at once.
    func send(_ labels: [[String: String]]) throws {
        let alerts = labels.map { ["labels": $0] }
        #expect(server.address.ask("/api/v2/alerts", try JSONSerialization.data(withJSONObject: alerts)).status == 200)
    }

    /// What Alertmanager says of the alerts that it has.
    func alerts() throws -> [KnownAlert] {
        try JSONDecoder().decode([KnownAlert].self, from: server.address.ask("/api/v2/alerts").body)
    }

    struct KnownAlert: Decodable {
        struct Status: Decodable {
            /// Fingerprints: those of the first inhibition that holds.
            let inhibitedBy: [String]
        }

        let fingerprint: String
        let labels: [String: String]
        let status: Status
    }

    /// The receivers that are not told of what is grouped for them, since a time interval is against it: since 0.28.
    func mutedReceivers() throws -> Set<String> {
        let groups = try JSONDecoder().decode([Group].self, from: server.address.ask("/api/v2/alerts/groups").body)
        return Set(groups.filter { $0.alerts.contains { !($0.status.mutedBy ?? []).isEmpty } }.map(\.receiver.name))
    }

    private struct Group: Decodable {
        struct Receiver: Decodable {
            let name: String
        }

        struct Alert: Decodable {
            struct Status: Decodable {
                /// Names of intervals.
                let mutedBy: [String]?
            }

            let status: Status
        }

        let alerts: [Alert]
        let receiver: Receiver
    }

    private static let format = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    /// Who was told of an alert, when: `/boss firing`.
    func told(of name: String) -> [(words: String, moment: Duration)] {
        sink.notifications.compactMap { notification in
            guard let message = try? JSONDecoder().decode(Message.self, from: notification.body),
                let alert = message.alerts.first(where: { $0.labels["alertname"] == name })
            else { return nil }
            return ("\(notification.path) \(alert.status)", notification.moment)
        }
    }

    private struct Message: Decodable {
        struct Alert: Decodable {
            let status: String
            let labels: [String: String]
        }

        let alerts: [Alert]
    }
}

/// Runs each of some works on a thread of its own, all at once, and waits for the last.
func onThreads<Work: Sendable>(
    _ works: [Work], _ run: @escaping @Sendable (Work) throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
        for work in works {
            group.addTask {
                try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                    Thread { continuation.resume(with: Result { try run(work) }) }.start()
                }
            }
        }
        try await group.waitForAll()
    }
}
