import Diagnostics

/// Diagnostics as commands of a GitHub workflow, which shows each beside the line it speaks of.
package enum GitHubReport {
    /// Prints one line for each diagnostic.
    package static func print(_ diagnostics: [LocatedDiagnostic]) -> String {
        diagnostics.map { command($0) + "\n" }.joined()
    }

    private static func command(_ diagnostic: LocatedDiagnostic) -> String {
        let place = diagnostic.primary
        var properties = [
            ("file", place.path), ("line", String(place.line)), ("endLine", String(place.endLine)),
        ]
        properties.append(("col", String(place.column)))
        // Of a place of several lines, GitHub refuses an end column.
        if place.line == place.endLine { properties.append(("endColumn", String(place.endColumn))) }
        properties.append(("title", diagnostic.id))
        let subject = diagnostic.subject.isEmpty ? "" : " (\(diagnostic.subject))"
        let lines =
            [diagnostic.message + subject] + diagnostic.help.map { "help: " + $0 }
            + diagnostic.notes.map { "note: " + $0 }
        let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
        let text = escaped(lines.joined(separator: "\n"), isProperty: false)
        return "::\(diagnostic.level.rawValue) \(list)::\(text)"
    }

    private static func escaped(_ text: String, isProperty: Bool) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
