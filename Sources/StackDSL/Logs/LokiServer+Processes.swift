extension LokiServer {
    /// One process of a Loki.
    package struct Process: Sendable, Hashable {
        /// The name by which others reach it.
        package let host: Name
        /// What the program is told; its file is the emitted one, mounted where ``configurationFolder`` says.
        package let arguments: [String]
        /// Variables that point the libraries of object stores to their files.
        package let environment: [ContainerVariable]
    }

    /// Where the emitted folder `loki/` is mounted.
    package static let configurationFolder = "/etc/loki"
    /// What must survive a restart of each process.
    package static let stateFolder = "/loki"

    /// The processes to start; the one that answers queries first.
    package var processes: [Process] {
        guard let members = deployment.members else { return [process("loki", target: nil)] }
        return [
            process(members.read, target: "read"), process(members.write, target: "write"),
            process(members.backend, target: "backend"),
        ]
    }

    private func process(_ host: Name, target: String?) -> Process {
        var arguments = ["-config.file=\(LokiServer.configurationFolder)/loki.yml"]
        if !variables.isEmpty { arguments.append("-config.expand-env=true") }
        if let target { arguments.append("-target=\(target)") }
        return Process(host: host, arguments: arguments, environment: libraryEnvironment)
    }

    /// Whether lines may have structured metadata: the schema must know them.
    package var allowsMetadata: Bool {
        limits.metadata != false && schemas.last.map { $0.version >= .v13 } ?? true
    }

    /// Loki as senders reach it.
    package var writeURL: String { "http://\(deployment.members?.write.text ?? "loki"):\(port)" }

    /// Loki as readers reach it.
    package var readURL: String { "http://\(deployment.members?.read.text ?? "loki"):\(port)" }

    /// The environment variables that its file names, by name: they hold secrets and are handed to its
    /// processes.
    package var variables: [String] {
        var secrets = recordingClient.expandableSecrets
        if case .basic(_, let password)? = alertmanagerLogin?.kind { secrets.append(password) }
        if case .s3(let store)? = deployment.store?.kind, case .keys(let id, let secret)? = store.credentials?.kind {
            secrets += [id, secret]
        }
        return Secret.variables(secrets)
    }

    private var libraryEnvironment: [ContainerVariable] {
        switch deployment.store?.kind {
        case .s3(let store):
            guard case .file(let file)? = store.credentials?.kind, case .file(let path) = file.source else { return [] }
            return [ContainerVariable("AWS_SHARED_CREDENTIALS_FILE", secretFile: Name(verbatim: path))]
        case .gcs(_, let account):
            guard case .file(let path)? = account?.source else { return [] }
            return [ContainerVariable("GOOGLE_APPLICATION_CREDENTIALS", secretFile: Name(verbatim: path))]
        case nil: return []
        }
    }
}

extension Secret {
    /// The environment variables among secrets, each once, by name.
    package static func variables(_ secrets: [Secret]) -> [String] {
        Set(
            secrets.compactMap { secret in
                if case .environment(let name) = secret.source { name } else { nil }
            }
        ).sorted()
    }
}

extension HTTPClient {
    /// Its secrets but for the keys of certificates, which are always files.
    package var expandableSecrets: [Secret] {
        let keys = certificateKeys
        return secrets.filter { !keys.contains($0) }
    }

    /// The keys of its certificates.
    package var certificateKeys: [Secret] {
        guard case .oauth2(let oauth2)? = authentication?.kind else { return [tls?.key].compactMap { $0 } }
        return [tls?.key, oauth2.tls?.key].compactMap { $0 }
    }
}
