import Exporters
import StackDSL

// Names, groups and severities are given; conditions and holds are the usual ones (chosen).

let errorRatio: PromQuery = """
    sum(rate(\(Backend.requests){status=~"5.."}[5m])) / sum(rate(\(Backend.requests)[5m]))
    """

/// How many backends answer. A container that is gone is no longer discovered, so `up` alone would be silent about it.
let backends: PromQuery = #"count(up{job="backend"} == 1) or vector(0)"#

let backendDown = Alert(
    "BackendDown", when: backends, is: Limit.backends, for: .minutes(1), severity: .critical,
    summary: "no backend answers",
    description: """
        Nobody can trade. Look whether its containers run and why they ended; then at PostgreSQL and Redis, which it \
        needs to start.
        """)

let applicationAlerts: [Alert] = [
    Alert(
        "HighErrorRate", when: errorRatio, is: Limit.errors, for: .minutes(5), severity: .critical,
        summary: "{{ $value | humanizePercentage }} of the requests fail",
        description: """
            More than \(Limit.errors) of the requests are answered with a 5xx status. Look at the errors in the backend's \
            log; one correlation id leads through a request.
            """),
    Alert(
        "SlowResponseTime", when: Backend.latency.quantile(0.95, over: .minutes(5)), is: Limit.latency,
        for: .minutes(5), severity: .warning, summary: "P95 of the response time is {{ $value | humanizeDuration }}",
        description: """
            One request in twenty takes longer than \(Limit.latency). Look at the latency by path, at long queries and at \
            the machines' load.
            """),
    backendDown,
]

/// The database team is told of these by mail as well.
let databaseTeam: Labels = ["team": "database"]

let databaseAlerts: [Alert] = [
    Alert(
        "HighDatabaseConnections", when: PostgresExporter.connectionUse, is: Limit.connections, for: .minutes(5),
        severity: .warning, labels: databaseTeam,
        summary: "{{ $value | humanizePercentage }} of the connections of {{ $labels.instance }} are in use",
        description: """
            Above \(Limit.connections); clients are refused when none is left. Look for idle sessions and for pools that \
            are too large.
            """),
    Alert(
        "DatabaseDown", when: PostgresExporter.up.value(), is: .equal(.number(0)), for: .minutes(1),
        severity: .critical, labels: databaseTeam, summary: "PostgreSQL behind {{ $labels.instance }} does not answer",
        description: """
            The exporter runs but cannot connect: the server is down, or refuses the exporter's user. Orders cannot be \
            kept while it lasts.
            """),
    Alert(
        "LongRunningQueries", when: PostgresExporter.longestTransaction, is: Limit.transaction, for: .minutes(1),
        severity: .warning, labels: databaseTeam,
        summary: "a transaction in {{ $labels.datname }} has been open for {{ $value | humanizeDuration }}",
        description: """
            Longer than \(Limit.transaction): it holds its locks and keeps dead rows from being removed. \
            `pg_stat_activity` names it.
            """),
]

let redisAlerts: [Alert] = [
    Alert(
        "RedisDown", when: RedisExporter.up.value(), is: .equal(.number(0)), for: .minutes(1), severity: .critical,
        summary: "Redis behind {{ $labels.instance }} does not answer",
        description: """
            The exporter runs but cannot connect: the server is down, or wants another password. Sessions and quotes are \
            kept there.
            """),
    Alert(
        "HighRedisMemory", when: RedisExporter.memoryUse, is: Limit.redisMemory, for: .minutes(5), severity: .warning,
        summary: "{{ $value | humanizePercentage }} of the memory of {{ $labels.instance }} is used",
        description: """
            Above \(Limit.redisMemory) of `maxmemory`. When it is full, keys are evicted or writes refused, as \
            `maxmemory-policy` says.
            """),
]

let infrastructureAlerts: [Alert] = [
    Alert(
        "HighCpuUsage", when: NodeExporter.cpuUse(), is: Limit.cpu, for: .minutes(10), severity: .warning,
        summary: "CPUs of {{ $labels.instance }} are {{ $value | humanizePercentage }} busy",
        description: "Above \(Limit.cpu). Look for the process that computes: backtests belong on machines of their own."),
    Alert(
        "HighMemoryUsage", when: NodeExporter.memoryUse, is: Limit.memory, for: .minutes(5), severity: .warning,
        summary: "{{ $value | humanizePercentage }} of the memory of {{ $labels.instance }} is in use",
        description: "Above \(Limit.memory). When none is left the kernel kills a process. Look for the one that grows."),
    Alert(
        "LowDiskSpace", when: NodeExporter.diskUse, is: Limit.disk, for: .minutes(5), severity: .warning,
        summary: "{{ $labels.mountpoint }} of {{ $labels.instance }} is {{ $value | humanizePercentage }} full",
        description: "Above \(Limit.disk). Remove or move what is not needed, or make the file system larger."),
]

let orderFailureRatio: PromQuery = """
    sum(rate(\(Backend.orders){status=~"rejected|failed"}[5m])) / sum(rate(\(Backend.orders)[5m]))
    """

let businessAlerts: [Alert] = [
    Alert(
        "TradingSystemUnhealthy", when: Backend.isHealthy, is: .equal(.number(0)), for: .minutes(2),
        severity: .critical, summary: "{{ $labels.instance }} does not say that it is healthy",
        description: """
            The end point does not answer with status 200 and "status":"healthy". `/api/v1/health/detailed` names the part \
            that is not.
            """),
    Alert(
        "HighOrderFailureRate", when: orderFailureRatio, is: Limit.orderFailures, for: .minutes(5), severity: .warning,
        summary: "{{ $value | humanizePercentage }} of the orders are rejected or fail",
        description: """
            More than \(Limit.orderFailures). Rejected orders are refused by the exchange or by the risk limits, failed \
            ones never arrived: the log has the reason of each by its correlation id.
            """),
    Alert(
        "BacktestQueueBackup", when: Backend.backtestQueue.value(), is: Limit.backtestQueue, for: .minutes(10),
        severity: .warning, summary: "{{ $value | humanize }} backtests wait",
        description: "More than \(Limit.backtestQueue): workers are too few or stopped. Look at how many finish and fail."),
]

let logAlerts: [LogAlert] = [
    LogAlert(
        "ErrorsInLog", when: errorsLogged, is: Limit.loggedErrors, for: .minutes(5), severity: .warning,
        summary: "{{ $value | humanize }} errors a second in the backend's log",
        description: "Above \(Limit.loggedErrors) for five minutes. The dashboard of logs lists them."),
    LogAlert(
        "UnhandledExceptions", when: exceptionsLogged, is: Limit.loggedExceptions, severity: .warning,
        summary: "{{ $value | humanize }} unhandled exceptions within five minutes",
        description: "A request or a job ended in the middle. The line has the exception and the correlation id."),
]
