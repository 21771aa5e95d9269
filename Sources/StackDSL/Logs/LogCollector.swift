/// How Promtail or Alloy reaches Loki.
///
/// - Emits: `clients:` in `promtail/promtail.yml`, `loki.write` in `alloy/config.alloy`.
/// - Source: https://grafana.com/docs/alloy/latest/reference/components/loki/loki.write/
public struct LogCollector: Sendable, Hashable {
    package let url: Name
    package let client: HTTPClient

    /// - Parameters:
    ///   - url: Loki as the collector reaches it, without a path; default `http://loki:3100`.
    ///   - client: who the collector is, and whom it trusts.
    public init(pushingTo url: Name = "http://loki:3100", client: HTTPClient = HTTPClient()) {
        self.url = url
        self.client = client
    }
}
