package import Analysis
import StackDSL

/// Emits the page for those who run the stack: `OPERATIONS.md`. None for a stack that watches nothing.
package func operationsFiles(_ stack: ResolvedStack) -> [EmittedFile] {
    let declared = stack.stack
    if declared.services.isEmpty && stack.groups.isEmpty && declared.operations == nil { return [] }
    var page = Markdown()
    page.paragraph("<!-- \(fileHeader(of: declared)) -->")
    page.heading(1, "\(declared.path): operations")
    page.paragraph(declared.operations?.about?.rendered ?? "")
    page.addEndPoints(of: stack)
    page.addDashboards(of: stack)
    page.addAlerts(of: stack)
    page.addRoutes(of: stack)
    page.addLogs(of: stack)
    page.addDeployment(of: stack)
    for procedure in declared.operations?.procedures ?? [] {
        page.heading(2, procedure.title.rendered)
        page.paragraph(procedure.text.rendered)
    }
    page.addLimitations(of: declared)
    return [EmittedFile(path: "OPERATIONS.md", contents: page.text)]
}

extension Markdown {
    fileprivate mutating func addDashboards(of stack: ResolvedStack) {
        let rows = stack.dashboards.map(\.dashboard).map { dashboard in
            [
                dashboard.title.rendered, Markdown.code("/d/\(dashboard.uid.text)"),
                dashboard.description?.rendered ?? "",
            ]
        }
        if rows.isEmpty { return }
        heading(2, "Dashboards")
        table(["Dashboard", "Path in Grafana", "Shows"], rows)
    }

    fileprivate mutating func addLimitations(of stack: Stack) {
        let rows = (stack.operations?.limitations ?? []).map {
            [$0.wish.rendered, $0.substitute.rendered, $0.reason.rendered]
        }
        if rows.isEmpty { return }
        heading(2, "What could not be done as wished")
        table(["Wish", "Instead", "Why"], rows)
    }
}
