package import Changes
import Serialization

/// Differences for programs: one object, whose keys stay as they are.
package enum ChangeJSONReport {
    package static func print(_ report: ChangeReport) -> String {
        JSON.print(["verdict": .string(report.verdict.rawValue), "sections": .list(report.sections.map(section))])
    }

    private static func section(_ section: ChangeReport.Section) -> Node {
        ["stacks": Node(section.stacks), "changes": .list(section.changes.map(change))]
    }

    private static func change(_ change: Change) -> Node {
        [
            "kind": .string(change.kind.rawValue), "consequence": .string(change.consequence.rawValue),
            "headline": .string(change.headline.plain), "details": .list(change.details.map(detail)),
            "files": Node(change.files),
        ]
    }

    private static func detail(_ detail: Change.Detail) -> Node {
        switch detail {
        case .note(let phrase): ["note": .string(phrase.plain)]
        case .old(let text): ["old": .string(text)]
        case .new(let text): ["new": .string(text)]
        }
    }
}
