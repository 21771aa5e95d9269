import Serialization
import StackDSL

/// A step between results and panel: an entry of `transformations`.
func transformationNode(_ transformation: Transformation) -> Node {
    let (id, options) = transformationOptions(transformation.kind)
    return ["id": .string(id), "options": options]
}

private func transformationOptions(_ kind: Transformation.Kind) -> (id: String, options: Node) {
    switch kind {
    case .merge: ("merge", [:])
    case .joinByField(let field): ("joinByField", ["byField": .string(field), "mode": "outer"])
    case .organize(let columns, let hidden): ("organize", organizeOptions(columns, hidden))
    case .renameByPattern(let pattern, let name):
        ("renameByRegex", ["regex": .string(pattern), "renamePattern": .string(name)])
    case .filterByName(let pattern):
        ("filterFieldsByName", ["include": ["pattern": .string(pattern)]])
    case .sortBy(let field, let isDescending):
        ("sortBy", ["fields": [:], "sort": [["desc": .bool(isDescending), "field": .string(field)]]])
    case .labelsToFields: ("labelsToFields", ["mode": "columns"])
    case .reduce(let reducers):
        ("reduce", ["mode": "seriesToRows", "reducers": Node(reducers.map(\.rawValue))])
    case .limit(let rows): ("limit", ["limitField": Node(rows)])
    case .concatenate: ("concatenate", ["frameNameMode": "drop"])
    case .seriesToRows: ("seriesToRows", [:])
    case .labelsToRows: ("labelsToFields", ["mode": "rows"])
    case .trends: ("timeSeriesTable", [:])
    case .group(let fields, let calculations): ("groupBy", ["fields": groupOptions(fields, calculations)])
    case .binary, .rowValue: ("calculateField", calculationOptions(kind))
    case .filterRows(let conditions, let keeps):
        (
            "filterByValue",
            [
                "filters": .list(conditions.map(conditionNode)), "match": keeps ? "all" : "any",
                "type": keeps ? "include" : "exclude",
            ]
        )
    case .keepQueries(let ids): ("filterByRefId", ["include": .string("/^(?:\(ids.joined(separator: "|")))$/")])
    case .dropByName(let pattern): ("filterFieldsByName", ["exclude": ["pattern": .string(pattern)]])
    case .convert(let field, let type):
        (
            "convertFieldType",
            [
                "conversions": [["destinationType": .string(type.rawValue), "targetField": .string(field)]],
                "fields": [:],
            ]
        )
    case .extract(let field, let format):
        (
            "extractFields",
            ["format": .string(format.rawValue), "keepTime": false, "replace": false, "source": .string(field)]
        )
    case .matrix(let columns, let rows, let values):
        (
            "groupingToMatrix",
            ["columnField": .string(columns), "rowField": .string(rows), "valueField": .string(values)]
        )
    case .partition(let fields): ("partitionByValues", ["fields": Node(fields)])
    case .rowsToColumns(let names, let values):
        (
            "rowsToFields",
            [
                "mappings": [
                    ["fieldName": .string(names), "handlerKey": "field.name"],
                    ["fieldName": .string(values), "handlerKey": "field.value"],
                ]
            ]
        )
    case .prepareSeries(let shape): ("prepareTimeSeries", ["format": .string(shape.rawValue)])
    case .configure(let id, let settings):
        (
            "configFromData",
            [
                "configRefId": .string(id),
                "mappings": .list(settings.map { ["fieldName": .string($0.field), "handlerKey": .string($0.key)] }),
            ]
        )
    }
}

private func groupOptions(_ fields: [String], _ calculations: [Transformation.Calculation]) -> Node {
    let kept = fields.map { Node.Map.Entry($0, ["aggregations": [], "operation": "groupby"]) }
    let calculated = calculations.map { calculation in
        Node.Map.Entry(
            calculation.field,
            ["aggregations": Node(calculation.reducers.map(\.rawValue)), "operation": "aggregate"])
    }
    return .map(Node.Map(kept + calculated))
}

private func calculationOptions(_ kind: Transformation.Kind) -> Node {
    switch kind {
    case .binary(let name, let left, let operation, let right, let replaces):
        [
            "alias": .string(name),
            "binary": [
                "left": .string(left), "operator": .string(operation.rawValue), "right": .string(right),
            ],
            "mode": "binary", "reduce": ["reducer": "sum"], "replaceFields": .bool(replaces),
        ]
    case .rowValue(let name, let reducer, let fields, let replaces):
        [
            "alias": .string(name), "mode": "reduceRow",
            "reduce": ["include": Node(fields), "reducer": .string(reducer.rawValue)],
            "replaceFields": .bool(replaces),
        ]
    default: [:]
    }
}

private func conditionNode(_ condition: Transformation.Condition) -> Node {
    let options: Node =
        switch condition.value {
        case .number(let number): ["value": .exact(number)]
        case .text(let text): ["value": .string(text)]
        case .none: [:]
        }
    return ["config": ["id": .string(condition.id), "options": options], "fieldName": .string(condition.field)]
}

private func organizeOptions(_ columns: [Transformation.Column], _ hidden: [String]) -> Node {
    let places = columns.enumerated().map { Node.Map.Entry($1.name, Node($0)) }
    let names = columns.compactMap { column in
        column.shownName.map { Node.Map.Entry(column.name, .string($0.rendered)) }
    }
    return [
        "excludeByName": .map(Node.Map(hidden.map { .init($0, true) })), "includeByName": [:],
        "indexByName": .map(Node.Map(places)), "renameByName": .map(Node.Map(names)),
    ]
}
