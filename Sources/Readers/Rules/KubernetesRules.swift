import Serialization

/// Rules as objects of Kubernetes: `PrometheusRule`s, one or more to a file, perhaps in a `List`, among objects of other
/// kinds, which are passed over.
///
/// - Source: https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusRule
enum KubernetesRules {
    /// Whether a file holds such objects and is no rule file by itself.
    static func isIn(_ bytes: [UInt8]) -> Bool {
        !FileKind.startsLine("groups:", in: bytes) && FileKind.contains("PrometheusRule", in: bytes)
    }

    static func groups(in bytes: [UInt8]) -> (groups: [RuleGroupText], errors: [RuleFileError]) {
        var groups: [RuleGroupText] = []
        var errors: [RuleFileError] = []
        for (root, problems) in YAML.readDocuments(bytes) {
            errors += problems.map { RuleFileError($0.message, at: $0.place) }
            for object in root.map(objects) ?? [] {
                guard let spec = object["spec"] else { continue }
                var reader = RuleFileReader(isOfKubernetes: true)
                groups += reader.groups(spec)
                errors += reader.errors
            }
        }
        return (groups, errors.sorted { $0.place.range < $1.place.range })
    }

    private static func objects(_ root: LocatedNode) -> [LocatedNode] {
        let all: [LocatedNode] = if case .list(let items)? = root["items"]?.value { items } else { [root] }
        return all.filter { $0["kind"]?.value == .string("PrometheusRule") }
    }
}
