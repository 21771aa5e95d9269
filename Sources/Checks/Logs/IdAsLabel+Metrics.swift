import Analysis
import Diagnostics
import StackDSL

/// Labels of metrics that have another value for each request or person.
extension IdAsLabel {
    /// Ids of machines and disks are few.
    private static let few: Set<String> = ["uuid", "guid"]
    private static let addresses: Set<String> = ["email", "emailaddress", "useremail"]

    static func ofMetrics(_ stack: ResolvedStack) -> [Finding] {
        stack.stack.services.flatMap(\.metrics).flatMap { metric in
            metric.labels.filter { $0.values.isEmpty && isUnbounded($0.name.name) }.map { label in
                Finding(
                    "the label `\(label.name.name)` makes a series for each of its values", subject: "metric \"\(metric.name.text)\"",
                    at: Highlight(metric.site),
                    help: ["leave it out, and look such a one up in the logs; if its values are few, name them: `.label(…, values: […])`"],
                    allowances: metric.allowances)
            }
        }
    }

    private static func isUnbounded(_ name: String) -> Bool {
        let plain = name.lowercased().filter { $0 != "_" && $0 != "-" && $0 != "." }
        return !few.contains(plain) && (isID(name) || addresses.contains(plain))
    }
}
