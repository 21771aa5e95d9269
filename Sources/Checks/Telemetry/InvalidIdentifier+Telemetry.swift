import Analysis
import Diagnostics
import StackDSL

/// Names that become a part of an id or of an address.
extension InvalidIdentifier {
    static func ofTelemetry(_ stack: Stack) -> [Finding] {
        var findings: [Finding] = []
        if let collector = stack.telemetry {
            let names =
                collector.pipelines.flatMap { pipeline in
                    [(pipeline.name, pipeline.site)] + pipeline.receivers.map { ($0.name, $0.site) }
                        + pipeline.processors.map { ($0.name, $0.site) } + pipeline.exporters.map { ($0.name, $0.site) }
                }
            var seen: Set<Name> = []
            for (name, site) in names {
                guard let name, seen.insert(name).inserted, !isComponentName(name.text) else { continue }
                findings.append(
                    Finding(
                        "`\(name.text)` cannot be the name of a component or pipeline", subject: "collector",
                        at: Highlight(site), help: ["use letters, digits, `-`, `_` and `.`"]))
            }
        }
        if let server = stack.openObserve {
            for name in [server.organization] + server.streams.map(\.name) where !isComponentName(name.text) {
                findings.append(
                    Finding(
                        "`\(name.text)` cannot be the name of an organization or stream", subject: "openobserve",
                        at: Highlight(server.site), help: ["use letters, digits, `-` and `_`"]))
            }
        }
        return findings
    }

    private static func isComponentName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 100
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" || $0 == "_" || $0 == "." }
    }
}
