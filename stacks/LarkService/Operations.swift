import StackDSL

/// For whoever is paged or deploys.
let operations = Operations(
    about: """
        An API gateway for a chat platform: one service, `lark-service`, with PostgreSQL and RabbitMQ behind it.
        """,
    endPoints: [
        .init("API", "http://lark-service:8000", "published on the host's port 8000"),
        .init("Metrics", "http://lark-service:9090/metrics", "published on the host's port 9090, hence Prometheus on 9091"),
    ],
    logQueries: [
        .init("Everything that went wrong", #"{service="lark-service"} | json | level=~"ERROR|WARN""#),
        .init("What the chat platform answers to a token", #"{service="lark-service"} |~ "(?i)token" | json"#),
        .init("Lines by level", #"sum by (level) (count_over_time({service="lark-service"}[5m]))"#),
    ],
    procedures: [
        .init(
            "When the application is deployed",
            """
            - Start PostgreSQL and RabbitMQ first, then `lark-service` once both are healthy. It may take 40 s to become healthy \
            (its start period). The monitoring comes behind it: Prometheus, then Grafana.
            - Enable RabbitMQ's plugin `rabbitmq_prometheus`: its metrics are at `rabbitmq:15692`.
            - `lark_service_api_request_duration_seconds` needs the buckets 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5 and 10.
            - Set `GRAFANA_ADMIN_PASSWORD` before Grafana starts for the first time; there is no default.
            """)
    ],
    limitations: [
        .init(
            wish: "a dark dashboard", instead: "Grafana's default theme is dark: `GF_USERS_DEFAULT_THEME`",
            because: "a dashboard has no theme of its own any more"),
        .init(
            wish: "one start order for the application and its monitoring",
            instead: "the application is started first, as described above",
            because: "the two are Compose projects of their own, and start order does not reach from one into another"),
        .init(
            wish: "six panels, of which five are listed", instead: "the sixth shows which part of the token refreshes fails",
            because: "somebody is paged for it, and no listed panel shows the level"),
    ])
