import Analysis
import Diagnostics
import StackDSL

extension UnexpandableSecret {
    /// Secrets of Loki and its collector: both read variables, but not everywhere, and Loki not every file.
    static func ofLogs(_ stack: Stack) -> [Finding] {
        guard let loki = stack.loki else { return [] }
        let keys = loki.collector.client.certificateKeys + loki.recordingClient.certificateKeys
        let certificates = Secret.variables(keys).map {
            finding($0, "a collector or Loki as the key of a certificate", "loki", loki.site)
        }
        var files: [(String, Secret)] = []
        if case .basic(_, let password)? = loki.alertmanagerLogin?.kind {
            files.append(("the password for Alertmanager", password))
        }
        var accounts: [String] = []
        switch loki.deployment.store?.kind {
        case .s3(let store):
            if case .keys(let id, let secret)? = store.credentials?.kind {
                files += [("the id of an access key", id), ("the secret of an access key", secret)]
            }
        case .gcs(_, let account): accounts = Secret.variables([account].compactMap { $0 })
        case nil: break
        }
        // Alloy takes the values of headers from its own file alone.
        let headers = loki.collector.client.headers.compactMap { header in
            header.secret.map { ("a collector", "the header `\(header.name.text)`", $0) }
        }
        return certificates
            + accounts.map { finding($0, "Loki as a service account", "loki", loki.site) }
            + (files.map { ("Loki", $0, $1) } + headers).compactMap { program, what, secret in
                guard case .file = secret.source else { return nil }
                return Finding(
                    "\(program) does not read \(what) from a file", subject: "loki", at: Highlight(loki.site),
                    help: ["put it into an environment variable of the program: `.environment(\"…\")`"])
            }
    }
}
