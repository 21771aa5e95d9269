import Serialization
import StackDSL

/// What Loki's ruler evaluates and whom it tells.
///
/// The folder of the rules must exist or be writable, or Loki does not start: without rules it is not the
/// mounted one.
func lokiRuler(_ loki: LokiServer, hasRules: Bool, records: Bool) -> Node.Map {
    let folder = hasRules ? LokiServer.configurationFolder : LokiServer.stateFolder
    var keys: Node.Map = [
        "evaluation_interval": .string(loki.evaluationInterval.goText),
        "storage": ["type": "local", "local": ["directory": .string("\(folder)/rules")]],
        "rule_path": .string("\(LokiServer.stateFolder)/rules-temp"),
        "alertmanager_url": .string(loki.alertmanager.text),
        "enable_alertmanager_v2": true,
    ]
    keys.set("alertmanager_client", loki.alertmanagerLogin.map(alertmanagerClient))
    // Several back ends share the rules among them.
    if loki.deployment.members != nil { keys.set("enable_sharding", true) }
    if records {
        var client: Node.Map = ["url": .string(loki.recordingStore.text)]
        client.setKeys(of: loki.recordingClient, plainHeaders: true)
        keys.set("remote_write", ["enabled": true, "clients": ["prometheus": .map(client)]] as Node.Map)
    }
    return keys
}

private func alertmanagerClient(_ login: LokiServer.Login) -> Node.Map {
    var keys = Node.Map()
    switch login.kind {
    case .basic(let user, let password):
        keys.set("basic_auth_username", user.text)
        keys.set("basic_auth_password", password.reference)
    case .bearer(let token):
        keys.set(secret: token, "credentials", file: "credentials_file")
    }
    return keys
}
