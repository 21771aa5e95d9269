import Diagnostics

extension YAML {
    /// Reads each document of a text; places are those of the whole text.
    package static func readDocuments(_ bytes: [UInt8]) -> [(root: LocatedNode?, errors: [ReadError])] {
        let documents = documents(of: bytes)
        if documents.count < 2 { return [read(bytes)] }
        return documents.map { part, line in
            let (root, errors) = read(Array(bytes[part]))
            return (
                root?.moved(part.lowerBound, line),
                errors.map { error in
                    var error = error
                    error.place = error.place.moved(part.lowerBound, line)
                    return error
                }
            )
        }
    }

    /// Where the documents stand, and how many lines are above each. A line of `---` begins one where something stands
    /// before it that is no comment and no directive.
    private static func documents(of bytes: [UInt8]) -> [(bytes: Range<Int>, line: Int)] {
        var documents: [(bytes: Range<Int>, line: Int)] = []
        var (start, startLine, line, position) = (0, 0, 0, 0)
        var hasContent = false
        while position < bytes.count {
            let end = bytes[position...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            if bytes[position..<end].starts(with: "---".utf8) {
                if hasContent {
                    documents.append((start..<position, startLine))
                    (start, startLine) = (position, line)
                }
                hasContent = false
            } else if let first = bytes[position..<end].first(where: { ![0x20, 0x09, 0x0D, 0x0A].contains($0) }) {
                hasContent = hasContent || ![UInt8(ascii: "#"), UInt8(ascii: "%")].contains(first)
            }
            line += 1
            position = end
        }
        if hasContent || documents.isEmpty { documents.append((start..<bytes.count, startLine)) }
        return documents
    }
}

extension Place {
    /// The same place in the whole text, of which a part was read by itself.
    fileprivate func moved(_ bytes: Int, _ lines: Int) -> Place {
        Place(range: TextRange(Int(range.start) + bytes, Int(range.end) + bytes), line: line + lines, column: column)
    }
}

extension LocatedNode {
    /// Recursive: the reader of YAML bounds the depth.
    fileprivate func moved(_ bytes: Int, _ lines: Int) -> LocatedNode {
        var moved = self
        moved.place = place.moved(bytes, lines)
        switch value {
        case .list(let items): moved.value = .list(items.map { $0.moved(bytes, lines) })
        case .map(let entries):
            moved.value = .map(
                entries.map { entry in
                    var entry = entry
                    entry.keyPlace = entry.keyPlace.moved(bytes, lines)
                    entry.value = entry.value.moved(bytes, lines)
                    return entry
                })
        case .null, .bool, .integer, .number, .string: break
        }
        return moved
    }
}
