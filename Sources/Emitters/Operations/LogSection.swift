import Analysis
import StackDSL

extension Markdown {
    /// How the logs are asked.
    mutating func addLogs(of stack: ResolvedStack) {
        let useful = stack.operationsQueries
        guard let loki = stack.stack.loki else { return }
        heading(2, "Logs")
        let services = stack.stack.services.filter { !$0.logs.isEmpty }.map { Markdown.code("{service=\"\($0.name.text)\"}") }
        paragraph(
            "Logs are kept for \(loki.retention.prometheusText). Ask for them in Grafana under Explore, or over HTTP at "
                + "`/loki/api/v1/query_range` of Loki.")
        if !services.isEmpty { paragraph("Streams: \(services.joined(separator: ", ")).") }
        for (title, query) in useful {
            paragraph(title)
            code(query.text, language: "logql")
        }
    }
}
