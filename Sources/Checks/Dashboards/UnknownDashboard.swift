package import Analysis
import Diagnostics
import StackDSL

/// Finds links to dashboards that the stack does not have.
package struct UnknownDashboard: Check {
    package static let about = CheckDescription(
        .unknownDashboard, level: .warning,
        summary: "a link leads to a dashboard that the stack does not have",
        rationale: """
            Grafana shows an empty page with \"Dashboard not found\". A link outlives the dashboard it leads to when that \
            is renamed or moved.
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
        ],
        good: [
            .stack(
                #"links: [Link("Jobs", url: "/d/jobs?var-queue=mail")]"#,
                stack(links: [Link("Jobs", url: "/d/jobs?var-queue=mail")])),
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
        let uids = Set(dashboards.map(\.uid.text))
        return dashboards.flatMap { dashboard -> [Finding] in
            let own = dashboard.links.map {
                ($0, "dashboard \"\(dashboard.title.rendered)\"", dashboard.site, [Allowance]())
            }
            let ofPanels = dashboard.rows.flatMap(\.panels).flatMap { panel in
                (panel.links + panel.settings.valueLinks + panel.fields.overrides.flatMap(\.links)).map {
                    ($0, "panel \"\(panel.title.rendered)\"", panel.site, panel.allowances)
                }
            }
            return (own + ofPanels).compactMap { link, subject, site, allowances in
                wrong(link, uids, dashboards).map { message, help in
                    Finding(
                        message, subject: subject, at: Highlight(site), help: [help],
                        allowances: allowances + dashboard.allowances)
                }
            }
        }
    }

    private static func wrong(
        _ link: Link, _ uids: Set<String>, _ dashboards: [Dashboard]
    ) -> (message: String, help: String)? {
        if !link.tags.isEmpty {
            if dashboards.contains(where: { Set(link.tags).isSubset(of: $0.tags) }) { return nil }
            let tags = link.tags.map { "`\($0.text)`" }.joined(separator: ", ")
            return ("no dashboard of the stack has the tag \(tags)", "give the tag to the dashboards that are meant")
        }
        guard link.url.text.hasPrefix("/d/") else { return nil }
        let uid = String(link.url.text.dropFirst(3).prefix { $0 != "/" && $0 != "?" && $0 != "#" })
        // What a variable stands for is not known.
        if uids.contains(uid) || uid.contains("$") { return nil }
        return (
            "the stack has no dashboard with the uid `\(uid)`",
            Suggestion.nearest(to: uid, among: uids.sorted()).map { "did you mean `\($0)`?" }
                ?? "link to it by value, with `Link.dashboard(…)`, or allow it if another stack has it"
        )
    }
}

extension FieldOverride {
    fileprivate var links: [Link] {
        properties.flatMap { property -> [Link] in
            if case .links(let links) = property.kind { links } else { [] }
        }
    }
}
