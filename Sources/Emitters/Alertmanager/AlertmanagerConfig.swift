import Analysis
import Serialization
import StackDSL

/// The tree of `alertmanager.yml`, its keys in the order of Alertmanager's documentation.
///
/// - Parameter templateFiles: paths relative to the stack's folder.
func alertmanagerConfig(_ stack: ResolvedStack, _ routing: ResolvedRouting, templateFiles: [String]) -> Node.Map {
    var config = Node.Map()
    config.set("global", globalKeys(routing.declared))
    config.setUnlessEmpty("templates", templateFiles.map { String($0.trimmingPrefix("alertmanager/")) })
    config.set("route", routeKeys(routing.tree))
    config.set("receivers", routing.receivers.map(receiverKeys))
    config.setUnlessEmpty("inhibit_rules", stack.inhibitions.map(inhibitionKeys))
    config.setUnlessEmpty("time_intervals", routing.timeIntervals.map(timeIntervalKeys))
    config.set("tracing", routing.declared.server.tracing.map(tracingKeys))
    config.merge(routing.declared.raw)
    return config
}

/// The time after which an alert ends is written even where it is Alertmanager's own: it is what people look
/// up.
private func globalKeys(_ routing: Routing) -> Node.Map {
    var keys = Node.Map()
    if let mail = routing.mail {
        keys.set("smtp_from", mail.from.text)
        keys.set("smtp_smarthost", mail.address.text)
        keys.set("smtp_hello", mail.hello?.text)
        keys.set("smtp_auth_username", mail.user?.text)
        keys.set("smtp_auth_password_file", mail.password?.file)
        keys.set("smtp_auth_secret_file", mail.cramSecret?.file)
        keys.set("smtp_auth_identity", mail.identity?.text)
        if !mail.requiresTLS { keys.set("smtp_require_tls", false) }
        keys.set("smtp_force_implicit_tls", mail.usesImplicitTLS)
        if let tls = mail.tls { keys.setUnlessEmpty("smtp_tls_config", tls.keys) }
    }
    var client = Node.Map()
    client.setKeys(of: routing.client)
    keys.setUnlessEmpty("http_config", client)
    keys.set("resolve_timeout", routing.resolveTimeout.prometheusText)
    return keys
}

private func tracingKeys(_ tracing: AlertmanagerTracing) -> Node.Map {
    var keys = Node.Map()
    if tracing.transport != .grpc { keys.set("client_type", tracing.transport.rawValue) }
    keys.set("endpoint", tracing.endpoint.text)
    // Alertmanager's own is none.
    keys.set("sampling_fraction", tracing.share.value(in: .ratio))
    if tracing.isInsecure { keys.set("insecure", true) }
    return keys
}

private func inhibitionKeys(_ inhibition: Inhibition) -> Node.Map {
    var keys = Node.Map()
    keys.set("name", inhibition.name?.text)
    keys.setUnlessEmpty("target_matchers", inhibition.target.map(matcherText))
    keys.setUnlessEmpty("source_matchers", inhibition.source.map(matcherText))
    keys.setUnlessEmpty("equal", inhibition.equal.map(\.name))
    return keys
}
