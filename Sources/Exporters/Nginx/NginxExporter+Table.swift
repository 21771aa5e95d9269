import StackDSL

extension NginxExporter {
    /// What the program exposes, a line each.
    static let catalog = MetricCatalog("""
        nginx_connections_accepted counter
        nginx_connections_active   gauge count
        nginx_connections_handled  counter
        nginx_connections_reading  gauge count
        nginx_connections_waiting  gauge count
        nginx_connections_writing  gauge count
        nginx_exporter_build_info  gauge - branch,goarch,goos,goversion,revision,tags,version
        nginx_http_requests_total  counter
        nginx_up                   state
        """, from: "nginx-prometheus-exporter 1.5.1")
}
