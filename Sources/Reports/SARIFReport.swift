import Checks
import Diagnostics
import Serialization
import StackDSL
import SwiftSource

/// Diagnostics as SARIF 2.1.0, which code scanning services and editors read.
package enum SARIFReport {
    /// Prints one log with one run; a check that found nothing is not among its rules.
    package static func print(_ diagnostics: [LocatedDiagnostic]) -> String {
        let ids = Set(diagnostics.map(\.id)).sorted()
        let driver: Node = [
            "name": "stackc",
            "rules": .list(ids.map(rule)),
        ]
        let run: Node = [
            "tool": ["driver": driver],
            "columnKind": "unicodeCodePoints",
            "results": .list(diagnostics.map { .map(result($0, ruleIndex: ids.firstIndex(of: $0.id))) }),
        ]
        return JSON.print([
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        ])
    }

    private static func rule(_ id: String) -> Node {
        var map = Node.Map()
        map.set("id", id)
        func describe(_ summary: String, _ rationale: String, _ references: [String]) {
            map.set("shortDescription", ["text": .string(summary)] as Node.Map)
            map.set("fullDescription", ["text": .string(rationale)] as Node.Map)
            map.set("helpUri", references.first)
        }
        if let about = allChecks.first(where: { $0.about.id.rawValue == id })?.about {
            describe(about.summary, about.rationale, about.references)
        } else if let proof = ProofDescription.all.first(where: { $0.id == id }) {
            describe(proof.summary, proof.rationale, proof.references)
        }
        return .map(map)
    }

    private static func result(_ diagnostic: LocatedDiagnostic, ruleIndex: Int?) -> Node.Map {
        var map = Node.Map()
        map.set("ruleId", diagnostic.id)
        map.set("ruleIndex", ruleIndex)
        map.set("level", diagnostic.level.rawValue)
        let subject = diagnostic.subject.isEmpty ? "" : " (\(diagnostic.subject))"
        let remarks = diagnostic.help.map { "help: " + $0 } + diagnostic.notes.map { "note: " + $0 }
        let lines = [diagnostic.message + subject] + remarks
        map.set("message", ["text": .string(lines.joined(separator: "\n"))] as Node.Map)
        map.set("locations", [location(diagnostic.primary, id: nil)])
        map.setUnlessEmpty(
            "relatedLocations", diagnostic.related.enumerated().map { location($1, id: $0 + 1) })
        return map
    }

    private static func location(_ highlight: LocatedHighlight, id: Int?) -> Node.Map {
        var map = Node.Map()
        map.set("id", id)
        map.set(
            "physicalLocation",
            [
                "artifactLocation": ["uri": .string(uri(highlight.path))],
                "region": .map(region(highlight)),
            ] as Node.Map)
        if !highlight.label.isEmpty { map.set("message", ["text": .string(highlight.label)] as Node.Map) }
        return map
    }

    private static func region(_ highlight: LocatedHighlight) -> Node.Map {
        var map = Node.Map()
        map.set("startLine", max(1, highlight.line))
        map.set("startColumn", codePoints(highlight, line: highlight.line, column: highlight.column))
        map.set("endLine", max(1, highlight.endLine))
        map.set("endColumn", codePoints(highlight, line: highlight.endLine, column: highlight.endColumn))
        return map
    }

    /// SARIF counts columns in code points or in UTF-16 units, not in bytes.
    private static func codePoints(_ highlight: LocatedHighlight, line: Int, column: Int) -> Int {
        guard let lines = highlight.excerpt?.lines else { return max(1, column) }
        let place = lines.range(ofLine: line)
        return lines.bytes[place.bytes].prefix(max(1, column) - 1).count { $0 & 0xC0 != 0x80 } + 1
    }

    /// A relative reference: what a path may hold and a URI may not is written in hexadecimal.
    private static func uri(_ path: String) -> String {
        path.utf8.reduce(into: "") { result, byte in
            let isLetter = (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
            if isLetter || "/-._~".utf8.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
    }
}
