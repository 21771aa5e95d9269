@testable import Analysis
import Emitters
import Serialization
import StackDSL

extension Stack {
    /// The stack as it is emitted.
    ///
    /// - Parameter unit: of panels that declare none.
    func resolvedForGrafana(unit: MetricUnit? = nil) -> ResolvedStack {
        var resolved = resolve(self)
        for dashboard in resolved.dashboards.indices {
            for row in resolved.dashboards[dashboard].rows.indices {
                for panel in resolved.dashboards[dashboard].rows[row].panels.indices
                where resolved.dashboards[dashboard].rows[row].panels[panel].unit == nil {
                    resolved.dashboards[dashboard].rows[row].panels[panel].unit = unit
                }
            }
        }
        return resolved
    }
}

extension Node {
    /// The node at a path such as `targets.0.expr`.
    func at(_ path: String) -> Node? {
        path.split(separator: ".").reduce(Optional(self)) { node, part in
            switch node {
            case .map(let map): map[String(part)]
            case .list(let items): Int(part).flatMap { items.indices.contains($0) ? items[$0] : nil }
            case .null, .bool, .integer, .number, .string, .block, nil: nil
            }
        }
    }

    /// JSON on one line.
    var line: String {
        JSON.print(self).split(separator: "\n").reduce(into: "") { result, line in
            let text = line.drop { $0 == " " }
            result += (result.hasSuffix(",") ? " " : "") + text
        }
    }
}
