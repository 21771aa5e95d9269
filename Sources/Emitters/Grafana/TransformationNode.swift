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
    }
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
