import Analysis
import Diagnostics
import StackDSL

/// Labels in annotations and in links.
extension MissingLegendLabel {
    static func ofAnnotations(_ stack: ResolvedStack) -> [Finding] {
        stack.dashboards.flatMap { dashboard in
            dashboard.annotations.flatMap { resolved -> [Finding] in
                guard let labels = resolved.query.meaning?.labels else { return [] }
                let annotation = resolved.annotation
                let named = [annotation.title, annotation.text].compactMap { $0 }.flatMap { references(in: $0.literal).map(\.name) }
                return lost(named + annotation.tags.map(\.name), [labels]).map {
                    finding($0, [labels], "annotation \"\(annotation.name.text)\"", dashboard.dashboard.site, dashboard.dashboard.allowances)
                }
            }
        }
    }

    static func ofLinks(_ stack: ResolvedStack) -> [Finding] {
        stack.dashboards.flatMap { dashboard in
            dashboard.rows.flatMap(\.panels).filter { !$0.hasRawKeys && $0.panel.settings.transformations.isEmpty }.flatMap {
                panel -> [Finding] in
                // Of several queries, one that has the label is enough; a result that is not known may have it.
                let results = panel.queries.compactMap { $0.metrics?.meaning?.labels }
                guard results.count == panel.queries.count else { return [] }
                return lost(panel.valueLinks.flatMap { fieldLabels(in: $0.url.text) }, results).map {
                    finding($0, results, panel.subject, panel.panel.site, panel.panel.allowances + dashboard.dashboard.allowances)
                }
            }
        }
    }

    private static func lost(_ names: [String], _ results: [LabelFlow]) -> [String] {
        var told: Set<String> = []
        return names.filter { name in
            !results.contains { $0.canHave(name) } && name != "__name__" && !name.contains("$") && told.insert(name).inserted
        }
    }

    /// The labels in `${__field.labels.x}`.
    private static func fieldLabels(in url: String) -> [String] {
        url.split(separator: "${__field.labels.").dropFirst().map { String($0.prefix { $0 != "}" && $0 != ":" }) }
    }

    private static func finding(
        _ name: String, _ results: [LabelFlow], _ subject: String, _ site: DeclarationSite, _ allowances: [Allowance]
    ) -> Finding {
        let known = Set(results.flatMap(\.names)).sorted()
        return Finding(
            "the query's result has no label `\(name)`", subject: subject, at: Highlight(site),
            notes: known.isEmpty
                ? ["it has no labels at all"] : ["it has " + known.map { "`\($0)`" }.joined(separator: ", ")],
            help: Suggestion.nearest(to: name, among: known).map { ["did you mean `\($0)`?"] }
                ?? ["keep the label: `sum by (\(name)) (...)`, or `.sum(by: [\"\(name)\"])`"], allowances: allowances)
    }
}
