import Exporters
import StackDSL

// What is promised, all given. Availability and errors have an error budget, with alerts on how fast it is spent. The
// others cannot have one: see each.

let objectives: [Objective] = [shopAvailable, storeAvailable, requestsSucceed]

/// The time in which the health page answers, seen from outside.
let shopAvailable = Objective(
    "ShopAvailability", .percent(99.9), of: .state(Shop.health.success), severities: severities,
    alertLabels: ["service": "storefront"])

let storeAvailable = Objective(
    "OpenObserveAvailability", .percent(99.9), of: .state(Store.health.success), severities: severities,
    alertLabels: ["service": "openobserve"])

/// Error rate below 0.1 %.
let requestsSucceed = Objective(
    "ShopErrorRate", .percent(99.9),
    of: .failures([.label("http_response_status_code", matches: "5..")], of: Shop.latency), severities: severities,
    alertLabels: ["service": "storefront"])

/// P95 of queries below 2 s: OpenObserve's own histogram has no bucket that ends there, so what is slower cannot be
/// counted exactly. The alert compares the quantile instead.
let queriesSlow = Alert(
    "OpenObserveQueriesSlow", when: queryTime, is: Limit.queries, for: .minutes(10), severity: .medium,
    labels: ["service": "openobserve"],
    summary: "P95 of the queries takes {{ $value | humanizeDuration }}",
    description: "The objective is \(Limit.queries). Look at the time range of dashboards, and at compaction.")

/// Data integrity of 100 %: no budget at all, so each failed or dropped export is an alert. The collector's own are among
/// the monitoring's: CollectorExportFailing, CollectorDropsData.
let integrityAlerts: [Alert] = [
    Alert(
        "OpenObserveIngestErrors", when: ingestErrors, is: Limit.lost, for: .minutes(5), severity: .high,
        labels: ["service": "openobserve"],
        summary: "OpenObserve refuses {{ $value | humanize }} records a second: {{ $labels.error_type }}",
        description: "What it refuses is lost. Its log names the stream."),
    Alert(
        "RemoteWriteLosesSamples", when: lostSamples, is: Limit.lost, severity: .high,
        labels: ["service": "openobserve"],
        summary: "{{ $value | humanize }} samples a second do not reach OpenObserve",
        description: "Prometheus could not send them after all retries, or dropped them as too old. Its log has the answer."),
]

/// What OpenObserve could not take in.
let ingestErrors: PromQuery = "sum by (stream_type, error_type) (rate(\(Store.ingestErrors)[5m]))"

/// What Prometheus gave up to send, or dropped before, but for what it was told to drop. Of the latter there is no series
/// until it happens.
let lostSamples: PromQuery = """
    sum by (instance) (rate(\(Prometheus.remoteStorageSamplesFailed)[5m]))
      + (
        sum by (instance) (rate(\(Prometheus.remoteStorageSamplesDropped){reason!="dropped_series"}[5m]))
        or 0 * sum by (instance) (rate(\(Prometheus.remoteStorageSamplesFailed)[5m]))
      )
    """

/// Recovery within five minutes: a critical alert that fires for longer is one more alert.
let recoveryTooSlow = Alert.slowRecovery(
    "RecoveryTooSlow", after: .minutes(5), of: [.severity(.critical)], severity: .critical)

let objectiveDashboard = Dashboard(
    "Objectives", uid: "storefront-objectives", description: "What is promised, and what is left of each error budget.",
    tags: ["storefront"], rows: [.budgets(of: objectives)] + objectives.map(\.row) + [otherObjectives],
    time: .last(.days(7)))

let otherObjectives = Row("Objectives without a budget", panels: [
    .timeSeries("Time of queries", queries: [.init(queryTime, legend: "P95")], threshold: Limit.queries),
    .timeSeries(
        "Refused records", queries: [.init(ingestErrors, legend: "{{stream_type}} {{error_type}}")],
        threshold: Limit.lost, unit: .recordsPerSecond),
    .timeSeries(
        "Samples that are lost", queries: [.init(lostSamples, legend: "{{instance}}")], threshold: Limit.lost,
        unit: .perSecond),
    .timeSeries(
        "Critical alerts", queries: [
            .init(#"count by (alertname, service) (ALERTS{alertstate="firing", severity="critical"})"#, legend: "{{service}} {{alertname}}")
        ]),
])
