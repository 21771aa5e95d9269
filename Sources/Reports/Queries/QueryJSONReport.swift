import Diagnostics
import Serialization

/// Answers for programs: one JSON object a line.
package enum QueryJSONReport {
    /// Prints an answer with its line break. Errors that are hidden by others are left out, as the program itself has it.
    ///
    /// - id: of the question, as JSON.
    package static func print(_ answer: QueryAnswer, id: String) -> String {
        var map: Node.Map
        if let reading = answer.reading {
            map = [
                "ok": true, "type": .string(reading.type), "canonical": .string(reading.canonical),
                "pretty": .string(reading.pretty),
                "findings": .list(
                    answer.findings.map { finding in
                        var map: Node.Map = ["id": .string(finding.id)]
                        append(finding, to: &map)
                        return .map(map)
                    }),
            ]
        } else {
            map = [
                "ok": false,
                "errors": .list(
                    answer.errors.map { error in
                        var map = Node.Map()
                        append(error, to: &map)
                        return .map(map)
                    }),
            ]
        }
        return "{\"id\":\(id)," + JSON.printOnOneLine(.map(map)).dropFirst() + "\n"
    }

    private static func append(_ remark: QueryAnswer.Remark, to map: inout Node.Map) {
        map.set("message", .string(remark.message))
        map.set("start", Node(Int(remark.range.start)))
        map.set("end", Node(Int(remark.range.end)))
    }
}
