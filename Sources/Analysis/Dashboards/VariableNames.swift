package import StackDSL

/// The names of dashboards' variables in a text.
package enum VariableNames {
    /// What Grafana itself puts in.
    package static let own = [
        "__all", "__auto", "__dashboard", "__from", "__interval", "__interval_ms", "__name", "__org",
        "__range", "__range_ms", "__range_s", "__rate_interval", "__rate_interval_ms", "__timezone", "__to",
        "__user", "timeFilter",
    ]

    /// The variables named in a text (`$x`, `${x}`, `${x:regex}`, `[[x]]`), Grafana's own among them. The `$` of a regular
    /// expression stands at an end, before a bracket or behind a `\`, and names nothing.
    package static func all(in text: String) -> [String] {
        var names: [String] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: { $0 == "$" || $0 == "[" }) {
            let opening = rest[start] == "$" ? ["${", "$"] : ["[["]
            guard let prefix = opening.first(where: rest[start...].hasPrefix) else {
                rest = rest[rest.index(after: start)...]
                continue
            }
            if rest[..<start].last == "\\" {
                rest = rest[rest.index(after: start)...]
                continue
            }
            let behind = rest[start...].dropFirst(prefix.count)
            let name = behind.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
            if let first = name.first, !first.isNumber { names.append(String(name)) }
            rest = behind.dropFirst(name.count)
        }
        return names
    }
}

extension ResolvedDashboard {
    /// The variables that something of the dashboard names, but for their own declarations, and those that another dashboard of
    /// the stack gets from it; nil where keys that the DSL has no words for may name any, or a link takes all of them elsewhere.
    package func usedVariables(among dashboards: [Dashboard]) -> Set<String>? {
        let panels = rows.flatMap(\.panels)
        let links = dashboard.links + panels.flatMap(\.links)
        if dashboard.raw != nil || panels.contains(where: \.hasRawKeys) { return nil }
        var used = Set(rows.compactMap(\.row.repeatFor?.name.text))
        for link in links where link.keepsVariables {
            let targets = link.targets(among: dashboards)
            if targets.isEmpty { return nil }
            used.formUnion(targets.filter { $0.uid != dashboard.uid }.flatMap(\.variables).map(\.name.text))
        }
        var texts = [dashboard.title.rendered, dashboard.description?.rendered ?? ""] + links.map(\.url.text)
        texts += rows.map(\.row.title.rendered) + variables.compactMap(\.query)
        for annotation in annotations {
            texts += [annotation.query.text, annotation.annotation.title?.rendered, annotation.annotation.text?.rendered]
                .compactMap { $0 }
        }
        for panel in panels {
            if let repeated = panel.panel.settings.repetition { used.insert(repeated.variable.name.text) }
            texts += panel.texts
            for query in panel.queries {
                if case .variable(let variable) = query.query.source { used.insert(variable.name.text) }
            }
        }
        for text in texts { used.formUnion(VariableNames.all(in: text)) }
        return used
    }
}

extension ResolvedPanel {
    /// All links of the panel: at its title, at its values, at single series.
    package var links: [Link] {
        panel.links + valueLinks
    }

    /// Those that a click on a value offers.
    package var valueLinks: [Link] {
        panel.settings.valueLinks
            + panel.fields.overrides.flatMap(\.properties).flatMap { property -> [Link] in
                if case .links(let links) = property.kind { links } else { [] }
            }
    }

    /// Where a variable can be named: what it asks for, and what people read.
    fileprivate var texts: [String] {
        var texts = [panel.title.rendered, panel.description?.rendered ?? ""]
        texts += queries.flatMap { [$0.text, $0.query.legend?.rendered ?? ""] + $0.query.traceTexts }
        if case .text(let text) = panel.kind { texts.append(text.content.rendered) }
        if case .alertList(let list) = panel.kind { texts += list.matchers.map(\.value) }
        for override in panel.fields.overrides {
            switch override.matcher {
            case .name(let name), .pattern(let name): texts.append(name)
            case .names(let names): texts += names
            case .query, .type: break
            }
            for property in override.properties {
                if case .displayName(let name) = property.kind { texts.append(name.rendered) }
            }
        }
        for step in panel.settings.transformations { texts += step.fields + step.patterns }
        return texts
    }
}

extension Link {
    /// The dashboards that it leads to, as far as they are among these.
    package func targets(among dashboards: [Dashboard]) -> [Dashboard] {
        if !tags.isEmpty { return dashboards.filter { Set(tags).isSubset(of: $0.tags) } }
        guard let uid = dashboardUID else { return [] }
        return dashboards.filter { $0.uid.text == uid }
    }

    /// The uid of the dashboard that it leads to, where its address names one.
    package var dashboardUID: String? {
        guard url.text.hasPrefix("/d/") else { return nil }
        return String(url.text.dropFirst(3).prefix { $0 != "/" && $0 != "?" && $0 != "#" })
    }
}

extension PanelQuery {
    fileprivate var traceTexts: [String] {
        guard case .traces(let traces) = language else { return [] }
        switch traces.kind {
        case .trace(let id): return [id.text]
        case .variable(let variable): return ["$" + variable.name.text]
        case .search(let service, let operation, _, _): return [service.text, operation?.text ?? ""]
        case .graph: return []
        }
    }
}

extension Transformation {
    fileprivate var patterns: [String] {
        switch kind {
        case .renameByPattern(let pattern, let name): [pattern, name]
        case .filterByName(let pattern), .dropByName(let pattern): [pattern]
        case .filterRows(let conditions, _):
            conditions.compactMap { if case .text(let text) = $0.value { text } else { nil } }
        default: []
        }
    }
}
