package import Diagnostics

/// A literal of a program's text, found in the program's files.
package struct LocatedLiteral: Sendable {
    /// The file it was found in, which need not be the declaration's.
    package let file: SwiftFile
    /// The literal of that file.
    package let literal: StringLiteral

    /// The bytes of the file that a range of offsets into the text covers.
    package func fileRange(of range: TextRange) -> TextRange {
        literal.fileRange(of: range)
    }
}

extension SwiftFile {
    /// Finds the literal that a text was made from.
    ///
    /// It is one whose decoded text is the text's, with interpolations in the same places. Among several,
    /// one inside the parentheses of the call that declared the text wins, then the next one behind the
    /// call, then the last one before it, then the first one in another file.
    ///
    /// An interpolation that recorded its place rules out every literal that has none there. What Swift
    /// 6.3 gives as `#column`, measured: the one-based byte column of the call's `(`, or of the `{` of a
    /// trailing closure where there are no parentheses, or of a subscript's `[`; for a static member
    /// (`.timeSeries(`), a call in a chain, and spaces before the `(` alike, on the line where the `(`
    /// stands. A tab is one byte. Of an interpolation it is the `(` behind the `\`.
    /// - Parameter others: the other files of the module, in the order in which they are to be tried.
    package func locate(
        _ text: LiteralText, near site: DeclarationSite, others: [SwiftFile] = []
    ) -> LocatedLiteral? {
        let signature = text.signature
        let sites = text.segments.compactMap { segment -> DeclarationSite?? in
            if case .interpolation(_, let site) = segment { .some(site) } else { nil }
        }
        let candidates = literals.filter { $0.signature == signature && agrees($0, with: sites) }
        if let found = nearest(candidates, to: site) { return LocatedLiteral(file: self, literal: found) }
        for file in others where file.path != path {
            let found = file.literals.first { $0.signature == signature && file.agrees($0, with: sites) }
            if let found { return LocatedLiteral(file: file, literal: found) }
        }
        return nil
    }

    private func nearest(_ candidates: [StringLiteral], to site: DeclarationSite) -> StringLiteral? {
        guard candidates.count > 1, let offset = offset(of: site) else { return candidates.first }
        if let call = bracket(at: offset),
            let inside = candidates.first(where: { call.contains(Int($0.range.start)) })
        {
            return inside
        }
        return candidates.first { Int($0.range.start) >= offset } ?? candidates.last
    }

    /// Whether every interpolation that recorded its place stands there.
    private func agrees(_ literal: StringLiteral, with sites: [DeclarationSite?]) -> Bool {
        let places = literal.interpolations
        guard places.count == sites.count else { return false }
        return zip(places, sites).allSatisfy { place, site in
            guard let site else { return true }
            guard site.filePath == path, let offset = offset(of: site) else { return false }
            let opening = bytes[place.bytes].firstIndex(of: UInt8(ascii: "("))
            return opening == offset
        }
    }
}
