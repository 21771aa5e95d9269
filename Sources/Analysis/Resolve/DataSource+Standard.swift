import StackDSL

extension DataSource {
    /// The data sources of a stack that names none: what it has itself, as Compose names the hosts.
    static func standard(for stack: Stack) -> [DataSource] {
        var sources = [
            DataSource(.prometheus, "Prometheus", uid: "prometheus", url: "http://prometheus:9090", isDefault: true)
        ]
        if let loki = stack.loki {
            var source = DataSource(.loki, "Loki", uid: "loki", url: Name(verbatim: loki.readURL))
            if let tenant = loki.tenant { source = source.header("X-Scope-OrgID", tenant) }
            if stack.jaeger != nil { source.settings.derivedFields = [traceLink] }
            sources.append(source)
        }
        if let jaeger = stack.jaeger { sources.append(standard(jaeger, hasLogs: stack.loki != nil)) }
        if stack.routing != nil {
            sources.append(
                DataSource(.alertmanager, "Alertmanager", uid: "alertmanager", url: "http://alertmanager:9093"))
        }
        return sources
    }

    /// A trace's id in a line of JSON or logfmt, in the spellings that programs have for it, leads to the trace.
    private static let traceLink = DerivedField(
        "trace", matching: #"[tT]race_?[iI][dD]"?\s*[:=]\s*"?([0-9a-f]{16,32})"#, toTracesIn: "jaeger", linkText: "Trace")

    /// A span leads to the lines of its service that hold the trace's id.
    private static func standard(_ jaeger: JaegerServer, hasLogs: Bool) -> DataSource {
        .jaeger(
            url: Name(verbatim: "http://jaeger:16686" + (jaeger.basePath?.text ?? "")),
            logs: hasLogs ? TraceLogs(in: "loki", tags: [TraceTag("service.name", as: "service")]) : nil)
    }
}
