package import Checks
import Diagnostics
import Serialization
package import StackDSL

/// The allowances of stacks: what is silenced where, for how long, and why.
package struct AllowanceReport: Sendable {
    private let allowances: [StatedAllowance]
    private let today: CalendarDate?
    private let files: SourceFiles

    /// - Parameters:
    ///   - today: the day by which they expire.
    ///   - root: the folder that printed paths are relative to.
    package init(_ allowances: [StatedAllowance], today: CalendarDate?, root: String) {
        self.allowances = allowances
        self.today = today
        files = SourceFiles([:], root: root)
    }

    /// For people: a stack, its allowances below it, the reason below each.
    package func text() -> String {
        var text = ""
        var stack: String?
        for allowance in allowances {
            if allowance.stack != stack {
                text += (stack == nil ? "" : "\n") + "\(allowance.stack)\n"
                stack = allowance.stack
            }
            let subjects = allowance.subjects.count == 1
                ? allowance.subjects[0]
                : "\(allowance.subjects[0]) and \(allowance.subjects.count - 1) more"
            text += "  \(allowance.check.rawValue)  \(subjects)\n"
            text += "      \(place(allowance))\n"
            text += "      \(allowance.reason)\(term(allowance))\n"
        }
        return text + total + "\n"
    }

    /// For programs: one array of objects.
    package func json() -> String {
        JSON.print(
            .list(
                allowances.map { allowance in
                    var map: Node.Map = [
                        "stack": .string(allowance.stack),
                        "check": .string(allowance.check.rawValue),
                        "reason": .string(allowance.reason),
                    ]
                    map.set("until", allowance.until?.text)
                    map.set("isExpired", isExpired(allowance))
                    map.set("file", files.shownPath(allowance.site.filePath))
                    map.set("line", allowance.site.line)
                    map.set("column", allowance.site.column)
                    map.set("subjects", allowance.subjects)
                    return .map(map)
                }))
    }

    private var total: String {
        let expired = allowances.count(where: isExpired)
        let count = allowances.isEmpty ? "no allowances" : allowances.count == 1 ? "1 allowance" : "\(allowances.count) allowances"
        return (allowances.isEmpty ? "" : "\n") + count + (expired == 0 ? "" : ", \(expired) expired")
    }

    private func place(_ allowance: StatedAllowance) -> String {
        "\(files.shownPath(allowance.site.filePath)):\(allowance.site.line):\(allowance.site.column)"
    }

    private func term(_ allowance: StatedAllowance) -> String {
        guard let until = allowance.until else { return "" }
        return isExpired(allowance) ? " (expired: until \(until.text))" : " (until \(until.text))"
    }

    private func isExpired(_ allowance: StatedAllowance) -> Bool {
        guard let today, let until = allowance.until else { return false }
        return until < today
    }
}
