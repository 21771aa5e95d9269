import StackDSL

extension Promtail {
    /// What the program exposes, a line each.
    static let catalog = MetricCatalog("""
        promtail_batch_retries_total      counter   -       host,tenant
        promtail_dropped_bytes_total      counter   -       host,tenant,reason
        promtail_dropped_entries_total    counter   -       host,tenant,reason
        promtail_encoded_bytes_total      counter   -       host
        promtail_mutated_bytes_total      counter   -       host,tenant,reason
        promtail_mutated_entries_total    counter   -       host,tenant,reason
        promtail_request_duration_seconds histogram seconds status_code,host 0.005,0.01,0.025,0.05,0.1,0.25,0.5,1,2.5,5,10
        promtail_sent_bytes_total         counter   -       host
        promtail_sent_entries_total       counter   -       host
        """, from: "Promtail 3.6")
}
