import Diagnostics
import Serialization
package import StackDSL

extension RuleFile {
    /// Reads a file as groups of a stack, whose declarations stand in the file.
    ///
    /// - Parameter path: the file's, as it is to be printed.
    package static func read(
        _ bytes: [UInt8], path: String
    ) -> (groups: [RuleGroup], problems: [Reading.Problem]) {
        var rules: [RuleText] = []
        let (groups, errors) = readGroups(bytes) { rules.append($0) }
        var next = 0
        let declared = groups.map { group in
            // Groups and rules come in the order of the file.
            let end = Int(group.place.range.end)
            let first = next
            while next < rules.count, Int(rules[next].place.range.start) < end { next += 1 }
            return group.declaration(with: rules[first..<next], path: path)
        }
        let problems = errors.map { error in
            Reading.Problem(
                error.message, help: error.help, isHarmless: error.isHarmless,
                at: .file(path: path, range: error.place.range))
        }
        return (declared, problems)
    }
}

extension RuleGroupText {
    fileprivate func declaration(with streamed: ArraySlice<RuleText>, path: String) -> RuleGroup {
        var recordings: [Recording] = []
        var alerts: [Alert] = []
        for rules in [streamed, rules[...]] {
            for rule in rules {
                // That a rule has no query has been said.
                guard let query = rule.expression?.text else { continue }
                switch rule.kind {
                case .alert: alerts.append(rule.alert(query, path))
                case .record: recordings.append(rule.recording(query, path))
                }
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
