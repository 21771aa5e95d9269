import Diagnostics
import Serialization
import StackDSL

/// Turns nodes of a dashboard's JSON into declarations.
struct DashboardReader {
    let path: String
    /// The kinds of data sources that are chosen by a variable, by the variable's name.
    private var chosen: [String: String] = [:]
    /// Panels of the library that came along, by their identifiers.
    private var library: [String: LocatedNode] = [:]
    /// What is not judged, as it is not in the file.
    private(set) var problems: [Reading.Problem] = []

    init(path: String) { self.path = path }

    /// - Parameter uid: where the model itself does not say it.
    mutating func dashboard(_ model: LocatedNode, uid: String?) -> Dashboard {
        if case .map(let elements)? = model["__elements"]?.value {
            for element in elements { library[element.key] = element.value["model"] }
        }
        noteMissing(of: model)
        let declared = model["templating"]?.items("list") ?? []
        for variable in declared where variable.text("type") == "datasource" {
            chosen[variable.text("name") ?? ""] = variable.text("query")
        }
        let site = DeclarationSite(model.place, in: path)
        return Dashboard(
            DisplayText(verbatim: model.text("title") ?? ""), uid: Name(verbatim: model.text("uid") ?? uid ?? ""),
            variables: declared.compactMap(variable), rows: rows(of: model),
            annotations: (model["annotations"]?.items("list") ?? []).compactMap(annotation), fileID: site.fileID,
            filePath: site.filePath, line: site.line, column: site.column)
    }

    // MARK: Rows and panels

    /// Panels follow the row that they belong to, or stand in it where it is collapsed; before Grafana 5 they always did.
    private func rows(of model: LocatedNode) -> [Row] {
        var rows = model.items("rows").map { row($0, $0.items("panels")) }
        var current: (row: LocatedNode, panels: [LocatedNode]) = (model, [])
        for panel in model.items("panels") {
            if panel.text("type") == "row" {
                if !current.panels.isEmpty || current.row != model { rows.append(row(current.row, current.panels)) }
                current = (panel, panel.items("panels"))
            } else {
                current.panels.append(panel)
            }
        }
        if !current.panels.isEmpty || current.row != model { rows.append(row(current.row, current.panels)) }
        return rows
    }

    private func row(_ node: LocatedNode, _ panels: [LocatedNode]) -> Row {
        let site = DeclarationSite(node.place, in: path)
        return Row(
            DisplayText(verbatim: node.text("title") ?? ""), panels: panels.map(panel),
            repeatFor: node.text("repeat").map { named($0, site) }, fileID: site.fileID, filePath: site.filePath,
            line: site.line, column: site.column)
    }

    /// A panel of the library that the file does not hold, told of once.
    private mutating func noteMissing(of model: LocatedNode) {
        let panels = (model.items("rows") + [model]).flatMap { $0.items("panels") }.flatMap { [$0] + $0.items("panels") }
        guard let missing = panels.first(where: { $0["libraryPanel"] != nil && shown(by: $0) == nil && $0["targets"] == nil }),
            let reference = missing["libraryPanel"]
        else { return }
        let name = reference.text("name").map { "`\($0)`" } ?? "this"
        problems.append(
            Reading.Problem(
                "\(name) is a panel of the library: what it asks is not in this file, and not judged",
                help: "export the dashboard with its library panels", isHarmless: true,
                at: .file(path: path, range: reference.place.range)))
    }

    /// The panel of the library that stands in a place of the dashboard.
    private func shown(by panel: LocatedNode) -> LocatedNode? {
        panel["libraryPanel"]?.text("uid").flatMap { library[$0] }
    }

    private func panel(_ node: LocatedNode) -> Panel {
        let node = shown(by: node) ?? node
        let site = DeclarationSite(node.place, in: path)
        let queries = node.items("targets").compactMap { query($0, of: node) }
        var settings = PanelSettings(repetition: node.text("repeat").map { .across(named($0, site)) })
        settings.isPartlyRead = queries.count < node.items("targets").count || node.changesValues
        let parts = ReadPanel(
            title: DisplayText(verbatim: node.text("title") ?? ""),
            // Titles may repeat in Grafana; no two panels start at the same place.
            key: Name(verbatim: "\(site.line):\(site.column)"), queries: queries, unit: unit(of: node), settings: settings,
            site: site)
        return parts.panel(ofType: node.text("type") ?? "")
    }

    /// A panel without a unit shows plain numbers.
    private func unit(of panel: LocatedNode) -> PanelUnit? {
        guard let id = panel["fieldConfig"]?["defaults"]?.text("unit") else { return .grafana("none") }
        let isSpelled =
            PanelUnit.grafana(Name(verbatim: id)).isKnown || Suggestion.nearest(to: id, among: PanelUnit.knownIDs) != nil
        // What Grafana has no unit for, it writes behind the number.
        return isSpelled ? .grafana(Name(verbatim: id)) : .suffix(DisplayText(verbatim: " " + id))
    }

    // MARK: Queries

    private func query(_ target: LocatedNode, of panel: LocatedNode) -> PanelQuery? {
        guard let text = target.text("expr") else { return nil }
        let legend = target.text("legendFormat").flatMap { $0 == "__auto" ? nil : Legend(verbatim: $0) }
        let query: PanelQuery
        switch kind(of: target["datasource"]) ?? kind(of: panel["datasource"]) {
        case "loki": query = .logs(LogQuery(verbatim: text), legend: legend, isInstant: target.isTrue("instant"))
        case "prometheus": query = PanelQuery(PromQuery(verbatim: text), legend: legend, isInstant: target.isTrue("instant"))
        // Selectors of logs begin with a brace, and the metrics of PromQL seldom do.
        case nil where text.first != "{" && !text.contains("|"):
            query = PanelQuery(PromQuery(verbatim: text), legend: legend, isInstant: target.isTrue("instant"))
        default: return nil
        }
        return target.isTrue("hide") ? query.hidden() : query
    }

    /// The kind of a data source, where it is said, or chosen by a variable; nil where it is not known.
    private func kind(of source: LocatedNode?) -> String? {
        guard let source else { return nil }
        let name: String?
        if case .string(let text) = source.value {
            name = text
        } else {
            if let type = source.text("type"), type != "datasource" { return type }
            name = source.text("uid")
        }
        guard let name, name.hasPrefix("$") else { return nil }
        return chosen[String(name.dropFirst().filter { $0 != "{" && $0 != "}" })]
    }

    private func annotation(_ node: LocatedNode) -> DashboardAnnotation? {
        guard kind(of: node["datasource"]) == "prometheus", let text = node.text("expr") else { return nil }
        return DashboardAnnotation(Name(verbatim: node.text("name") ?? ""), when: PromQuery(verbatim: text))
    }

    // MARK: Variables

    private func variable(_ node: LocatedNode) -> Variable? {
        guard let name = node.text("name") else { return nil }
        let site = DeclarationSite(node.place, in: path)
        return Variable(
            Name(verbatim: name), kind(ofVariable: node), label: nil, allowsMany: node.isTrue("multi"),
            includesAll: node.isTrue("includeAll"), site: site)
    }

    /// What the DSL has no words for is taken for a box that anything may be written in.
    private func kind(ofVariable node: LocatedNode) -> Variable.Kind {
        let text = node.text("query") ?? node["query"]?.text("query") ?? node.text("definition") ?? ""
        switch node.text("type") {
        case "query" where kind(of: node["datasource"]) ?? "prometheus" == "prometheus":
            guard let (series, label) = DashboardReader.labelValues(text) else { return .textBox("") }
            return .labelValues(Label(verbatim: label), of: series.map { PromQuery(verbatim: $0) })
        case "datasource": return DataSource.Kind(rawValue: text).map { .dataSource($0) } ?? .textBox("")
        case "custom": return .custom(text.split(separator: ",").map { Name(verbatim: String($0.trimmed)) })
        case "constant": return .constant(text)
        default: return .textBox("")
        }
    }

    /// `label_values(series, label)` or `label_values(label)`.
    private static func labelValues(_ text: String) -> (series: String?, label: String)? {
        let text = text[...].trimmed
        guard text.hasPrefix("label_values("), text.hasSuffix(")") else { return nil }
        let inner = text.dropFirst("label_values(".count).dropLast()
        guard let comma = inner.lastIndex(of: ",") else { return (nil, String(inner.trimmed)) }
        let label = inner[inner.index(after: comma)...].trimmed
        // A comma within braces parts two matchers.
        if label.contains(where: { "{}()\"".contains($0) }) { return nil }
        return (String(inner[..<comma].trimmed), String(label))
    }

    /// A variable that is only named.
    private func named(_ name: String, _ site: DeclarationSite) -> Variable {
        Variable(
            Name(verbatim: name), .textBox(""), label: nil, allowsMany: false, includesAll: false, site: site)
    }
}

extension LocatedNode {
    /// Whether a panel has what may change its values, or the unit of some: what Grafana computes of them, and overrides.
    fileprivate var changesValues: Bool {
        let reducers = self["options"]?["reduceOptions"]?.items("calcs") ?? []
        return !items("transformations").isEmpty || !(self["fieldConfig"]?.items("overrides") ?? []).isEmpty
            || reducers.contains { $0.value != .string("lastNotNull") && $0.value != .string("last") && $0.value != .string("mean") }
            || !["timeseries", "stat", "gauge", "bargauge", "piechart"].contains(text("type") ?? "")
    }
}
