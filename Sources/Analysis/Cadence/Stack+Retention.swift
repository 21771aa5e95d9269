package import StackDSL

extension Stack {
    /// How long Prometheus keeps samples; nil where that is not known, or where it asks another store too.
    package var sampleRetention: Duration? {
        let storage = prometheus.storage
        guard prometheus.remoteReads.isEmpty, prometheus.raw == nil else { return nil }
        if let retention = storage.retention { return retention }
        guard let deployment, !deployment.elsewhere.contains(.prometheus), storage.size == nil, storage.diskShare == nil
        else { return nil }
        return .days(15)
    }

    /// How long Loki keeps the lines that it keeps longest.
    package var lineRetention: Duration? {
        guard let loki, loki.raw == nil else { return nil }
        return loki.streamRetentions.map(\.period).reduce(loki.retention, max)
    }
}
