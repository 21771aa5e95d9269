import StackDSL

let latencyP95: PromQuery = Shop.latency.quantile(0.95, over: .minutes(5))

let errorRatio: PromQuery = Shop.latency.ratio(
    where: [.label("http_response_status_code", matches: "5..")], over: .minutes(5))

/// Requests now, as part of those an hour ago. Where there were none, there is nothing to compare.
let throughputChange: PromQuery = """
    sum(rate(\(countOf: Shop.latency)[5m]))
      / (sum(rate(\(countOf: Shop.latency)[5m] offset 1h)) > 1)
    """

/// Response time, error rate, throughput, concurrent connections.
let applicationAlerts: [Alert] = [
    Alert(
        "StorefrontDown", when: Shop.health.success, is: .equal(.number(0)), for: .minutes(1), severity: .critical,
        summary: "the shop's health page does not answer",
        description: "Nobody can buy. Look whether the container runs, then at its log."),
    Alert(
        "StorefrontSlow", when: latencyP95, is: Limit.latency, for: .minutes(5), severity: .high,
        summary: "P95 of the response time is {{ $value | humanizeDuration }}",
        description: "One request in twenty takes longer than \(Limit.latency). Look at the routes, then at traces."),
    Alert(
        "StorefrontErrors", when: errorRatio, is: Limit.errors, for: .minutes(5), severity: .high,
        summary: "{{ $value | humanizePercentage }} of the requests fail",
        description: "More than \(Limit.errors) are answered with a 5xx status. Look at the errors in the log."),
    Alert(
        "StorefrontThroughputLow", when: throughputChange, is: Limit.throughput, for: .minutes(10),
        severity: .medium,
        summary: "the shop gets {{ $value | humanizePercentage }} of the requests of an hour ago",
        description: "Less than \(Limit.throughput): what is in front of the shop may not let customers through."),
    Alert(
        "StorefrontConnectionsMany", when: Shop.connections.value(), is: Limit.connections, for: .minutes(5),
        severity: .medium,
        summary: "{{ $value | humanize }} connections are open",
        description: "More than \(Limit.connections): clients do not close them, or requests have become slow."),
].about("storefront")

/// How fast OpenObserve answers questions.
let queryTime: PromQuery = Store.latency.quantile(
    0.95, over: .minutes(5), where: [.label("endpoint", matches: ".*_search.*")])

let openObserveAlerts: [Alert] = [queriesSlow] + integrityAlerts + [
    Alert(
        "OpenObserveDown", when: Store.health.success, is: .equal(.number(0)), for: .minutes(1),
        severity: .critical,
        summary: "OpenObserve does not answer",
        description: "Logs, traces and metrics wait in the collector and in Prometheus until its queues are full."),
].about("openobserve")
