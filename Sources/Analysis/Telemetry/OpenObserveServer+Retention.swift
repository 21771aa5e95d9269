package import StackDSL

/// A request by which OpenObserve is told how long to keep a stream.
///
/// - Source: https://openobserve.ai/docs/reference/api/stream/setting/
package struct RetentionRequest: Sendable, Hashable {
    package let stream: OpenObserveStream
    package let days: Int
    /// Behind the server's address, with the query.
    package let path: String
    /// The whole address.
    package let url: String
}

extension OpenObserveServer {
    /// The requests that set the retention of streams, in their order. Metrics have none: see ``defaultRetention``.
    package var retentionRequests: [RetentionRequest] {
        streams.filter { $0.signal != .metrics }.map { stream in
            let path = "/streams/\(stream.name.text)/settings?type=\(stream.signal.rawValue)"
            return RetentionRequest(
                stream: stream, days: stream.retentionDays, path: "/api/\(organization.text)" + path,
                url: api.text + path)
        }
    }

    /// How long everything is kept that has no retention of its own, in days: every metric is a stream, so that they share
    /// the server's.
    package var defaultRetention: Int? { streams.first { $0.signal == .metrics }?.retentionDays }

    /// The same requests as commands of a shell, with the credential from where the collector has it. A stream exists
    /// once something was written to it: run them then.
    package var retentionCommands: [String] {
        retentionRequests.map { request in
            """
            curl --fail --silent --show-error --request PUT \(credentials) \
            --header 'Content-Type: application/json' --data '{"data_retention": \(request.days)}' \
            \(quoted(request.url))
            """
        }
    }

    private var credentials: String {
        switch authentication.kind {
        case .basic(let user, let password): "--user \(quoted(user.text + ":"))\(password.shellText)"
        case .authorization(let scheme, let token):
            "--header \"Authorization: \(scheme?.text ?? "Bearer") \"\(token.shellText)"
        case .oauth2: ""
        }
    }

    /// A text as one word of a shell.
    private func quoted(_ text: String) -> String { "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'" }
}

extension Secret {
    /// Its value, to a shell.
    fileprivate var shellText: String {
        switch source {
        case .environment(let name): "\"$\(name)\""
        case .file(let path): "\"$(cat '\(path)')\""
        }
    }
}

extension OpenObserveStream {
    /// Whole days, rounded up.
    package var retentionDays: Int {
        let day: Int64 = 86_400_000
        let (whole, rest) = retention.wholeMilliseconds.quotientAndRemainder(dividingBy: day)
        return Int(whole) + (rest > 0 ? 1 : 0)
    }
}
