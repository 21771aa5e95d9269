import Concurrency
import Diagnostics
import Serialization
package import StackDSL

extension RuleFile {
    /// Reads a file as groups of a stack, whose declarations stand in the file.
    ///
    /// - Parameters:
    ///   - path: the file's, as it is to be printed.
    ///   - meanwhile: what else can be done with the rules' queries, on other cores.
    package static func read(
        _ bytes: [UInt8], path: String,
        meanwhile: @escaping @Sendable ([(identity: SharedIdentity, query: PromQuery)]) -> Void = { _ in }
    ) -> (groups: [RuleGroup], problems: [Reading.Problem]) {
        let (groups, parts, errors) = readGroups(bytes) { rules in
            let declared = rules.compactMap { DeclaredRule($0, in: path) }
            meanwhile(declared.map(\.query))
            return declared
        }
        let rules = Array(parts.joined())
        var next = 0
        let owners = groups.map { group in
            // Groups and rules come in the order of the file.
            let first = next
            while next < rules.count, rules[next].start < group.place.range.end { next += 1 }
            return (group: group, own: first..<next)
        }
        let declared = owners.concurrentMap { $0.group.declaration(with: rules[$0.own], path: path) }
        let problems = errors.map { error in
            Reading.Problem(
                error.message, help: error.help, isHarmless: error.isHarmless,
                at: .file(path: path, range: error.place.range))
        }
        return (declared, problems)
    }
}

extension RuleGroupText {
    fileprivate func declaration(with streamed: ArraySlice<DeclaredRule>, path: String) -> RuleGroup {
        var recordings: [Recording] = []
        var alerts: [Alert] = []
        for rule in streamed + rules.compactMap({ DeclaredRule($0, in: path) }) {
            switch rule.declaration {
            case .alert(let alert): alerts.append(alert)
            case .recording(let recording): recordings.append(recording)
            }
        }
        let site = DeclarationSite(place, in: path)
        return RuleGroup(
            Name(verbatim: name), every: interval.map { .milliseconds($0) },
            queryOffset: queryOffset.map { .milliseconds($0) }, limit: limit, labels: Labels(labels),
            recordings: recordings, alerts: alerts, fileID: site.fileID, filePath: site.filePath, line: site.line,
            column: site.column)
    }
}

/// A rule as a stack declares it.
private struct DeclaredRule: Sendable {
    enum Declaration: Sendable {
        case alert(Alert)
        case recording(Recording)
    }

    let declaration: Declaration
    /// Where the rule begins in its file.
    let start: Int32

    var query: (identity: SharedIdentity, query: PromQuery) {
        switch declaration {
        case .alert(let alert): (alert.identity, alert.query)
        case .recording(let recording): (recording.identity, recording.query)
        }
    }

    /// None of a rule without a query, which has been said.
    init?(_ rule: RuleText, in path: String) {
        guard let query = rule.expression?.text else { return nil }
        declaration =
            switch rule.kind {
            case .alert: .alert(rule.alert(query, path))
            case .record: .recording(rule.recording(query, path))
            }
        start = rule.place.range.start
    }
}

extension RuleText {
    fileprivate func recording(_ query: String, _ path: String) -> Recording {
        let site = DeclarationSite(place, in: path)
        return Recording(
            Name(verbatim: name.text), as: PromQuery(verbatim: query), labels: Labels(labels),
            fileID: site.fileID, filePath: site.filePath, line: site.line, column: site.column)
    }

    fileprivate func alert(_ query: String, _ path: String) -> Alert {
        // A severity that is computed is a text like those of other labels.
        let severity = labels.first { $0.name.text == Label.severity.name && !$0.value.text.contains("{{") }?.value.text
        return Alert(
            Name(verbatim: name.text), when: PromQuery(verbatim: query), for: .milliseconds(hold),
            keepFiringFor: .milliseconds(keepFiring), severity: Severity(Name(verbatim: severity ?? "")),
            labels: Labels(severity == nil ? labels : labels.filter { $0.name.text != Label.severity.name }),
            annotations: Labels(annotations), site: DeclarationSite(place, in: path))
    }
}

extension Labels {
    fileprivate init(_ pairs: [RuleText.Pair]) {
        self.init()
        self.pairs = pairs.map { pair in
            Pair(label: Label(verbatim: pair.name.text), value: AlertText(verbatim: pair.value.text))
        }
    }
}
