public import StackDSL

/// Connections and requests.
extension NginxExporter {
    /// Accepted client connections.
    public static var connectionsAccepted: Metric { catalog["nginx_connections_accepted"] }
    /// Active client connections.
    public static var connectionsActive: Metric { catalog["nginx_connections_active"] }
    /// Handled client connections.
    public static var connectionsHandled: Metric { catalog["nginx_connections_handled"] }
    /// Connections where NGINX is reading the request header.
    public static var connectionsReading: Metric { catalog["nginx_connections_reading"] }
    /// Idle client connections.
    public static var connectionsWaiting: Metric { catalog["nginx_connections_waiting"] }
    /// Connections where NGINX is writing the response back to the client.
    public static var connectionsWriting: Metric { catalog["nginx_connections_writing"] }
    /// A metric with a constant '1' value labeled by version, revision, branch, goversion from
    /// which nginx_exporter was built, and the goos and goarch for the build.
    public static var exporterBuildInfo: Metric { catalog["nginx_exporter_build_info"] }
    /// Total http requests.
    public static var httpRequests: Metric { catalog["nginx_http_requests_total"] }
    /// Status of the last metric scrape.
    public static var up: Metric { catalog["nginx_up"] }
}
