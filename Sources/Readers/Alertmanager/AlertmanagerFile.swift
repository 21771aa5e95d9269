import Diagnostics
import Serialization
package import StackDSL

/// A configuration of Alertmanager: who is told of what.
///
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/
package enum AlertmanagerFile {
    /// Reads a file; no routing comes back where it has no root with a receiver.
    ///
    /// - Parameters:
    ///   - path: the file's, as it is to be printed.
    ///   - templates: those that stand in files beside it.
    package static func read(
        _ bytes: [UInt8], path: String, templates: [NotificationTemplate] = []
    ) -> (routing: Routing?, problems: [Reading.Problem]) {
        var reader = AlertmanagerReader(path: path, templates: templates)
        let (root, errors) = YAML.read(bytes)
        for error in errors {
            reader.report(
                error.message, at: error.place, help: nil, isHarmless: error.kind == .unsupported && root != nil)
        }
        let routing = root.flatMap { reader.routing($0) }
        return (routing, reader.problems)
    }
}
