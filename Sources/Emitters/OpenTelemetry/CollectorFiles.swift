package import Analysis
import Serialization
import StackDSL

/// Emits the OpenTelemetry Collector's configuration; nothing for a stack without one.
package func collectorFiles(_ resolved: ResolvedStack) -> [EmittedFile] {
    guard let collector = resolved.stack.telemetry else { return [] }
    return [
        EmittedFile(
            path: "otel-collector/config.yaml",
            contents: YAML.print(
                .map(collectorConfig(collector, of: resolved.stack)), header: fileHeader(of: resolved.stack)))
    ]
}
