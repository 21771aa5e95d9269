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
        switch Form(root) {
        case .model(let model, let uid):
            var reader = DashboardReader(path: path)
            let dashboard = reader.dashboard(model, uid: uid)
            return (dashboard, problems + reader.problems)
        case .other(let message, let help, let isHarmless):
            let start = TextRange(Int(root.place.range.start), Int(root.place.range.start) + 1)
            return (
                nil,
                problems + [
                    Reading.Problem(message, help: help, isHarmless: isHarmless, at: .file(path: path, range: start))
                ]
            )
        }
    }

    /// What a JSON file of Grafana holds.
    private enum Form {
        /// With the identifier that stands outside of it.
        case model(LocatedNode, uid: String?)
        case other(message: String, help: String, isHarmless: Bool)

        init(_ root: LocatedNode) {
            func map(_ key: String, of node: LocatedNode) -> LocatedNode? {
                node[key].flatMap { if case .map = $0.value { $0 } else { nil } }
            }
            let isLibraryPanel = [root, map("result", of: root)].contains { node in
                node.flatMap { map("model", of: $0) } != nil
            }
            if let version = root.text("apiVersion"), let spec = map("spec", of: root) {
                // The first versions have the model of old, as the API of old has it beside what is known about it.
                self =
                    spec["elements"] == nil && version.hasPrefix("dashboard.grafana.app/") && !version.contains("/v2")
                    ? .model(spec, uid: map("metadata", of: root)?.text("name"))
                    : .other(
                        message: "this dashboard has the schema of `\(version)`, which is not read: nothing in it is judged",
                        help: "give it in the classic schema, as Grafana exports it on demand", isHarmless: true)
            } else if let model = map("dashboard", of: root) {
                self = .model(model, uid: nil)
            } else if isLibraryPanel {
                self = .other(
                    message: "a panel of the library is not judged by itself: what its variables are, a dashboard says",
                    help: "give a dashboard that shows it, exported with its library panels", isHarmless: true)
            } else if ["panels", "rows", "templating", "title", "schemaVersion"].contains(where: { root[$0] != nil }) {
                self = .model(root, uid: nil)
            } else {
                self = .other(
                    message: "this is no dashboard: it has neither a title nor panels",
                    help: "of JSON, dashboards of Grafana are read", isHarmless: false)
            }
        }
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
