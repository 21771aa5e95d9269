import Serialization
import StackDSL

/// What `common.storage` says: where logs and their index are kept.
func lokiStorage(_ store: ObjectStore?) -> Node.Map {
    switch store?.kind {
    case .s3(let s3): ["s3": .map(keys(of: s3))]
    case .gcs(let bucket, _): ["gcs": ["bucket_name": .string(bucket.text)]]
    case nil: ["filesystem": ["chunks_directory": .string("\(LokiServer.stateFolder)/chunks")]]
    }
}

/// What schemas and the compactor call the store.
func storeName(_ store: ObjectStore?) -> String {
    switch store?.kind {
    case .s3: "s3"
    case .gcs: "gcs"
    case nil: "filesystem"
    }
}

private func keys(of store: ObjectStore.S3) -> Node.Map {
    var keys = Node.Map()
    if store.usesPathStyle { keys.set("s3forcepathstyle", true) }
    keys.set("bucketnames", store.bucket.text)
    keys.set("endpoint", store.endpoint?.text)
    keys.set("region", store.region?.text)
    if case .keys(let id, let secret)? = store.credentials?.kind {
        keys.set("access_key_id", id.reference)
        keys.set("secret_access_key", secret.reference)
    }
    if store.isInsecure { keys.set("insecure", true) }
    return keys
}
