package import StackDSL

extension ResolvedPanel {
    /// What the series or columns of its queries can be called before any step changes them, by query. A query whose names are
    /// not known can have any.
    package var fieldNames: [[FieldName]] {
        queries.indices.map { index in
            switch panel.kind {
            case .timeSeries, .stat, .gauge, .barGauge, .pie, .stateTimeline, .statusHistory, .trend:
                [FieldName("Time"), seriesName(queries[index])]
            case .table, .barChart: columnNames(queries[index], referenceID(index))
            case .heatmap, .logs, .text, .alertList, .histogram, .traces, .nodeGraph, .dashboardList, .annotationList:
                [.anything]
            }
        }
    }

    /// Whether keys that the DSL has no words for may change what is shown.
    package var hasRawKeys: Bool { panel.settings.raw != nil }

    private func seriesName(_ query: ResolvedPanelQuery) -> FieldName {
        guard let legend = query.query.legend?.rendered, !legend.isEmpty else { return .anything }
        return FieldName(legend: legend)
    }

    /// As Grafana makes a table of a result: the time, a column for each label, the value. Which of the two names the value has
    /// depends on how many queries have a result.
    private func columnNames(_ query: ResolvedPanelQuery, _ id: String) -> [FieldName] {
        guard let labels = query.metrics?.meaning?.labels, !labels.isOpen else { return [.anything] }
        let own = ["Time", "Value", "Value #\(id)", "__name__"] + labels.names.sorted()
        return own.map { FieldName($0) } + (query.query.legend.map { [FieldName(legend: $0.rendered)] } ?? [])
    }
}

extension ResolvedPanel {
    /// The unit of a query's values: of buckets, that of what was counted into them.
    package func valueUnit(of query: ResolvedPanelQuery) -> MetricUnit? {
        ResolvedPanel.valueUnit(of: query, in: panel.kind)
    }

    static func valueUnit(of query: ResolvedPanelQuery, in kind: Panel.Kind) -> MetricUnit? {
        guard let meaning = query.metrics?.meaning else { return nil }
        if case .heatmap(let heatmap) = kind, !heatmap.calculates {
            return meaning.behavior == .buckets ? meaning.metric?.inferredUnit : nil
        }
        return meaning.unit
    }

    /// The unit that the values of a query are shown in, by an override or for the whole panel; nil where that is none, or where
    /// it is not certain which override holds.
    package func shownUnit(ofQuery index: Int) -> MetricUnit? {
        var shown = panel.fields.unit == nil ? unit : panel.fields.unit?.metric
        let names = fieldNames[index]
        for override in panel.fields.overrides {
            guard let unit = override.unit else { continue }
            switch override.matcher {
            case .query(let id):
                if id == referenceID(index) { shown = unit.metric }
            case .type(let type):
                if type == .number { shown = unit.metric }
            case .name(let name):
                if name == valueName(ofQuery: index) {
                    shown = unit.metric
                } else if names.contains(where: { $0.canBe(name) }) {
                    shown = nil
                }
            case .names(let listed):
                if listed.contains(where: { name in names.contains { $0.canBe(name) } }) { shown = nil }
            case .pattern(let pattern):
                if names.contains(where: { $0.canMatch(pattern) }) { shown = nil }
            }
        }
        return shown
    }

    /// The one name that a query's values surely have.
    private func valueName(ofQuery index: Int) -> String? {
        switch panel.kind {
        case .table, .barChart: queries.count == 1 ? "Value" : "Value #\(referenceID(index))"
        default: seriesName(queries[index]).text
        }
    }
}

extension FieldOverride {
    fileprivate var unit: PanelUnit? {
        properties.lazy.compactMap { property in
            if case .unit(let unit) = property.kind { unit } else { nil }
        }.first
    }
}
