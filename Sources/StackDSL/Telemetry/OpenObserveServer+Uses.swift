import Diagnostics

/// What writes to an OpenObserve and reads from it, in one line each.
extension OpenObserveServer {
    /// An exporter of a collector that fills one stream: the stream is named by a header, hence one exporter for each.
    ///
    /// - Parameters:
    ///   - stream: one of the declared streams.
    ///   - name: of the exporter; `openobserve-` and the stream's name by default.
    /// - Emits: `otlp_http/openobserve-…` with the header `stream-name`.
    /// - Source: https://openobserve.ai/docs/ingestion/logs/otlp/
    public func exporter(
        to stream: OpenObserveStream, name: Name? = nil, delivery: ExportDelivery = ExportDelivery(),
        tls: HTTPClient.TLS? = nil, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> TelemetryExporter {
        TelemetryExporter(
            kind: .otlpHTTP(
                TelemetryExporter.Outgoing(
                    endpoint: api, headers: [HTTPHeader("stream-name", stream.name)], authentication: authentication,
                    tls: tls, delivery: delivery, stream: stream)),
            name: name ?? Name(verbatim: "openobserve-" + stream.name.text),
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Copies of what Prometheus collects.
    ///
    /// - Parameters:
    ///   - secret: the credential as Prometheus reads it, from a file: it expands no environment variables. Without one,
    ///     the server's own.
    ///   - relabeling: changes or drops series before they are sent.
    /// - Emits: an entry of `remote_write:` to `/api/<organization>/prometheus/api/v1/write`.
    /// - Diagnoses: `unexpandable-secret` for a secret of the environment.
    /// - Source: https://openobserve.ai/docs/ingestion/metrics/prometheus/
    public func remoteWrite(
        secret: Secret? = nil, relabeling: [Relabeling] = [], fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> RemoteWrite {
        RemoteWrite(
            Name(verbatim: api.text + "/prometheus/api/v1/write"), name: "openobserve",
            client: HTTPClient(authentication: authentication(with: secret)), relabeling: relabeling,
            fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// Metrics as Grafana reads them, through OpenObserve's Prometheus interface. Its logs and traces need a plugin.
    ///
    /// - Parameter secret: the credential as Grafana reads it; the server's own by default.
    /// - Emits: a data source of the kind `prometheus` at `/api/<organization>/prometheus`.
    public func dataSource(
        _ name: Name = "OpenObserve", uid: Name = "openobserve", isDefault: Bool = false, secret: Secret? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> DataSource {
        let source = DataSource.prometheus(
            name, uid: uid, url: Name(verbatim: api.text + "/prometheus"), isDefault: isDefault, managesAlerts: false,
            fileID: fileID, filePath: filePath, line: line, column: column)
        return switch authentication(with: secret).kind {
        case .basic(let user, let password): source.login(user, password: password)
        case .authorization(nil, let token): source.bearerToken(token)
        case .authorization(let scheme?, let credentials): source.authorization(scheme: scheme, credentials)
        case .oauth2: source
        }
    }

    /// Where everything of the organization is, without a slash at its end.
    package var api: Name {
        let base = url.text.hasSuffix("/") ? String(url.text.dropLast()) : url.text
        return Name(verbatim: base + "/api/" + organization.text)
    }

    private func authentication(with secret: Secret?) -> HTTPClient.Authentication {
        guard let secret else { return authentication }
        return switch authentication.kind {
        case .basic(let user, _): .basic(user: user, password: secret)
        case .authorization(nil, _): .bearer(secret)
        case .authorization(let scheme?, _): .authorization(scheme: scheme, secret)
        case .oauth2: authentication
        }
    }
}
