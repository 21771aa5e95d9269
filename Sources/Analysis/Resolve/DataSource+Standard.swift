import Diagnostics
import StackDSL

extension DataSource {
    /// The data sources of a stack that names none: what it has itself, as Compose names the hosts.
    static func standard(for stack: Stack) -> [DataSource] {
        var sources = [
            DataSource(.prometheus, "Prometheus", uid: "prometheus", url: "http://prometheus:9090", isDefault: true,
                site: stack.site)
        ]
        if let loki = stack.loki {
            var source = DataSource(.loki, "Loki", uid: "loki", url: Name(verbatim: loki.readURL), site: stack.site)
            if let tenant = loki.tenant { source = source.header("X-Scope-OrgID", tenant) }
            if stack.jaeger != nil { source.settings.derivedFields = [traceLink] }
            sources.append(source)
        }
        if let jaeger = stack.jaeger { sources.append(standard(jaeger, hasLogs: stack.loki != nil, site: stack.site)) }
        if stack.routing != nil {
            sources.append(
                DataSource(.alertmanager, "Alertmanager", uid: "alertmanager", url: "http://alertmanager:9093",
                    site: stack.site))
        }
        return sources
    }

    /// A trace's id in a line of JSON or logfmt, in the spellings that programs have for it, leads to the trace.
    private static let traceLink = DerivedField(
        "trace", matching: #"[tT]race_?[iI][dD]"?\s*[:=]\s*"?([0-9a-f]{16,32})"#, toTracesIn: "jaeger", linkText: "Trace")

    /// A span leads to the lines of its service that hold the trace's id.
    private static func standard(_ jaeger: JaegerServer, hasLogs: Bool, site: DeclarationSite) -> DataSource {
        let logs = hasLogs ? TraceLogs(in: "loki", tags: [TraceTag("service.name", as: "service")]) : nil
        return .jaeger(
            url: Name(verbatim: "http://jaeger:16686" + (jaeger.basePath?.text ?? "")), logs: logs, fileID: site.fileID,
            filePath: site.filePath, line: site.line, column: site.column)
    }
}
