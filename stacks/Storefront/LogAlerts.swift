import StackDSL

/// Lines now, as part of those at the same time a day ago.
let logVolumeChange: LogQuery = """
    sum(rate({service="storefront"}[10m]))
      / (sum(rate({service="storefront"}[10m] offset 1d)) > 1)
    """

let logErrorRatio: LogQuery = """
    sum(rate({service="storefront", level="ERROR"}[5m]))
      / sum(rate({service="storefront"}[5m]))
    """

/// Words that are never harmless.
let errorPatterns: LogQuery = """
    sum(count_over_time({service="storefront"} |~ "(?i)out of memory|deadlock|too many connections|data corruption" [5m]))
    """

/// Unusual volumes, error patterns.
let logAlerts: [LogAlert] = [
    LogAlert(
        "LogVolumeUnusual", when: logVolumeChange, is: Limit.logVolume, for: .minutes(10), severity: .low,
        labels: ["service": "storefront"],
        summary: "the shop writes {{ $value | humanize }} times as many lines as a day ago",
        description: "More than \(Limit.logVolume) times. A loop, a retry, or a level that was left at DEBUG."),
    LogAlert(
        "LogErrorsMany", when: logErrorRatio, is: Limit.logErrors, for: .minutes(5), severity: .medium,
        labels: ["service": "storefront"],
        summary: "{{ $value | humanizePercentage }} of the shop's lines are errors",
        description: "More than \(Limit.logErrors). The dashboard of logs counts them by message."),
    LogAlert(
        "LogErrorPattern", when: errorPatterns, is: .above(.count(0)), severity: .high,
        labels: ["service": "storefront"],
        summary: "{{ $value | humanize }} lines speak of memory, deadlocks, connections or corruption",
        description: "Read them in Loki before anything is restarted."),
]
