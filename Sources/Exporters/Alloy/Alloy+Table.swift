import StackDSL

extension Alloy {
    /// What the program exposes, a line each.
    static let catalog = MetricCatalog("""
        loki_write_batch_retries_total      counter   -       host,tenant,component_id,component_path
        loki_write_dropped_bytes_total      counter   -       host,tenant,reason,component_id,component_path
        loki_write_dropped_entries_total    counter   -       host,tenant,reason,component_id,component_path
        loki_write_encoded_bytes_total      counter   -       host,tenant,component_id,component_path
        loki_write_request_duration_seconds histogram seconds status_code,host,tenant,component_id,component_path 0.005,0.01,0.025,0.05,0.1,0.25,0.5,1,2.5,5,10
        loki_write_request_size_bytes       histogram bytes   host,tenant,component_id,component_path             1024,4096,16384,65536,262144,524288,1048576,2097152,4194304,8388608,16777216,20971520
        loki_write_sent_bytes_total         counter   -       host,tenant,component_id,component_path
        loki_write_sent_entries_total       counter   -       host,tenant,component_id,component_path
        """, from: "Grafana Alloy's own source of loki.write, 1.x")
}
