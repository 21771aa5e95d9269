package import Analysis
import Diagnostics
import StackDSL

/// Finds identifiers that Grafana refuses, or that cannot be a folder's name.
package struct InvalidIdentifier: Check {
    package static let about = CheckDescription(
        .invalidIdentifier,
        summary: "an identifier is not one that Grafana or the file system accepts",
        rationale: """
            A uid is at most 40 letters, digits, `-` and `_`: Grafana refuses a dashboard with another and goes on \
            without it. A variable's name is a word, or no query can name it. The names of a stack and its environment become folders.
            """,
        references: ["https://grafana.com/docs/grafana/latest/developers/http_api/dashboard/#identifier-id-vs-unique-identifier-uid"],
        bad: [
            .stack(
                #"Dashboard("Jobs", uid: "jobs overview", …)"#,
                ExampleStack.with(dashboards: [Dashboard("Jobs", uid: "jobs overview", rows: [])])),
            .stack(
                #"Dashboard("Jobs", uid: "a-uid-that-is-longer-than-the-forty-characters", …)"#,
                ExampleStack.with(dashboards: [
                    Dashboard("Jobs", uid: "a-uid-that-is-longer-than-the-forty-characters", rows: [])
                ])),
            .stack(
                #"Dashboard("", uid: "jobs", …)"#, note: "Grafana refuses an empty title",
                ExampleStack.with(dashboards: [Dashboard("", uid: "jobs", rows: [])])),
            .stack(
                #".stat("Errors", queries: […], unit: .grafana("errps"))"#,
                note: "Grafana prints it behind the number",
                ExampleStack.with(panels: [.stat("Errors", queries: [.init("sum(jobs_queued)")], unit: .grafana("errps"))])),
            .stack(#"Stack("../jobs")"#, Stack("../jobs")),
            .stack(#"Stack("jobs", environment: "staging/eu")"#, Stack("jobs", environment: "staging/eu")),
        ],
        good: [
            .stack(
                #"Dashboard("Jobs", uid: "jobs-overview", …)"#,
                ExampleStack.with(dashboards: [Dashboard("Jobs", uid: "jobs-overview", rows: [])])),
            .stack(
                #".stat("Errors", queries: […], unit: .suffix(" errors/s"))"#,
                ExampleStack.with(panels: [
                    .stat("Errors", queries: [.init("sum(jobs_queued)")], unit: .suffix(" errors/s"))
                ])),
            .stack(#"Stack("jobs")"#, Stack("jobs")),
            .stack(#"Stack("jobs", environment: "staging")"#, Stack("jobs", environment: "staging")),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        var findings: [Finding] = []
        var folders = [("a stack", stack.name)]
        if let environment = stack.stack.environment { folders.append(("an environment", environment.text)) }
        for (kind, name) in folders where !isFolder(name) {
            findings.append(
                Finding(
                    "`\(name)` cannot be the name of \(kind)", subject: "",
                    at: Highlight(stack.stack.site),
                    help: ["use lower-case letters, digits and `-`, with a letter or digit first"]))
        }
        for dashboard in stack.dashboards.map(\.dashboard) {
            let subject = "dashboard \"\(dashboard.title.rendered)\""
            // A file without one gets it from the Grafana that it is put into.
            if !isUID(dashboard.uid.text), !stack.isOfFiles || !dashboard.uid.text.isEmpty {
                findings.append(refusal("a dashboard's uid", dashboard.uid.text, subject, dashboard.site, dashboard.allowances))
            }
            if dashboard.title.rendered.allSatisfy(\.isWhitespace) {
                findings.append(
                    Finding(
                        "a dashboard has no title", subject: "dashboard \"\(dashboard.uid.text)\"",
                        at: Highlight(dashboard.site), help: ["give it one: people find it by that"]))
            }
            for variable in dashboard.variables where !isWord(variable.name.text) {
                findings.append(
                    refusal("a variable's name", variable.name.text, subject, variable.site, dashboard.allowances))
            }
            findings += dashboard.rows.flatMap(\.panels).flatMap { ofUnits($0, dashboard.allowances) }
        }
        for source in stack.dataSources where !isUID(source.uid.text) {
            findings.append(
                refusal("a data source's uid", source.uid.text, "data source \"\(source.name.text)\"", source.site, []))
        }
        return findings + ofTelemetry(stack.stack)
    }

    private static func ofUnits(_ panel: Panel, _ allowances: [Allowance]) -> [Finding] {
        let ofOverrides = panel.fields.overrides.flatMap(\.properties).compactMap { property in
            if case .unit(let unit) = property.kind { unit } else { nil }
        }
        return ([panel.fields.unit].compactMap { $0 } + ofOverrides).filter { !$0.isKnown }.map { unit in
            Finding(
                "`\(unit.id)` is no unit that Grafana knows: it is printed behind the number",
                subject: "panel \"\(panel.title.rendered)\"", at: Highlight(panel.site, literal: LiteralText(unit.id)),
                help: [
                    Suggestion.nearest(to: unit.id, among: PanelUnit.knownIDs).map { "did you mean `\($0)`?" }
                        ?? "if that is meant, say so: `.suffix(\" \(unit.id)\")`"
                ], allowances: panel.allowances + allowances)
        }
    }

    private static func refusal(
        _ what: String, _ name: String, _ subject: String, _ site: DeclarationSite, _ allowances: [Allowance]
    ) -> Finding {
        Finding(
            "`\(name)` cannot be \(what)", subject: subject, at: Highlight(site),
            help: [
                what == "a variable's name"
                    ? "use letters, digits and `_`" : "use at most 40 letters, digits, `-` and `_`"
            ], allowances: allowances)
    }

    private static func isUID(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 40 && text.allSatisfy { isWordCharacter($0) || $0 == "-" }
    }

    private static func isWord(_ text: String) -> Bool { !text.isEmpty && text.allSatisfy(isWordCharacter) }

    private static func isWordCharacter(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || character == "_")
    }

    private static func isFolder(_ text: String) -> Bool {
        guard let first = text.first, first != "-", text.utf8.count <= 100 else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }
}
