package import Analysis
import Diagnostics
import StackDSL

/// Finds links to dashboards that the stack does not have.
package struct UnknownDashboard: Check {
    package static let about = CheckDescription(
        .unknownDashboard, level: .warning,
        summary: "a link leads to a dashboard, or sets a variable, that the stack does not have",
        rationale: """
            Grafana shows an empty page with \"Dashboard not found\". A link outlives the dashboard it leads to when that \
            is renamed or moved. A value for a variable that the other dashboard does not have is ignored.
            """,
        references: [
            "https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/manage-dashboard-links/"
        ],
        bad: [
            .stack(
                #"links: [Link("API", url: "/d/api-overview")]"#,
                stack(links: [Link("API", url: "/d/api-overview")])),
            .stack(
                #"links: [.dashboards("All", tagged: ["jbs"])]"#, note: "no dashboard has this tag",
                stack(links: [.dashboards("All", tagged: ["jbs"])])),
            .stack(
                #"links: [Link("Mail", url: "/d/jobs?var-queue=mail")]"#, note: "`jobs` has no variable `queue`",
                stack(links: [Link("Mail", url: "/d/jobs?var-queue=mail")])),
        ],
        good: [
            .stack(
                #"links: [Link("Jobs", url: "/d/jobs?from=now-1h")]"#,
                stack(links: [Link("Jobs", url: "/d/jobs?from=now-1h")])),
            .stack(
                #"links: [.dashboards("All", tagged: ["jobs"])]"#,
                stack(links: [.dashboards("All", tagged: ["jobs"])])),
            .stack(
                #"links: [Link("Wiki", url: "https://wiki.example/d/1")]"#,
                stack(links: [Link("Wiki", url: "https://wiki.example/d/1")])),
        ])

    private static func stack(links: [Link]) -> Stack {
        ExampleStack.with(dashboards: [
            Dashboard("Jobs", uid: "jobs", tags: ["jobs"], rows: [], links: links)
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let dashboards = stack.dashboards.map(\.dashboard)
        return stack.dashboards.flatMap { resolved -> [Finding] in
            let dashboard = resolved.dashboard
            let own = dashboard.links.map {
                ($0, "dashboard \"\(dashboard.title.rendered)\"", dashboard.site, [Allowance]())
            }
            let ofPanels = resolved.rows.flatMap(\.panels).flatMap { panel in
                panel.links.map { ($0, panel.subject, panel.panel.site, panel.panel.allowances) }
            }
            return (own + ofPanels).compactMap { link, subject, site, allowances in
                wrong(link, dashboards).map { message, help in
                    Finding(
                        message, subject: subject, at: Highlight(site), help: [help],
                        allowances: allowances + dashboard.allowances)
                }
            }
        }
    }

    private static func wrong(_ link: Link, _ dashboards: [Dashboard]) -> (message: String, help: String)? {
        if !link.tags.isEmpty {
            if dashboards.contains(where: { Set(link.tags).isSubset(of: $0.tags) }) { return nil }
            let tags = link.tags.map { "`\($0.text)`" }.joined(separator: ", ")
            return ("no dashboard of the stack has the tag \(tags)", "give the tag to the dashboards that are meant")
        }
        guard let uid = link.dashboardUID, !uid.contains("$") else { return nil }
        if let target = dashboards.first(where: { $0.uid.text == uid }) { return lost(link, target) }
        return (
            "the stack has no dashboard with the uid `\(uid)`",
            Suggestion.nearest(to: uid, among: dashboards.map(\.uid.text).sorted()).map { "did you mean `\($0)`?" }
                ?? "link to it by value, with `Link.dashboard(…)`, or allow it if another stack has it"
        )
    }

    /// A value for a variable that the other dashboard does not have.
    private static func lost(_ link: Link, _ target: Dashboard) -> (message: String, help: String)? {
        guard let query = link.url.text.split(separator: "?", maxSplits: 1).dropFirst().first else { return nil }
        let given = query.split(separator: "&").filter { $0.hasPrefix("var-") }.map { $0.dropFirst(4).prefix { $0 != "=" } }
        let known = target.variables.map(\.name.text)
        guard let name = given.map(String.init).first(where: { !known.contains($0) && !$0.contains("$") }) else { return nil }
        return (
            "the dashboard `\(target.uid.text)` has no variable `\(name)`",
            Suggestion.nearest(to: name, among: known).map { "did you mean `\($0)`?" }
                ?? "leave it out: Grafana ignores it, and shows what was chosen there last"
        )
    }
}
