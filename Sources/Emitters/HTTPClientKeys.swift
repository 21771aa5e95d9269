import Serialization
import StackDSL

extension Node.Map {
    /// Sets the keys of an HTTP client, in the order of Prometheus' documentation; none for a client without
    /// wishes.
    ///
    /// Prometheus, Alertmanager, Promtail and the blackbox exporter read them alike: they share the library.
    mutating func setKeys(of client: HTTPClient) {
        switch client.authentication?.kind {
        case .basic(let user, let password):
            var keys: Node.Map = ["username": .string(user.text)]
            keys.set("password_file", password.file)
            set("basic_auth", keys)
        case .bearer(let token):
            var keys = Node.Map()
            keys.set("credentials_file", token.file)
            set("authorization", keys)
        case nil:
            break
        }
        if !client.followsRedirects { set("follow_redirects", false) }
        if let tls = client.tls { setUnlessEmpty("tls_config", tls.keys) }
        set("proxy_url", client.proxy?.text)
    }
}

extension HTTPClient.TLS {
    /// The keys of `tls_config`; none where the system's authorities are trusted and nothing else is wished.
    var keys: Node.Map {
        var keys = Node.Map()
        keys.set("ca_file", authority?.text)
        keys.set("cert_file", certificate?.text)
        keys.set("key_file", key?.file)
        keys.set("server_name", serverName?.text)
        if skipsVerification { keys.set("insecure_skip_verify", true) }
        return keys
    }
}
