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
    case .authorization(let scheme, let token):
        var keys = Node.Map()
        keys.set("scheme", scheme?.collectorText)
        switch token.source {
        case .environment: keys.set("token", token.collectorText)
        case .file(let path): keys.set("filename", collectorText(path))
        }
        return keys
    case .oauth2(let oauth2):
        var keys: Node.Map = ["client_id": .string(oauth2.client.collectorText)]
        switch oauth2.secret.source {
        case .environment: keys.set("client_secret", oauth2.secret.collectorText)
        case .file(let path): keys.set("client_secret_file", collectorText(path))
        }
        keys.setUnlessEmpty(
            "endpoint_params",
            Node.Map(oauth2.parameters.map { .init($0.name.collectorText, .string($0.value.collectorText)) }))
        keys.set("token_url", oauth2.tokenURL.collectorText)
        keys.setUnlessEmpty("scopes", oauth2.scopes.map(\.collectorText))
        keys.setUnlessEmpty("tls", oauth2.tls.map(clientTLSKeys) ?? [:])
        return keys
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
