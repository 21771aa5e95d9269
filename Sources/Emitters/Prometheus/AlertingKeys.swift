import Serialization
import StackDSL

/// The keys of `alerting`; none where alerts go nowhere.
func alertingKeys(_ server: PrometheusServer, _ files: TargetFiles) -> Node.Map {
    var keys = Node.Map()
    keys.setUnlessEmpty("alert_relabel_configs", server.alertRelabeling.map(relabelingKeys))
    let targets = gathered(server.alertmanagers)
    keys.setUnlessEmpty("alertmanagers", targets.map { alertmanagerKeys($0.discovery, $0.settings, files) })
    return keys
}

/// Neighbours that differ in their address alone, as one.
private func gathered(
    _ targets: [AlertmanagerTarget]
) -> [(discovery: Discovery, settings: AlertmanagerTarget.Settings)] {
    var result: [(discovery: Discovery, settings: AlertmanagerTarget.Settings)] = []
    for target in targets {
        if let before = result.last, before.settings == target.settings,
            let earlier = before.discovery.soleGroup, let later = target.discovery.soleGroup,
            earlier.labels == later.labels
        {
            let group = TargetGroup(earlier.targets + later.targets, labels: earlier.labels)
            result[result.count - 1].discovery = .fixed([group])
        } else {
            result.append((target.discovery, target.settings))
        }
    }
    return result
}

private func alertmanagerKeys(
    _ discovery: Discovery, _ settings: AlertmanagerTarget.Settings, _ files: TargetFiles
) -> Node.Map {
    var keys = Node.Map()
    keys.set("timeout", settings.timeout, unless: .seconds(10))
    keys.set("path_prefix", settings.pathPrefix?.text)
    if settings.scheme != .http { keys.set("scheme", settings.scheme.rawValue) }
    keys.setKeys(of: settings.client)
    if let signing = settings.signing { keys.set("sigv4", signingKeys(signing)) }
    keys.setTargets(discovery, host: "alertmanager", files: files)
    keys.setUnlessEmpty("relabel_configs", settings.relabeling.map(relabelingKeys))
    keys.setUnlessEmpty("alert_relabel_configs", settings.alertRelabeling.map(relabelingKeys))
    return keys
}

extension Discovery {
    /// Its one group of targets, where that is all.
    fileprivate var soleGroup: TargetGroup? {
        if case .fixed(let groups) = kind, groups.count == 1 { groups.first } else { nil }
    }
}
