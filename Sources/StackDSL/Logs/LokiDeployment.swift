/// In how many processes Loki runs, and where it keeps what it is sent.
///
/// - Emits: `common:`, `memberlist:`; each process is a service of the Compose file.
/// - Source: https://grafana.com/docs/loki/latest/get-started/deployment-modes/
public struct LokiDeployment: Sendable, Hashable {
    /// The processes of a scalable Loki, by their hosts.
    package struct Members: Sendable, Hashable {
        package let read: Name
        package let write: Name
        package let backend: Name
        package let replication: Int
    }

    /// None where one process does everything.
    package let members: Members?
    /// None where everything stays on the process's own disk.
    package let store: ObjectStore?

    /// One process that keeps everything below `/loki`.
    public static let singleBinary = LokiDeployment(members: nil, store: nil)

    /// One process that keeps logs in a bucket, and below `/loki` only what it still works at.
    public static func singleBinary(keepingIn store: ObjectStore) -> LokiDeployment {
        LokiDeployment(members: nil, store: store)
    }

    /// Three kinds of processes that find each other by gossip on port 7946: one answers queries, one takes
    /// logs in, one does the rest (index, retention, rules). Each can run more than once behind its host's
    /// name.
    ///
    /// - Parameters:
    ///   - replication: how many writers keep each line; at most as many as there are.
    /// - Diagnoses: `unsupported-by-version`: Loki 4.0 has no such targets any more.
    public static func scalable(
        keepingIn store: ObjectStore, replication: Int = 1, read: Name = "loki-read",
        write: Name = "loki-write", backend: Name = "loki-backend"
    ) -> LokiDeployment {
        LokiDeployment(
            members: Members(read: read, write: write, backend: backend, replication: replication),
            store: store)
    }
}
