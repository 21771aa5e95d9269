import StackDSL

/// A filter of the Docker engine.
struct DockerFilter {
    let name: String
    let values: [String]
}

/// The filters that leave only these containers. The engine takes names for RE2 patterns that it searches,
/// with the slash in front or without it.
func dockerFilters(_ containers: Containers) -> [DockerFilter] {
    switch containers.kind {
    case .namedAfterService, .all: []
    case .named(let names):
        [DockerFilter(name: "name", values: names.map { "^/?\(escapedPattern($0.text))$" })]
    case .matching(let pattern):
        [DockerFilter(name: "name", values: ["^/?(?:\(pattern.text))$"])]
    case .labelled(let label, let value):
        [DockerFilter(name: "label", values: [label.text + (value.map { "=\($0.text)" } ?? "")])]
    }
}
