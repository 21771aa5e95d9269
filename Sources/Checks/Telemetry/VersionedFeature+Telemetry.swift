import Analysis
import StackDSL

/// What not every version of the collector and of Jaeger knows.
extension VersionedFeature {
    static func ofTelemetry(_ stack: Stack) -> [VersionedFeature] {
        var features: [VersionedFeature] = []
        if let collector = stack.telemetry {
            features.append(
                VersionedFeature(
                    tool: .openTelemetryCollector, name: "`service.telemetry.metrics.readers`",
                    since: ToolVersion(0, 111), subject: "collector", site: collector.site,
                    cure: "aim at a newer collector: older ones have other keys for their own metrics"))
        }
        if let jaeger = stack.jaeger {
            features.append(
                VersionedFeature(
                    tool: .jaeger, name: "a configuration file", since: ToolVersion(2, 0), subject: "jaeger",
                    site: jaeger.site, cure: "aim at Jaeger 2: version 1 knows flags only, and is out of support"))
        }
        return features
    }
}
