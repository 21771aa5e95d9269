import Diagnostics
import Serialization

/// Diagnostics as JSON for programs: one array of objects.
package enum JSONReport {
    /// Prints the array, `[]` where nothing was found.
    package static func print(_ diagnostics: [LocatedDiagnostic]) -> String {
        JSON.print(.list(diagnostics.map { .map(map($0)) }))
    }

    private static func map(_ diagnostic: LocatedDiagnostic) -> Node.Map {
        var map: Node.Map = [
            "id": .string(diagnostic.id),
            "level": .string(diagnostic.level.rawValue),
            "message": .string(diagnostic.message),
            "subject": .string(diagnostic.subject),
        ]
        append(diagnostic.primary, to: &map)
        map.set("help", diagnostic.help)
        map.set("notes", diagnostic.notes)
        map.set(
            "related",
            diagnostic.related.map { highlight in
                var map = Node.Map()
                append(highlight, to: &map)
                return map
            })
        return map
    }

    private static func append(_ highlight: LocatedHighlight, to map: inout Node.Map) {
        map.set("file", highlight.path)
        map.set("line", highlight.line)
        map.set("column", highlight.column)
        map.set("endLine", highlight.endLine)
        map.set("endColumn", highlight.endColumn)
        map.set("label", highlight.label)
    }
}
