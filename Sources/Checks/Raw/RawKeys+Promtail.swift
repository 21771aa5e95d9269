/// Promtail's keys, as 3.6 has them.
///
/// - Source: https://grafana.com/docs/loki/v3.6.x/send-data/promtail/configuration/
extension RawKeys {
    static let promtail = RawKeys(
        """
        global.file_watch_config: min_poll_frequency max_poll_frequency
        server.http_listen_port =
        server.grpc_listen_port =
        server.? -
        clients = LogCollector(pushingTo:)
        positions.filename =
        positions: sync_period ignore_invalid_yaml
        scrape_configs = Service(logs:)
        target_config: sync_period
        limits_config: readline_rate readline_burst readline_rate_enabled readline_rate_drop max_streams
        limits_config: max_line_size max_line_size_truncate
        tracing.? -
        wal.? -
        """, isComplete: true)
}
