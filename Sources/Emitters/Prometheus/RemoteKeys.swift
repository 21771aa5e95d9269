import Serialization
import StackDSL

/// The keys of one entry of `remote_write`.
func remoteWriteKeys(_ write: RemoteWrite) -> Node.Map {
    var keys: Node.Map = ["url": .string(write.url.text)]
    if write.message != .v1 { keys.set("protobuf_message", write.message.rawValue) }
    keys.set("remote_timeout", write.timeout, unless: .seconds(30))
    keys.setUnlessEmpty("write_relabel_configs", write.relabeling.map(relabelingKeys))
    keys.set("name", write.name?.text)
    if write.sendsExemplars { keys.set("send_exemplars", true) }
    if write.sendsNativeHistograms { keys.set("send_native_histograms", true) }
    if write.spreadsOverAddresses { keys.set("round_robin_dns", true) }
    keys.setKeys(of: write.client, plainHeaders: true)
    if let signing = write.signing { keys.set("sigv4", signingKeys(signing)) }
    keys.setUnlessEmpty("queue_config", queueKeys(write.queue))
    keys.setUnlessEmpty("metadata_config", metadataKeys(write.metadata))
    keys.merge(write.raw)
    return keys
}

/// The keys of one entry of `remote_read`.
func remoteReadKeys(_ read: RemoteRead) -> Node.Map {
    var keys: Node.Map = ["url": .string(read.url.text)]
    keys.set("name", read.name?.text)
    keys.setUnlessEmpty("required_matchers", sortedLabels(read.requiredLabels))
    keys.set("remote_timeout", read.timeout, unless: .minutes(1))
    if read.readsRecent { keys.set("read_recent", true) }
    keys.setKeys(of: read.client, plainHeaders: true)
    if !read.addsExternalLabels { keys.set("filter_external_labels", false) }
    return keys
}

/// The keys of `sigv4`; a block without any is a wish all the same.
func signingKeys(_ signing: AWSSigning) -> Node.Map {
    var keys = Node.Map()
    keys.set("region", signing.region?.text)
    keys.set("profile", signing.profile?.text)
    keys.set("role_arn", signing.roleARN?.text)
    return keys
}

private func queueKeys(_ queue: RemoteWrite.Queue) -> Node.Map {
    var keys = Node.Map()
    keys.set("capacity", queue.capacity)
    keys.set("max_shards", queue.shards?.upperBound)
    keys.set("min_shards", queue.shards?.lowerBound)
    keys.set("max_samples_per_send", queue.samplesPerRequest)
    keys.set("batch_send_deadline", queue.deadline?.prometheusText)
    keys.set("min_backoff", queue.backoff?.lowerBound.prometheusText)
    keys.set("max_backoff", queue.backoff?.upperBound.prometheusText)
    if queue.retriesWhenLimited { keys.set("retry_on_http_429", true) }
    keys.set("sample_age_limit", queue.sampleAge, unless: .zero)
    return keys
}

private func metadataKeys(_ metadata: RemoteWrite.Metadata) -> Node.Map {
    guard let interval = metadata.interval else { return ["send": false] }
    var keys = Node.Map()
    keys.set("send_interval", interval, unless: .minutes(1))
    return keys
}
