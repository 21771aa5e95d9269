/// The variables that exist at a place of a template, and what they are.
struct TemplateScope {
    private var variables: [(name: String, data: TemplateData)] = []
    private var places: [String: [Int]] = [:]

    var count: Int { variables.count }

    init() {}

    /// What a program declares before the template begins.
    init(_ vocabulary: TemplateVocabulary) {
        declare("$", vocabulary.root)
        for name in vocabulary.variables {
            switch name {
            case "$labels": declare(name, .labels(.alert))
            case "$externalLabels": declare(name, .labels(.external))
            case "$value": declare(name, .unknown)
            default: declare(name, .text)
            }
        }
    }

    /// What a name means here: its youngest declaration.
    subscript(name: String) -> TemplateData {
        get { places[name]?.last.map { variables[$0].data } ?? .unknown }
        set {
            if let place = places[name]?.last { variables[place].data = newValue }
        }
    }

    mutating func declare(_ name: String, _ data: TemplateData) {
        places[name, default: []].append(variables.count)
        variables.append((name, data))
    }

    /// Changes what one of the youngest declarations is, counted from the end.
    mutating func retype(fromEnd distance: Int, _ data: TemplateData) {
        let place = variables.count - 1 - distance
        if variables.indices.contains(place) { variables[place].data = data }
    }

    /// Forgets those that were declared after the first ones.
    mutating func truncate(to count: Int) {
        while variables.count > count, let variable = variables.popLast() {
            places[variable.name]?.removeLast()
        }
    }
}
