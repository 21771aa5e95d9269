import StackDSL

/// For whoever is paged or deploys.
func operations(in environment: Environment) -> Operations {
    Operations(
        about: """
            A quantitative trading platform: a backend with PostgreSQL and Redis behind nginx, and a front end. This is its \
            \(raw: environment.name) environment.
            """,
        endPoints: [
            .init("Alive", environment.backendURL("/api/v1/health/live"), "healthy as long as the process runs"),
            .init("Ready", environment.backendURL("/api/v1/health/ready"), "healthy when it can take requests"),
            .init("Parts", environment.backendURL("/api/v1/health/detailed"), "which part is not healthy"),
            .init(
                "Alerts", environment.backendURL("/api/v1/webhooks/alerts"),
                "takes every alert as Alertmanager's JSON, for an integration"),
        ],
        logQueries: logQueries,
        procedures: [
            .init("When the platform is deployed", environment.place.deployment),
            .init("What the platform provides", provided(in: environment)),
            .init("Nights and weekends", muteTimes),
        ],
        limitations: limitations)
}

/// The usual questions, as the dashboard of logs asks them.
private let logQueries: [Operations.UsefulLogQuery] = [
    .init("One request, by its `X-Correlation-ID`", #"{service="backend"} | correlation_id="the id""#),
    .init("One user", #"{service="backend"} | user_id="the id""#),
    .init("Errors", errorLines),
    .init("Exceptions that nobody caught", exceptionLines),
    .init("Errors per second", errorsLogged),
    .init("Requests that nginx answered with 5xx", failedAnswers),
]

extension Environment.Place {
    fileprivate var deployment: DisplayText {
        switch self {
        case .compose:
            """
            The platform and its monitoring are two Compose projects on one machine. Start the platform first: its network must \
            exist. Log lines are found by the names of its Compose services (`backend`, `frontend`).
            """
        case .ecs(let region, let cluster, let domain):
            """
            - The platform runs on the ECS cluster `\(raw: cluster)` in `\(raw: region)`; its services are known as \
            `‹service›.\(raw: domain)`. The monitoring runs in Compose on a machine of the cluster's network.
            - That machine's role may call `ecs:List*` and `ecs:Describe*`: by these Prometheus finds the tasks.
            - Secrets are kept in AWS Secrets Manager. Before Compose starts, write each to a file of the folder of secrets.
            - The backend asks for a certificate of the platform's own authority, and shows one for \
            `backend.\(raw: domain)`: mutual TLS.
            - A collector runs on each machine of the cluster, since it reads the containers' output there: the ECS service \
            `alloy`, with `alloy/config.alloy`. It sends to `loki.\(raw: domain)`, a name of the monitoring's machine, whose port \
            3100 only the cluster may reach.
            """
        }
    }
}

private func provided(in environment: Environment) -> DisplayText {
    """
    - The backend is started with the log level \(raw: environment.logLevel.rawValue) and writes \(raw: environment.logForm.words). \
    What is less loud is not kept.
    - nginx adds `X-Correlation-ID` where a client sends none; the backend logs it as `correlation_id`, beside `user_id`, \
    `logger` and an ISO time with its offset.
    - `app_uptime_seconds` is the users' metric. The backend must also export `http_requests_total`, \
    `http_request_duration_seconds`, `app_health_status` and those that begin with `trading_`, or their alerts and panels stay \
    empty.
    - The collector can read `/var/log/trading` and `/var/log/nginx`.
    """
}

private let muteTimes: DisplayText = """
    Outside of working days from 8:30 to 17:30 in Shanghai, warnings do not go to Slack. What is critical pages at any hour, \
    and the webhook and the database team's mail are never mute. While you work on something, silence its alert in \
    Alertmanager.
    """

private let limitations: [Operations.Limitation] = [
    .init(
        wish: "every alert reaches the webhook `/api/v1/webhooks/alerts`", instead: "`BackendDown` reaches PagerDuty alone",
        because: "the webhook is an end point of the backend that is down"),
    .init(
        wish: "Promtail", instead: "Grafana Alloy; `promtail/promtail.yml` collects the same",
        because: "Promtail has reached its end of life"),
    .init(
        wish: "alerts without levels", instead: "the usual levels, drawn in every panel",
        because: "an alert needs one: change them in one place when the platform's own are known"),
]
