import Diagnostics
import Serialization
package import StackDSL

/// A configuration of Alertmanager: who is told of what.
///
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/
package enum AlertmanagerFile {
    /// Reads a file; no routing comes back where it has no root with a receiver.
    ///
    /// - Parameter path: the file's, as it is to be printed.
    package static func read(_ bytes: [UInt8], path: String) -> (routing: Routing?, problems: [Reading.Problem]) {
        var reader = AlertmanagerReader(path: path)
        let (root, errors) = YAML.read(bytes)
        for error in errors {
            reader.report(
                error.message, at: error.place, help: nil, isHarmless: error.kind == .unsupported && root != nil)
        }
        let routing = root.flatMap { reader.routing($0) }
        return (routing, reader.problems)
    }
}
