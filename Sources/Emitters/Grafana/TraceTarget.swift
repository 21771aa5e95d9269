import Serialization
import StackDSL

/// A query of traces in the words of Jaeger's or Tempo's plugin.
///
/// - Source: https://grafana.com/docs/grafana/latest/datasources/jaeger/
/// - Source: https://grafana.com/docs/grafana/latest/datasources/tempo/
func setTraceKeys(_ node: inout Node.Map, _ query: TraceQuery, _ kind: DataSource.Kind) {
    if kind == .tempo { setTempoKeys(&node, query) } else { setJaegerKeys(&node, query) }
}

private func setJaegerKeys(_ node: inout Node.Map, _ query: TraceQuery) {
    switch query.kind {
    case .trace(let id): node.set("query", id.text)
    case .variable(let variable): node.set("query", "${\(variable.name.text)}")
    case .search(let service, let operation, let duration, let limit):
        node.set("limit", limit)
        node.set("minDuration", duration?.goText)
        node.set("operation", operation?.text)
        node.set("queryType", "search")
        node.set("service", service.text)
    case .graph: node.set("queryType", "dependencyGraph")
    }
}

private func setTempoKeys(_ node: inout Node.Map, _ query: TraceQuery) {
    switch query.kind {
    case .trace(let id): node.set("query", id.text)
    case .variable(let variable): node.set("query", "${\(variable.name.text)}")
    case .search(let service, let operation, let duration, let limit):
        let conditions = [
            "resource.service.name = \(quoted(service.text))", operation.map { "name = \(quoted($0.text))" },
            duration.map { "duration > \($0.goText)" },
        ]
        node.set("limit", limit)
        node.set("query", "{\(conditions.compactMap { $0 }.joined(separator: " && "))}")
    case .graph:
        node.set("queryType", "serviceMap")
        return
    }
    node.set("queryType", "traceql")
    node.set("tableType", "traces")
}
