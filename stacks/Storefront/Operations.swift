import StackDSL

/// For a new member of the team, who deploys and diagnoses with this page alone.
let operations = Operations(
    about: """
        An online shop that keeps its data in OpenObserve, organization `caddy-shopping`. The shop sends logs, traces and \
        metrics by OTLP to a collector, which masks them and hands them on; Prometheus decides about alerts and writes what it \
        collects to OpenObserve too; a Loki keeps the shop's log once more, near to the operators.
        """,
    endPoints: [
        .init("OpenObserve", "http://localhost:5080", "logs, business events, user behaviour, metrics and traces"),
        .init("OTLP over gRPC", "http://otel-collector:4317", "where the shop sends logs, traces and metrics"),
        .init("OTLP over HTTP", "http://otel-collector:4318", "the same, for browsers"),
        .init("Shop", "http://storefront:8080/health", "200 while it can sell"),
    ],
    logQueries: [
        .init("Everything that went wrong", #"{service="storefront", level="ERROR"} | json"#),
        .init("One request, by its id", #"{service="storefront"} | requestId="4bf92f3577b34da6""#),
        .init("One trace, as its log", #"{service="storefront"} | traceId="4bf92f3577b34da6a3ce929d0e0e4736""#),
        .init("Which messages repeat", #"topk(10, sum by (message) (count_over_time({service="storefront", level=~"WARN|ERROR"} | json [1h])))"#),
    ],
    procedures: [
        .init(
            "When the shop is deployed",
            """
            - It serves metrics on port 9464 with the names on this page; `http_server_request_duration_seconds` has a bucket \
            at 1 s, the alert's level.
            - Each log record says in the attribute `stream` where it belongs: `business-events`, `user-behavior`, or nothing \
            for `application-logs`.
            - It writes the same entries as JSON lines to its standard output, for Loki.
            """),
        .init(
            "Credentials of OpenObserve",
            """
            The collector and Grafana read `OPENOBSERVE_TOKEN` from their environment, Prometheus reads the same token from a \
            file. OpenObserve documents Basic authentication: where it refuses a bearer token, change `authentication` in \
            `stacks/Storefront/Store.swift` to `.basic`.
            """),
        .init(
            "Severities",
            """
            `low` may wait, `medium` is looked at today, `high` now, `critical` wakes somebody. An alert that still fires after \
            15 minutes is told to the next ones as well. In development everything goes to the webhook, and alerts about \
            business are not enabled.
            """),
    ],
    limitations: [
        .init(
            wish: "at most three retries", instead: "the collector gives up after the time that three retries take at most",
            because: "it counts no retries, only the time since the first attempt"),
        .init(
            wish: "retention by stream, in the configuration",
            instead: "`openobserve/streams.json` holds the requests that set it; they are sent once after OpenObserve has started",
            because: "OpenObserve keeps these settings itself and takes them through its interface only"),
        .init(
            wish: "escalation until somebody acknowledges",
            instead: "an alert that still fires after 15 minutes goes one level up as well",
            because: "Alertmanager knows no acknowledgement: a silence ends an escalation"),
        .init(
            wish: "an error budget for P95 of queries below 2 s", instead: "an alert on the quantile itself",
            because: "OpenObserve's histogram has no bucket that ends at 2 s, so slower queries cannot be counted exactly"),
        .init(
            wish: "logs of OpenObserve in Grafana", instead: "the operators' Loki, and OpenObserve's own pages",
            because: "OpenObserve's logs need a plugin in Grafana"),
    ])
