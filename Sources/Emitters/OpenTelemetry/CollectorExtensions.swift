import Analysis
import Serialization
import StackDSL

/// The collector's extensions by their ids; all of them are switched on.
func collectorExtensions(_ collector: TelemetryCollector, _ components: CollectorComponents) -> Node.Map {
    var extensions: Node.Map = [
        "health_check": ["endpoint": .string(listenAddress(collector.host, collector.healthPort))]
    ]
    if components.needsStorage {
        extensions.set("file_storage", .map(["directory": .string(collector.storage.collectorText)]))
    }
    for authenticator in components.authenticators {
        extensions.set(authenticator.id, authenticatorKeys(authenticator.value))
    }
    return extensions
}

private func authenticatorKeys(_ authentication: HTTPClient.Authentication) -> Node.Map {
    switch authentication.kind {
    case .bearer(let token):
        switch token.source {
        case .environment: return ["token": .string(token.collectorText)]
        case .file(let path): return ["filename": .string(collectorText(path))]
        }
    case .basic(let user, let password):
        var keys: Node.Map = ["username": .string(user.collectorText)]
        switch password.source {
        case .environment: keys.set("password", password.collectorText)
        case .file(let path): keys.set("password_file", collectorText(path))
        }
        return ["client_auth": .map(keys)]
    }
}

extension Secret {
    /// What the collector expands to the secret.
    var collectorText: String {
        switch source {
        case .environment(let variable): "${env:\(variable)}"
        case .file(let path): "${file:\(path)}"
        }
    }
}
