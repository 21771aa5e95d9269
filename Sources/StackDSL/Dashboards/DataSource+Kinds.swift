import Diagnostics

/// Data sources by kind, with what Grafana can be told about each.
extension DataSource {
    /// A Prometheus, or what answers as one.
    ///
    /// - Parameters:
    ///   - scrapeInterval: the least step of a panel, and what `$__rate_interval` is four times of; the
    ///     stack's scrape interval by default. Emits `jsonData.timeInterval`.
    ///   - queryTimeout: Prometheus' own by default.
    ///   - httpMethod: default POST.
    ///   - managesAlerts: its rules are listed among Grafana's alerts; default true.
    ///   - alertmanager: where its alerts go, to be linked.
    ///   - exemplars: where an exemplar's label leads. Prometheus needs its feature flag `exemplar-storage`.
    /// - Source: https://grafana.com/docs/grafana/latest/datasources/prometheus/configure/
    public static func prometheus(
        _ name: Name = "Prometheus", uid: Name = "prometheus", url: Name, isDefault: Bool = false,
        scrapeInterval: Duration? = nil, queryTimeout: Duration? = nil, httpMethod: HTTPMethod = .post,
        managesAlerts: Bool = true, alertmanager: DataSource? = nil, exemplars: [ExemplarLink] = [],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> DataSource {
        var result = DataSource(
            .prometheus, name, uid: uid, url: url, isDefault: isDefault,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
        result.settings.scrapeInterval = scrapeInterval
        result.settings.queryTimeout = queryTimeout
        result.settings.httpMethod = httpMethod
        result.settings.managesAlerts = managesAlerts
        result.settings.alertmanager = alertmanager?.uid
        result.settings.exemplars = exemplars
        return result
    }

    /// A Loki.
    ///
    /// - Parameters:
    ///   - maximumLines: of one query; default 1,000.
    ///   - managesAlerts: its rules are listed among Grafana's alerts; default true.
    ///   - alertmanager: where its alerts go, to be linked.
    ///   - derivedFields: what is found in a line and leads somewhere.
    /// - Source: https://grafana.com/docs/grafana/latest/datasources/loki/configure-loki-data-source/
    public static func loki(
        _ name: Name = "Loki", uid: Name = "loki", url: Name, isDefault: Bool = false,
        maximumLines: Int? = nil, managesAlerts: Bool = true, alertmanager: DataSource? = nil,
        derivedFields: [DerivedField] = [],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> DataSource {
        var result = DataSource(
            .loki, name, uid: uid, url: url, isDefault: isDefault,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
        result.settings.maximumLines = maximumLines
        result.settings.managesAlerts = managesAlerts
        result.settings.alertmanager = alertmanager?.uid
        result.settings.derivedFields = derivedFields
        return result
    }

    /// An Alertmanager: its alerts and silences.
    ///
    /// - Parameters:
    ///   - implementation: default Prometheus' own, which Grafana can only silence.
    ///   - handlesGrafanaAlerts: Grafana's own alerts are sent there too; default false.
    /// - Source: https://grafana.com/docs/grafana/latest/datasources/alertmanager/
    public static func alertmanager(
        _ name: Name = "Alertmanager", uid: Name = "alertmanager", url: Name,
        implementation: Implementation = .prometheus, handlesGrafanaAlerts: Bool = false,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> DataSource {
        var result = DataSource(
            .alertmanager, name, uid: uid, url: url,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
        result.settings.implementation = implementation
        result.settings.handlesGrafanaAlerts = handlesGrafanaAlerts
        return result
    }

    /// A Jaeger.
    ///
    /// - Parameters:
    ///   - logs: how a span's logs are found.
    ///   - metrics: queries of a span's metrics.
    ///   - showsNodeGraph: a drawing of the services above a trace; default true.
    /// - Source: https://grafana.com/docs/grafana/latest/datasources/jaeger/
    public static func jaeger(
        _ name: Name = "Jaeger", uid: Name = "jaeger", url: Name, logs: TraceLogs? = nil,
        metrics: TraceMetrics? = nil, showsNodeGraph: Bool = true, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> DataSource {
        traces(
            DataSource(
                .jaeger, name, uid: uid, url: url,
                site: .init(fileID: fileID, filePath: filePath, line: line, column: column)),
            logs, metrics, showsNodeGraph)
    }

    /// A Tempo. The parameters are those of `.jaeger`.
    ///
    /// - Source: https://grafana.com/docs/grafana/latest/datasources/tempo/configure-tempo-data-source/
    public static func tempo(
        _ name: Name = "Tempo", uid: Name = "tempo", url: Name, logs: TraceLogs? = nil,
        metrics: TraceMetrics? = nil, showsNodeGraph: Bool = true, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> DataSource {
        traces(
            DataSource(
                .tempo, name, uid: uid, url: url,
                site: .init(fileID: fileID, filePath: filePath, line: line, column: column)),
            logs, metrics, showsNodeGraph)
    }

    private static func traces(
        _ source: DataSource, _ logs: TraceLogs?, _ metrics: TraceMetrics?, _ showsNodeGraph: Bool
    ) -> DataSource {
        var result = source
        result.settings.logs = logs
        result.settings.metrics = metrics
        result.settings.showsNodeGraph = showsNodeGraph
        return result
    }
}
