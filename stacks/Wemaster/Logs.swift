import StackDSL

// Six kinds of logs go to Loki: system, application, containers, nginx, PostgreSQL, Redis. Fields are taken out as JSON
// or by a pattern. In Loki all of them are text: a query types them, `| unwrap bytes`. Fields of few values become
// labels; ids and addresses become metadata, which is searched but makes no streams.

/// Personal data, made unreadable before anything else sees the line.
let personalData: [LogMask] = [
    .emailAddresses, .chineseIdentityNumbers, .chineseMobileNumbers, .ipv4Addresses,
    LogMask(#""(?:password|token|realName)"\s*:\s*"([^"]*)""#),
]

/// What NestJS writes, a JSON object a line (field names chosen).
let applicationLog = LogFormat.json(
    level: "level", timestamp: "timestamp", labels: ["context"], metadata: ["trace_id", "span_id", "request_id"])

/// nginx's format `combined`. The address is masked.
let nginxAccess = LogFormat.regex(
    #"^\S+ - \S+ \[(?P<time>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+) [^"]*" (?P<status>\d{3}) (?P<bytes>\d+)"#,
    timestamp: .field("time", .layout("02/Jan/2006:15:04:05 -0700")), labels: ["method", "status"],
    metadata: ["path", "bytes"])

let nginxError = LogFormat.regex(
    #"^(?P<time>\d{4}/\d{2}/\d{2} \d{2}:\d{2}:\d{2}) \[(?P<level>\w+)\] "#, level: "level",
    timestamp: .field("time", .layout("2006/01/02 15:04:05"), zone: "Asia/Shanghai"))

/// With `log_line_prefix = '%m [%p] %q%u@%d '` and `log_timezone = 'UTC'`.
let postgresLog = LogFormat.regex(
    #"^(?P<time>\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3}) UTC \[(?P<pid>\d+)\] (?:\S+@(?P<database>\S+) )?(?P<level>[A-Z]+):"#,
    level: "level", timestamp: .field("time", .layout("2006-01-02 15:04:05.000")), labels: ["database"],
    metadata: ["pid"])

/// `1:M 22 Aug 2026 09:30:00.125 * Ready to accept connections`: the process and its role, the time, a mark of importance.
let redisLog = LogFormat.regex(
    #"^(?P<pid>\d+):(?P<role>[XCSM]) (?P<time>\d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2}\.\d{3}) (?P<mark>[.*#-]) "#,
    timestamp: .field("time", .layout("02 Jan 2006 15:04:05.000")), labels: ["role"], metadata: ["pid", "mark"])

let loggedServices: [Service] = [
    // The machine's own messages: rsyslog forwards them, `*.* @@127.0.0.1:1514;RSYSLOG_SyslogProtocol23Format`.
    Service("system", logs: [.syslog(port: 1514, masking: personalData)]),
    Service("wemaster-backend", logs: [.docker(format: applicationLog, masking: personalData)]),
    Service("wemaster-frontend", logs: [.docker(masking: personalData)]),
    // All other containers of the monitoring, so that a line is never collected twice.
    Service("containers", logs: [.docker(.labelled("com.docker.compose.project", "wemaster"))]),
    Service(
        "nginx",
        logs: [
            .files(
                ["/var/log/nginx/access.log"], format: nginxAccess, masking: personalData, labels: ["log": "access"]),
            .files(["/var/log/nginx/error.log"], format: nginxError, masking: personalData, labels: ["log": "error"]),
        ]),
    Service(
        "postgres",
        // A statement may have several lines: an entry begins with its time.
        logs: [.docker(format: postgresLog, startingWith: #"^\d{4}-\d{2}-\d{2} "#, masking: personalData)]),
    Service("redis", logs: [.docker(format: redisLog)]),
]

let logOverview = Dashboard(
    "Logs", uid: "logs-overview", description: "Volume, errors and lines of all six kinds of logs.",
    tags: ["wemaster", "logs"], variables: [logService], rows: [logVolume, logLines], refresh: .minutes(1))

let logService = Variable.logLabelValues("service", "service", label: "Service")

let logVolume = Row("Volume", panels: [
    .timeSeries(
        "Lines", queries: [
            .logs(#"sum by (service) (rate({service=~"\#(logService)"}[\#(Window.auto)]))"#, legend: "{{service}}")
        ], unit: .perSecond),
    .timeSeries(
        "Errors", queries: [
            .logs(
                #"sum by (service) (rate({service=~"\#(logService)", level=~"(?i)error|fatal|panic|crit"}[\#(Window.auto)]))"#,
                legend: "{{service}}")
        ], unit: .perSecond),
    .timeSeries(
        "Answers of nginx", queries: [
            .logs(
                #"sum by (status) (rate({service="nginx", log="access"}[\#(Window.auto)]))"#, legend: "{{status}}")
        ], unit: .requestsPerSecond),
])

let logLines = Row("Lines", panels: [
    .logs("All lines", queries: [.logs(#"{service=~"\#(logService)"}"#)], size: .init(width: 24, height: 14))
])
