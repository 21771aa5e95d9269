import Analysis
import Diagnostics
import StackDSL

/// Variables in the addresses of links: Grafana leaves the name of one that it does not know as it is.
extension UndeclaredVariable {
    static func ofLinks(in dashboard: ResolvedDashboard, _ declared: Set<String>) -> [Finding] {
        let allowances = dashboard.dashboard.allowances
        let own = dashboard.dashboard.links.map {
            ($0, Highlight(dashboard.dashboard.site), "dashboard \"\(dashboard.dashboard.title.rendered)\"", allowances)
        }
        let ofPanels = dashboard.rows.flatMap(\.panels).flatMap { panel in
            panel.links.map { ($0, Highlight(panel.panel.site), panel.subject, panel.panel.allowances + allowances) }
        }
        return (own + ofPanels).flatMap { link, place, subject, allowances in
            // What begins with two underscores is Grafana's: `${__field.labels.job}`.
            unknown(in: link.url.text, declared).filter { !$0.hasPrefix("__") }.map {
                finding($0, place, subject, declared, allowances)
            }
        }
    }
}
