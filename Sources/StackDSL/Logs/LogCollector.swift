/// The program that collects logs, and how it reaches Loki.
///
/// The files of both programs are emitted from one declaration; the Compose file starts the one named here.
///
/// - Emits: `clients:` in `promtail/promtail.yml`, `loki.write` in `alloy/config.alloy`.
/// - Diagnoses: `invalid-target`, `secret-as-text`, `unexpandable-secret`, `unsupported-by-version`,
///   `invalid-raw`.
/// - Source: https://grafana.com/docs/alloy/latest/reference/components/loki/loki.write/
public struct LogCollector: Sendable, Hashable {
    /// A program that collects logs.
    public enum Program: String, Sendable, Hashable, CaseIterable {
        case alloy
        /// At its end of life since March 2026; its last version is 3.6.
        case promtail
    }

    package let program: Program
    package let url: Name?
    package let client: HTTPClient
    package let labels: Labels
    package let raw: Raw?

    /// - Parameters:
    ///   - program: which of the two is started; default Alloy.
    ///   - url: Loki as the collector reaches it, without a path; by default the stack's own.
    ///   - client: who the collector is, and whom it trusts. A password or a token may stand in an
    ///     environment variable.
    ///   - labels: of every line that it sends, e.g. the machine. Emits `external_labels`.
    ///   - raw: further keys of `promtail/promtail.yml`, from its outermost ones on; a `$` in them stands for itself.
    ///     Only where Promtail is started: Alloy's language has no such keys.
    public init(
        runs program: Program = .alloy, pushingTo url: Name? = nil, client: HTTPClient = HTTPClient(),
        labels: Labels = [:], raw: Raw? = nil
    ) {
        self.program = program
        self.url = url
        self.client = client
        self.labels = labels
        self.raw = raw
    }
}

extension LogCollector {
    /// The environment variables that its file names, by name: they hold secrets and are handed to it.
    package var variables: [String] { Secret.variables(client.expandableSecrets) }

    /// What the program is told.
    package var arguments: [String] {
        switch program {
        case .alloy:
            [
                "run", "\(program.configurationFolder)/config.alloy", "--storage.path=\(program.stateFolder)",
                // Alone, it would listen to its own container only.
                "--server.http.listen-addr=0.0.0.0:\(program.port)",
            ]
        case .promtail:
            ["-config.file=\(program.configurationFolder)/promtail.yml"]
                + (variables.isEmpty ? [] : ["-config.expand-env=true"])
        }
    }
}

extension LogCollector.Program {
    /// Where the emitted folder, which is named as the program, is mounted.
    package var configurationFolder: String {
        switch self {
        case .alloy: "/etc/alloy"
        case .promtail: "/etc/promtail"
        }
    }

    /// What must survive a restart: how far each source has been read.
    package var stateFolder: String {
        switch self {
        case .alloy: "/var/lib/alloy/data"
        case .promtail: "/var/lib/promtail"
        }
    }

    /// Where it shows its own metrics.
    package var port: Int {
        switch self {
        case .alloy: 12_345
        case .promtail: 9_080
        }
    }
}
