/// What a data source has of its own; the keys of each kind are not listed.
///
/// - Source: https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources
extension RawKeys {
    static let dataSource = RawKeys(
        """
        httpMethod = DataSource.prometheus(httpMethod:)
        timeInterval = DataSource.prometheus(scrapeInterval:)
        queryTimeout = DataSource.prometheus(queryTimeout:)
        exemplarTraceIdDestinations = DataSource.prometheus(exemplars:)
        manageAlerts = DataSource.prometheus(managesAlerts:)
        alertmanagerUid = DataSource.prometheus(alertmanager:)
        maxLines = DataSource.loki(maximumLines:)
        derivedFields = DataSource.loki(derivedFields:)
        implementation = DataSource.alertmanager(implementation:)
        handleGrafanaManagedAlerts = DataSource.alertmanager(handlesGrafanaAlerts:)
        tracesToLogsV2 = DataSource.tempo(logs:)
        tracesToMetrics = DataSource.tempo(metrics:)
        nodeGraph = DataSource.tempo(showsNodeGraph:)
        httpHeaderName1 = header(…)
        """, isComplete: false)
}
