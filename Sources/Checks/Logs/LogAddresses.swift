import StackDSL

extension LokiServer {
    /// The URLs that it and its collector are given.
    var urls: [(what: String, url: String)] {
        [("Alertmanager", alertmanager.text), ("the store of recorded series", recordingStore.text)]
            + (collector.url.map { [("Loki", $0.text)] } ?? [])
    }

    /// What it reaches at `host:port`.
    var addresses: [String] {
        var addresses: [String] = []
        if case .s3(let store)? = deployment.store?.kind, let endpoint = store.endpoint {
            addresses.append(endpoint.text)
        }
        for case .memcached(let address)? in [cache?.results, cache?.chunks] { addresses.append(address.text) }
        return addresses
    }
}
