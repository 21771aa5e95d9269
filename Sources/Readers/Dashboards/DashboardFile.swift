import Diagnostics
import Serialization
package import StackDSL

/// A dashboard of Grafana as JSON: what its panels ask and how they show it. How it looks is not read.
///
/// - Source: https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/
package enum DashboardFile {
    /// Reads a file; no dashboard comes back where it is no JSON.
    ///
    /// - Parameter path: the file's, as it is to be printed.
    package static func read(
        _ bytes: [UInt8], path: String
    ) -> (dashboard: Dashboard?, problems: [Reading.Problem]) {
        let (root, errors) = JSON.read(bytes)
        let problems = errors.map { error in
            Reading.Problem(
                error.message, help: nil, isHarmless: false, at: .file(path: path, range: error.place.range))
        }
        guard let root, case .map = root.value else { return (nil, problems) }
        // As Grafana's API gives it, a dashboard stands beside what is known about it.
        let model = root["dashboard"].flatMap { if case .map = $0.value { $0 } else { nil } } ?? root
        var reader = DashboardReader(path: path)
        return (reader.dashboard(model), problems)
    }
}

extension LocatedNode {
    /// What stands at a key as text; nil where it is no text or an empty one.
    func text(_ key: String) -> String? {
        if case .string(let text)? = self[key]?.value, !text.isEmpty { text } else { nil }
    }

    /// The items of a list; none where it is no list.
    func items(_ key: String) -> [LocatedNode] {
        if case .list(let items)? = self[key]?.value { items } else { [] }
    }

    func isTrue(_ key: String) -> Bool {
        if case .bool(true)? = self[key]?.value { true } else { false }
    }
}
