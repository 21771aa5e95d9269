import StackDSL

// The usual questions to the logs, of the alerts, the dashboard and the operations page alike.

let errorLines: LogQuery = #"{service="backend", level=~"ERROR|CRITICAL"}"#

let exceptionLines: LogQuery = #"{service="backend"} |= "Traceback (most recent call last)""#

let failedAnswers: LogQuery = #"{service="nginx", status=~"5.."}"#

/// Per second.
let errorsLogged: LogQuery = "sum(rate(\(errorLines)[5m]))"

/// Within five minutes.
let exceptionsLogged: LogQuery = "sum(count_over_time(\(exceptionLines)[5m]))"

let correlation = Variable.textBox("correlation", label: "Correlation id")
let user = Variable.textBox("user", label: "User id")
let text = Variable.textBox("text", label: "Text")

let logDashboard = Dashboard(
    "Trading: logs", uid: "trading-logs",
    description: "The usual questions to the logs. A correlation id (`X-Correlation-ID`) leads through one request.",
    tags: ["trading", "logs"], variables: [correlation, user, text],
    rows: [logRates, logSearches, logErrors], time: .last(.hours(1)))

let logRates = Row("How much is logged", panels: [
    .timeSeries(
        "Lines by level",
        queries: [.logs(#"sum by (level) (rate({service="backend"}[$__auto]))"#, legend: "{{level}}")],
        unit: .perSecond),
    .timeSeries(
        "Errors", queries: [.logs(errorsLogged, legend: "errors")], threshold: Limit.loggedErrors, unit: .perSecond),
    .timeSeries(
        "Unhandled exceptions", queries: [.logs(exceptionsLogged, legend: "within five minutes")],
        threshold: Limit.loggedExceptions),
])

let logSearches = Row("One request, one user", panels: [
    .logs(
        "By correlation id", queries: [
            .logs(#"{service="backend"} | correlation_id != "" | correlation_id =~ "\#(correlation).*""#)
        ]),
    .logs("By user", queries: [.logs(#"{service="backend"} | user_id != "" | user_id =~ "\#(user).*""#)]),
])

let logErrors = Row("What goes wrong", panels: [
    .logs("Errors", key: "error-lines", queries: [.logs(errorLines)]),
    .logs("Lines with a text", queries: [.logs(#"{service=~".+"} |= "\#(text)""#)]),
    .logs("nginx answers 5xx", queries: [.logs(failedAnswers)]),
])
