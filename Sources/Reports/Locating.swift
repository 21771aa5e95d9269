package import Diagnostics
import SwiftSource

/// Finds the places of diagnostics in the people's files, puts them in order, and shows equal ones once.
///
/// The order is by file, line, column, id and message, so that it is the same in every run. Equal are those
/// of one id and message at one place, e.g. of a query that two panels share; their subjects are joined.
package func locate(_ diagnostics: [Diagnostic], in files: SourceFiles) -> [LocatedDiagnostic] {
    var located: [LocatedDiagnostic] = []
    for diagnostic in diagnostics.map({ locate($0, in: files) }).sorted(by: precedes) {
        if let last = located.last, !precedes(last, diagnostic, withSubjects: false),
            !precedes(diagnostic, last, withSubjects: false)
        {
            located[located.count - 1].join(diagnostic)
        } else {
            located.append(diagnostic)
        }
    }
    return located
}

private func locate(_ diagnostic: Diagnostic, in files: SourceFiles) -> LocatedDiagnostic {
    LocatedDiagnostic(
        level: diagnostic.level, id: diagnostic.id, message: diagnostic.message,
        subjects: diagnostic.subject.isEmpty ? [] : [diagnostic.subject],
        primary: locate(diagnostic.primary, in: files),
        related: diagnostic.related.map { locate($0, in: files) },
        notes: diagnostic.notes, help: diagnostic.help)
}

private func locate(_ highlight: Highlight, in files: SourceFiles) -> LocatedHighlight {
    var located = locateOpenly(highlight, in: files)
    if highlight.isConfidential {
        located.excerpt = nil
        located.query = nil
    }
    return located
}

private func locateOpenly(_ highlight: Highlight, in files: SourceFiles) -> LocatedHighlight {
    var label = highlight.label
    if let site = highlight.labelSite {
        label += "\(label.isEmpty ? "" : " ")at \(files.shownPath(site.filePath)):\(site.line)"
    }
    switch highlight.origin {
    case .file(let path, let range):
        guard let lines = files.lines(path) else {
            return LocatedHighlight(
                path: files.shownPath(path), line: 1, column: 1, endLine: 1, endColumn: 1, label: label)
        }
        return LocatedHighlight(files.shownPath(path), Excerpt(lines: lines, range: range), label)
    case .declaration(let site):
        if let file = files.readFile(site.filePath) { return locate(highlight, site, in: file, label, files) }
        let file = files.swiftFile(site.filePath)
        if let file, let literal = highlight.literal,
            let found = file.locate(literal, near: site, others: files.neighbours(of: site.filePath))
        {
            // All of a text is, over several lines, what stands between the quotes.
            let whole = found.literal.isMultiline ? TextRange(0, literal.length) : nil
            let range = (highlight.range ?? whole).map(found.fileRange(of:)) ?? found.literal.range
            let excerpt = Excerpt(lines: found.file.lines, range: range)
            return LocatedHighlight(files.shownPath(found.file.path), excerpt, label)
        }
        return locate(site, in: file, literal: highlight.literal, highlight.range, label, files)
    }
}

/// A place in a file that a stack was read from.
private func locate(
    _ highlight: Highlight, _ site: DeclarationSite, in file: ReadFile, _ label: String, _ files: SourceFiles
) -> LocatedHighlight {
    let path = files.shownPath(site.filePath)
    if let literal = highlight.literal,
        let range = file.range(of: highlight.range.map(literal.renderedRange), in: literal.rendered, near: site)
    {
        return LocatedHighlight(path, Excerpt(lines: file.lines, range: range), label)
    }
    guard let head = file.head(of: site) else {
        return LocatedHighlight(
            path: path, line: site.line, column: site.column, endLine: site.line, endColumn: site.column, label: label)
    }
    var located = LocatedHighlight(path, Excerpt(lines: file.lines, range: head), label)
    if let literal = highlight.literal { located.query = query(literal, highlight.range) }
    return located
}

/// The declaration itself, and below it the text that was found nowhere.
private func locate(
    _ site: DeclarationSite, in file: SwiftFile?, literal: LiteralText?, _ range: TextRange?, _ label: String,
    _ files: SourceFiles
) -> LocatedHighlight {
    var located = LocatedHighlight(
        path: files.shownPath(site.filePath), line: site.line, column: site.column, endLine: site.line,
        endColumn: site.column, label: label)
    if let file, let extent = file.callExtent(site) {
        located = LocatedHighlight(located.path, Excerpt(lines: file.lines, range: extent), label)
    }
    if let literal { located.query = query(literal, range) }
    return located
}

/// A text by itself.
private func query(_ literal: LiteralText, _ range: TextRange?) -> Excerpt {
    Excerpt(
        lines: LineMap(Array(literal.rendered.utf8)),
        range: literal.renderedRange(range ?? TextRange(0, literal.length)))
}

extension LocatedHighlight {
    fileprivate init(_ path: String, _ excerpt: Excerpt, _ label: String) {
        let start = excerpt.lines.position(at: Int(excerpt.range.start))
        let end = excerpt.lines.position(at: Int(excerpt.range.end))
        self.init(
            path: path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column,
            label: label, excerpt: excerpt)
    }
}

extension LocatedDiagnostic {
    /// Takes what another finding of the same mistake adds. Its further places are not shown: they say the same of another
    /// use.
    fileprivate mutating func join(_ other: LocatedDiagnostic) {
        if other.level == .error { level = .error }
        subjects += other.subjects.filter { !subjects.contains($0) }
        notes += other.notes.filter { !notes.contains($0) }
        help += other.help.filter { !help.contains($0) }
    }
}

private func precedes(_ left: LocatedDiagnostic, _ right: LocatedDiagnostic) -> Bool {
    precedes(left, right, withSubjects: true)
}

private func precedes(_ left: LocatedDiagnostic, _ right: LocatedDiagnostic, withSubjects: Bool) -> Bool {
    let (first, second) = (left.primary, right.primary)
    if first.path != second.path { return first.path < second.path }
    let places = ((first.line, first.column), (second.line, second.column))
    if places.0 != places.1 { return places.0 < places.1 }
    if left.id != right.id { return left.id < right.id }
    if left.message != right.message { return left.message < right.message }
    let ends = ((first.endLine, first.endColumn), (second.endLine, second.endColumn))
    if ends.0 != ends.1 { return ends.0 < ends.1 }
    return withSubjects && left.subject < right.subject
}
