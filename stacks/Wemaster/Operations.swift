import StackDSL

/// For a new member of the team, who deploys and diagnoses with this page alone.
let operations = Operations(
    about: """
        A teaching platform: a NestJS back end and a Vue.js front end, with PostgreSQL and Redis behind them. The application \
        sends metrics and traces by OTLP to a collector; Prometheus scrapes it and the exporters, Loki has the logs, Jaeger \
        the traces, and Grafana shows all three.
        """,
    endPoints: [
        .init("Grafana", "http://localhost:3001", "dashboards, logs and traces; login required"),
        .init("OTLP over gRPC", "http://otel-collector:4317", "where the back end sends metrics and traces"),
        .init("OTLP over HTTP", "http://otel-collector:4318", "where browsers send web vitals, behind the front end's proxy"),
        .init("Syslog", "tcp://127.0.0.1:1514", "where the machine's rsyslog forwards its messages, in RFC 5424"),
    ],
    logQueries: [
        .init("Everything that went wrong", #"{service=~"wemaster-.+"} | json | level=~"(?i)error|fatal""#),
        .init("One request through all logs, by its trace", #"{service=~"wemaster-.+"} | trace_id="0af7651916cd43dd8448eb211c80319c""#),
        .init("Slow answers of nginx, by path", #"sum by (path) (count_over_time({service="nginx", log="access", status="504"}[1h]))"#),
        .init("Bytes sent by nginx", #"sum(sum_over_time({service="nginx", log="access"} | unwrap bytes [5m]))"#),
        .init("Errors of PostgreSQL", #"{service="postgres", level=~"ERROR|FATAL|PANIC"}"#),
        .init("Failed logins on the machine", #"{service="system", app="sshd"} |= "Failed password""#),
    ],
    procedures: [
        .init(
            "When the application is deployed",
            """
            - The back end and the front end run in containers that are named `wemaster-backend` and `wemaster-frontend`: \
            logs and checks find them by these names.
            - `OTEL_EXPORTER_OTLP_ENDPOINT=http://otel-collector:4317` and `OTEL_SERVICE_NAME=wemaster-backend`: the service's \
            name becomes the job of its metrics and leads from a trace to its logs.
            - Metrics are named as on this page; durations are histograms in seconds with a bucket on each level: 0.2, 1 and 2 \
            for requests, 30 for payments.
            - PostgreSQL needs `shared_preload_libraries = 'pg_stat_statements'`, `log_line_prefix = '%m [%p] %q%u@%d '` and \
            `log_timezone = 'UTC'`; postgres-exporter needs `--collector.stat_statements`.
            - rsyslog forwards with `*.* @@127.0.0.1:1514;RSYSLOG_SyslogProtocol23Format`.
            """),
        .init(
            "Access",
            """
            Only Grafana asks for a login by itself. Prometheus, Alertmanager, Loki, Jaeger and the collector listen on \
            127.0.0.1 of the machine: reach them through an SSH tunnel, or through a proxy that asks for a login and speaks TLS. \
            Grafana is published through nginx with TLS.
            """),
        .init(
            "On call",
            """
            The duty changes as the rotation under "Who is told" says. Before it ends, further dates are added to \
            `stacks/Wemaster/Routing.swift`; the compiler refuses a gap.
            """),
        .init(
            "DingTalk",
            """
            DingTalk rejects Alertmanager's own payload. Run a bridge that is reached as `dingtalk-bridge:8060`, then set \
            `usesDingTalk` in `stacks/Wemaster/Routing.swift`.
            """),
    ],
    limitations: [
        .init(
            wish: "Loki 2.8.0 and Jaeger 1.47", instead: "the newest Loki 3 and Jaeger 2",
            because: "Loki 2.8 gets no security fixes any more, and Jaeger 1 has reached its end of life"),
        .init(
            wish: "Promtail", instead: "Grafana Alloy reads the logs; Promtail's file is emitted as well",
            because: "Promtail reached its end of life in 2026"),
        .init(
            wish: "an alert is delivered within 30 s of firing",
            instead: "Alertmanager waits ten seconds for a group and an alert tells when a channel takes longer than twenty",
            because: "how long a channel takes is up to its provider"),
        .init(
            wish: "fields of logs are typed", instead: "queries type them: `| unwrap bytes`, `| status >= 500`",
            because: "Loki keeps labels and metadata as text"),
    ])
