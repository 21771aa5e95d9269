package import StackDSL

/// What the columns of a panel can be called while its steps are applied, one after the other.
package struct TransformedFields: Sendable {
    /// Nil once a step has made names that are not known.
    private var names: [FieldName]?

    package init(_ panel: ResolvedPanel) {
        names = panel.hasRawKeys ? nil : panel.fieldNames.flatMap { $0 }
    }

    /// Whether there can be a column of this name.
    package func canHave(_ name: String) -> Bool {
        guard let names else { return true }
        // A variable can stand for any name.
        return name.contains("$") || names.contains { $0.canBe(name) }
    }

    /// Whether a column can match a pattern.
    package func canMatch(_ pattern: String) -> Bool {
        guard let names else { return true }
        return pattern.contains("$") && pattern.contains("{") || names.contains { $0.canMatch(pattern) }
    }

    /// The names that are known, for suggestions.
    package var known: [String] { (names ?? []).compactMap(\.text).filter { $0 != "Time" && $0 != "__name__" } }

    package mutating func apply(_ step: Transformation) {
        switch step.kind {
        // Columns that come in twice get a number.
        case .merge, .joinByField, .filterByName, .sortBy, .limit, .filterRows, .keepQueries, .dropByName, .convert:
            break
        case .organize(let columns, _):
            // The name of the query still finds a column that was renamed.
            add(columns.compactMap { $0.shownName?.rendered })
        case .binary(let name, _, _, _, _), .rowValue(let name, _, _, _): add([name])
        case .renameByPattern, .labelsToFields, .reduce, .concatenate, .seriesToRows, .labelsToRows, .trends, .group, .extract,
            .matrix, .partition, .rowsToColumns, .prepareSeries, .configure:
            names = nil
        }
    }

    /// Adds names that were given.
    package mutating func add(_ texts: [String]) {
        names?.append(contentsOf: texts.map { $0.contains("$") ? .anything : FieldName($0) })
    }
}

extension Transformation {
    /// The columns that the step names.
    package var fields: [String] {
        switch kind {
        case .joinByField(let field), .sortBy(let field, _), .convert(let field, _), .extract(let field, _): [field]
        case .organize(let columns, let hidden): columns.map(\.name) + hidden
        case .group(let fields, let calculations): fields + calculations.map(\.field)
        case .binary(_, let left, _, let right, _): [left, right].filter { Double($0) == nil }
        case .rowValue(_, _, let fields, _), .partition(let fields): fields
        case .filterRows(let conditions, _): conditions.map(\.field)
        case .matrix(let columns, let rows, let values): [columns, rows, values]
        case .rowsToColumns(let names, let values): [names, values]
        case .merge, .renameByPattern, .filterByName, .labelsToFields, .reduce, .limit, .concatenate, .seriesToRows, .labelsToRows,
            .trends, .keepQueries, .dropByName, .prepareSeries, .configure:
            []
        }
    }

    /// The queries that the step names.
    package var queryIDs: [String] {
        switch kind {
        case .keepQueries(let ids): ids
        case .configure(let id, _): [id]
        default: []
        }
    }
}
