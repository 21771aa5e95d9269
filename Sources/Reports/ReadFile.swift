import Diagnostics
import Serialization
import SwiftSource

/// A file of YAML, JSON or templates as far as diagnostics point into it: where its nodes start, and its texts.
struct ReadFile: Sendable {
    /// The text, and its lines.
    let lines: LineMap
    /// The texts, in the order in which they start.
    private let scalars: [Scalar]
    /// The ends of lists and maps, by their starts.
    private let ends: [Int32: Int32]

    private struct Scalar: Sendable {
        let place: TextRange
        let text: String
    }

    init(_ bytes: [UInt8], isJSON: Bool) {
        lines = LineMap(bytes)
        var scalars: [Int32: Scalar] = [:]
        var ends: [Int32: Int32] = [:]
        var waiting = (isJSON ? [JSON.read(bytes).root] : YAML.readDocuments(bytes).map(\.root)).compactMap { $0 }
        while let node = waiting.popLast() {
            let place = node.place.range
            switch node.value {
            case .list(let items):
                ends[place.start] = max(ends[place.start] ?? 0, place.end)
                waiting += items
            case .map(let entries):
                ends[place.start] = max(ends[place.start] ?? 0, place.end)
                for entry in entries {
                    scalars[entry.keyPlace.range.start] = Scalar(place: entry.keyPlace.range, text: entry.key)
                }
                waiting += entries.map(\.value)
            case .string(let text): scalars[place.start] = Scalar(place: place, text: text)
            case .null, .bool, .integer, .number:
                scalars[place.start] = Scalar(place: place, text: node.plainText ?? "")
            }
        }
        self.scalars = scalars.values.sorted { $0.place < $1.place }
        self.ends = ends
    }

    /// The place of a range of a text: of the one that stands in a declaration, or that an alias in it refers to.
    func range(of range: TextRange?, in text: String, near site: DeclarationSite) -> TextRange? {
        // A file of templates is one text.
        if text.utf8.count == lines.bytes.count, text.utf8.elementsEqual(lines.bytes) {
            return range ?? TextRange(0, text.utf8.count)
        }
        guard let scalar = scalar(text, near: site) else { return nil }
        guard let decoded = ScalarBytes(text, at: scalar.place, in: lines.bytes) else { return scalar.place }
        return decoded.fileRange(of: range ?? TextRange(0, text.utf8.count))
    }

    private func scalar(_ text: String, near site: DeclarationSite) -> Scalar? {
        if let start = lines.offset(line: site.line, column: site.column) {
            let end = ends[Int32(clamping: start)].map(Int.init) ?? start + 1
            for scalar in scalars[firstScalar(at: start)...] {
                if Int(scalar.place.start) >= end { break }
                if scalar.text == text { return scalar }
            }
        }
        return scalars.first { $0.text == text }
    }

    /// The head of a declaration: its first line, up to where the line or the declaration ends.
    func head(of site: DeclarationSite) -> TextRange? {
        guard let start = lines.offset(line: site.line, column: site.column) else { return nil }
        let line = Int(lines.range(ofLine: site.line).end)
        let scalar = firstScalar(at: start)
        let single = scalars.indices.contains(scalar) && Int(scalars[scalar].place.start) == start
            ? Int(scalars[scalar].place.end) : line
        let end = ends[Int32(clamping: start)].map(Int.init) ?? single
        return TextRange(start, max(start, min(line, end)))
    }

    private func firstScalar(at offset: Int) -> Int { partition(scalars) { Int($0.place.start) < offset } }
}
