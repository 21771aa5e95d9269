import Analysis
import Diagnostics
import StackDSL

/// Whether connectors join pipelines, and join them forwards only.
enum ConnectorUse {
    static func findings(_ collector: TelemetryCollector, _ components: CollectorComponents) -> [Finding] {
        components.connectors.flatMap { connector -> [Finding] in
            let id = connector.id
            let filled = collector.pipelines.contains { $0.exporters.contains { components.id(of: $0) == id } }
            let read = collector.pipelines.contains { $0.receivers.contains { components.id(of: $0) == id } }
            if filled, read { return [] }
            return [
                Finding(
                    filled ? "nothing receives what the connector `\(id)` hands over" : "nothing is handed to the connector `\(id)`",
                    subject: "connector \"\(id)\"", at: Highlight(connector.value.site),
                    help: [
                        filled
                            ? "begin a pipeline with it: `from: [.connector(…)]`"
                            : "end a pipeline with it: `to: [.connector(…)]`"
                    ])
            ]
        } + cycles(collector, components)
    }

    /// Pipelines that are fed by themselves, over any number of connectors.
    private static func cycles(_ collector: TelemetryCollector, _ components: CollectorComponents) -> [Finding] {
        let connectors = Set(components.connectors.map(\.id))
        let inputs = collector.pipelines.map { Set($0.receivers.map(components.id(of:))).intersection(connectors) }
        let outputs = collector.pipelines.map { Set($0.exporters.map(components.id(of:))).intersection(connectors) }
        return collector.pipelines.indices.compactMap { start in
            var reached: Set<Int> = []
            var waiting = [start]
            while let current = waiting.popLast() {
                for next in inputs.indices
                where !outputs[current].isDisjoint(with: inputs[next]) && reached.insert(next).inserted {
                    waiting.append(next)
                }
            }
            guard reached.contains(start) else { return nil }
            let pipeline = collector.pipelines[start]
            return Finding(
                "the pipeline feeds itself through connectors", subject: pipeline.subject, at: Highlight(pipeline.site),
                help: ["let it end at an exporter"])
        }
    }
}
