/// A function that templates may call.
package struct TemplateFunction: Sendable, Hashable {
    /// The name it is called by.
    package let name: String
    /// How many arguments it takes, one that is piped into it included; nil for no upper bound.
    package let minimumArguments: Int
    /// The most arguments it takes; nil for no bound.
    package let maximumArguments: Int?
    /// nil where every version has it.
    package let since: TemplateVersion?

    init(_ name: String, _ arguments: Int, since: TemplateVersion? = nil) {
        self.init(name, arguments, arguments, since: since)
    }

    init(_ name: String, _ minimum: Int, _ maximum: Int?, since: TemplateVersion? = nil) {
        self.name = name
        minimumArguments = minimum
        maximumArguments = maximum
        self.since = since
    }

    /// Those of Go's text/template.
    static let ofGo: [TemplateFunction] = [
        .init("and", 1, nil), .init("or", 1, nil), .init("not", 1), .init("len", 1), .init("index", 1, nil),
        .init("slice", 1, 4), .init("print", 0, nil), .init("printf", 1, nil), .init("println", 0, nil),
        .init("html", 0, nil), .init("js", 0, nil), .init("urlquery", 0, nil), .init("call", 1, nil),
        .init("eq", 2, nil), .init("ne", 2), .init("lt", 2), .init("le", 2), .init("gt", 2), .init("ge", 2),
    ]

    /// Those of Prometheus' rules; `tmpl` exists in consoles only. Source: template/template.go of 3.14.
    static let ofPrometheus: [TemplateFunction] = [
        .init("query", 1), .init("first", 1), .init("label", 2), .init("value", 1), .init("strvalue", 1),
        .init("sortByLabel", 2), .init("args", 0, nil), .init("reReplaceAll", 3), .init("match", 2),
        .init("safeHtml", 1), .init("title", 1), .init("toUpper", 1), .init("toLower", 1),
        .init("graphLink", 1), .init("tableLink", 1), .init("stripPort", 1, since: .init(2, 33)),
        .init("stripDomain", 1, since: .init(2, 36)), .init("humanize", 1), .init("humanize1024", 1),
        .init("humanizeDuration", 1), .init("humanizePercentage", 1), .init("humanizeTimestamp", 1),
        .init("toTime", 1, since: .init(2, 38)), .init("toDuration", 1, since: .init(3, 6)),
        .init("now", 0, since: .init(3, 6)), .init("pathPrefix", 0), .init("externalURL", 0),
        .init("parseDuration", 1, since: .init(2, 32)), .init("urlQueryEscape", 1, since: .init(3, 8)),
    ]

    /// Those of Alertmanager. Source: template/template.go and CHANGELOG.md of 0.34.
    static let ofAlertmanager: [TemplateFunction] = [
        .init("toUpper", 1), .init("toLower", 1), .init("title", 1), .init("join", 2), .init("safeHtml", 1),
        .init("match", 2), .init("reReplaceAll", 3), .init("stringSlice", 0, nil),
        .init("trimSpace", 1, since: .init(0, 26)), .init("date", 2, since: .init(0, 28)),
        .init("tz", 2, since: .init(0, 28)), .init("since", 1, since: .init(0, 28)),
        .init("humanizeDuration", 1, since: .init(0, 28)), .init("toJson", 1, since: .init(0, 30)),
        .init("safeUrl", 1, since: .init(0, 30)), .init("urlUnescape", 1, since: .init(0, 30)),
        .init("dict", 0, nil, since: .init(0, 32)), .init("list", 0, nil, since: .init(0, 32)),
        .init("append", 1, nil, since: .init(0, 32)), .init("now", 0, since: .init(0, 33)),
        .init("toDate", 2, since: .init(0, 34)), .init("mustToDate", 2, since: .init(0, 34)),
        .init("routeLabels", 1, since: .init(0, 34)), .init("base64encode", 1, since: .init(0, 34)),
        .init("base64decode", 1, since: .init(0, 34)),
    ]

    /// Those of Loki's lines and labels, the same in every version since 3.0. Source:
    /// https://grafana.com/docs/loki/latest/query/template_functions/
    static let ofLoki: [TemplateFunction] = [
        .init("__line__", 0), .init("__timestamp__", 0),
        .init("ToLower", 1), .init("ToUpper", 1), .init("Replace", 4), .init("Trim", 2), .init("TrimLeft", 2),
        .init("TrimRight", 2), .init("TrimPrefix", 2), .init("TrimSuffix", 2), .init("TrimSpace", 1),
        .init("regexReplaceAll", 3), .init("regexReplaceAllLiteral", 3), .init("count", 2),
        .init("urldecode", 1), .init("urlencode", 1), .init("b64enc", 1), .init("b64dec", 1),
        .init("bytes", 1), .init("duration", 1), .init("duration_seconds", 1),
        .init("unixEpoch", 1), .init("unixEpochMillis", 1), .init("unixEpochNanos", 1), .init("unixToTime", 1),
        .init("toDate", 2), .init("toDateInZone", 3), .init("date", 2), .init("now", 0),
        .init("alignLeft", 2), .init("alignRight", 2), .init("lower", 1), .init("upper", 1), .init("title", 1),
        .init("trunc", 2), .init("substr", 3), .init("contains", 2), .init("hasPrefix", 2), .init("hasSuffix", 2),
        .init("indent", 2), .init("nindent", 2), .init("replace", 3), .init("repeat", 2), .init("trim", 1),
        .init("trimAll", 2), .init("trimSuffix", 2), .init("trimPrefix", 2), .init("int", 1), .init("float64", 1),
        .init("add", 0, nil), .init("sub", 2), .init("mul", 1, nil), .init("div", 2), .init("mod", 2),
        .init("addf", 0, nil), .init("subf", 1, nil), .init("mulf", 1, nil), .init("divf", 1, nil),
        .init("max", 1, nil), .init("min", 1, nil), .init("maxf", 1, nil), .init("minf", 1, nil),
        .init("ceil", 1), .init("floor", 1), .init("round", 2, nil), .init("fromJson", 1), .init("default", 1, nil),
    ]
}
