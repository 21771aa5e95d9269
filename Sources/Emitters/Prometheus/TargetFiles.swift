import Serialization
import StackDSL

/// The files of declared target lists, by the names of the lists.
struct TargetFiles {
    /// Each list once, in the order of declaration, with its file's name.
    private let lists: [(name: Name, groups: [TargetGroup], file: String)]

    init(_ stack: Stack) {
        var seen: Set<Name> = []
        let discoveries =
            stack.services.flatMap(\.scrapes).map(\.discovery) + stack.prometheus.alertmanagers.map(\.discovery)
        let declared = discoveries.compactMap { discovery -> (name: Name, groups: [TargetGroup])? in
            guard case .list(let name, let groups, _) = discovery.kind, seen.insert(name).inserted else { return nil }
            return (name, groups)
        }
        lists = zip(declared, distinctFileNames(declared.map(\.name.text))).map { ($0.name, $0.groups, $1) }
    }

    /// Where Prometheus finds a list, relative to its configuration.
    func path(of name: Name) -> String {
        "targets/\(lists.first { $0.name == name }?.file ?? EmittedFile.fileName(name.text)).yml"
    }

    func files(header: String) -> [EmittedFile] {
        lists.map { list in
            EmittedFile(
                path: "prometheus/\(path(of: list.name))",
                contents: YAML.print(Node(list.groups.map(targetGroupKeys)), header: header))
        }
    }
}

func targetGroupKeys(_ group: TargetGroup) -> Node.Map {
    var keys: Node.Map = ["targets": nameList(group.targets)]
    keys.setUnlessEmpty("labels", sortedLabels(group.labels))
    return keys
}
