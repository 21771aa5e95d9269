import StackDSL

/// As the gauge of the main dashboard shows it.
let errorRatio: PromQuery = """
    sum(rate(\(Lark.requests){status=~"5.."}[5m])) / sum(rate(\(Lark.requests)[5m]))
    """

/// The part of the attempts to refresh a token that had to be made again: 1 while none succeeds.
let tokenFailureRatio: PromQuery = """
    sum(rate(\(Lark.tokenRetries)[5m]))
      / (sum(rate(\(Lark.tokenRetries)[5m])) + sum(rate(\(Lark.tokenSuccesses)[5m])))
    """

let serviceDown = Alert(
    "LarkServiceDown", when: "up{job=\(Lark.service)}", is: .equal(.number(0)), for: .minutes(1), severity: .critical,
    summary: "lark-service at {{ $labels.instance }} is down",
    description: """
        Prometheus cannot read its metrics on port 9090: the process is gone or hangs. Look at its container's state and \
        log; PostgreSQL and RabbitMQ have to be healthy before it starts.
        """)

let alerts: [Alert] = [
    serviceDown,
    Alert(
        "LarkServiceErrorRate", when: errorRatio, is: Limit.errors, for: .minutes(5), severity: .critical,
        summary: "{{ $value | humanizePercentage }} of the API requests fail",
        description: """
            \(Limit.errors) or more of the requests are answered with a 5xx status. Look at the requests by endpoint and at \
            the errors in lark-service's log.
            """),
    Alert(
        "LarkServiceLatency", when: Lark.latency.quantile(0.95, over: .minutes(5), by: ["endpoint"]), is: Limit.latency,
        for: .minutes(5), severity: .warning,
        summary: "P95 of {{ $labels.endpoint }} is {{ $value | humanizeDuration }}",
        description: """
            One request in twenty takes longer than \(Limit.latency). Look whether PostgreSQL, RabbitMQ or the chat platform \
            answers slowly.
            """),
    Alert(
        "LarkServiceRateLimiting", when: Lark.rateLimited.rate(over: .minutes(5)), is: Limit.rateLimited,
        for: .minutes(10), severity: .warning,
        summary: "{{ $value | humanize }} requests a second are limited on {{ $labels.instance }}",
        description: """
            Above \(Limit.rateLimited) for ten minutes: a client that does not slow down, or a limit that is too low. The \
            log names the client.
            """),
    Alert(
        "LarkServiceTokenRefreshFailing", when: tokenFailureRatio, is: Limit.tokenFailures, for: .minutes(5),
        severity: .critical,
        summary: "{{ $value | humanizePercentage }} of the attempts to refresh a token fail",
        description: """
            More than \(Limit.tokenFailures) of the attempts have to be made again. When the token that is held runs out, no \
            request to the chat platform succeeds. Look at the platform's answer in the log, and at the app's secret.
            """),
]
