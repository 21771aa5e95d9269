import StackDSL

/// For a new member of the team, who deploys and diagnoses with this page alone.
let operations = Operations(
    about: """
        The back end of a hospital's management: one Rust service, `erp-server`, with PostgreSQL 16 and Redis 7 behind it, and \
        nginx with a single-page application in front.
        """,
    endPoints: [
        .init("Alive", "http://erp-server:3000/health/live", "200 as long as the process runs; needs nothing else"),
        .init("Ready", "http://erp-server:3000/health/ready", #"`"status":"ok"` when PostgreSQL, Redis and all modules answer"#),
        .init("Traces", "http://erp-server:4317", "OTLP, when `ERP__TELEMETRY__ENABLED=true`; off by default"),
    ],
    logQueries: [
        .init("Everything that went wrong", #"{service="erp-server"} | json | level=~"ERROR|WARN""#),
        .init("Errors per minute", #"sum(count_over_time({service="erp-server"} | json | level="ERROR" [1m]))"#),
        .init("One request, by its path", #"{service="erp-server"} |= "/api/" | json | level!="DEBUG""#),
    ],
    procedures: [
        .init(
            "When the application is deployed",
            """
            - `erp-server` owns the host's ports 3000 and 9090: Grafana is published on 3001 and Prometheus on 9091.
            - Its metrics are served on port 9090 only, never with the API.
            - metrics-exporter-prometheus 0.16 sends summaries unless buckets are set. Give `http_request_duration_seconds` the \
            buckets 0.1, 0.25, 0.5, 1, 2, 5 and 10, or `HighRequestLatency` never fires.
            - The pool's size is exported as `db_pool_connections_max`: without it, `DatabasePoolExhausted` never fires.
            """)
    ],
    limitations: [
        .init(
            wish: "`/health/ready` answers 503 when degraded", instead: "the probe reads the body as well",
            because: #"the handler answers 200 with `"status":"degraded"`"#)
    ])
