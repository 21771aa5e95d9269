package import StackDSL

extension OpenObserveServer {
    /// A variable of the server's environment.
    package struct Variable: Sendable, Hashable {
        package enum Value: Sendable, Hashable {
            case text(String)
            case secret(Secret)
        }

        package let name: String
        package let value: Value
    }

    /// How a server of its own is told what to be. The first user (`ZO_ROOT_USER_EMAIL`, `ZO_ROOT_USER_PASSWORD`) is set
    /// beside these.
    ///
    /// - Source: https://openobserve.ai/docs/administration/configuration/environment-variables/
    package var environment: [Variable] {
        var variables: [Variable] = []
        func set(_ name: String, _ text: String?) {
            if let text { variables.append(Variable(name: name, value: .text(text))) }
        }
        func set(_ name: String, _ secret: Secret?) {
            if let secret { variables.append(Variable(name: name, value: .secret(secret))) }
        }
        switch mode.kind {
        case .singleNode(let directory):
            set("ZO_LOCAL_MODE", "true")
            set("ZO_DATA_DIR", directory.text)
        case .highAvailability(let store, let database, let coordinator):
            set("ZO_LOCAL_MODE", "false")
            set("ZO_NODE_ROLE", "all")
            set("ZO_CLUSTER_COORDINATOR", "nats")
            set("ZO_NATS_ADDR", coordinator.text)
            set("ZO_META_STORE", "postgres")
            set("ZO_META_POSTGRES_DSN", database)
            set("ZO_S3_PROVIDER", store.url == nil ? "aws" : "minio")
            set("ZO_S3_SERVER_URL", store.url?.text)
            set("ZO_S3_REGION_NAME", store.region?.text)
            set("ZO_S3_BUCKET_NAME", store.bucket.text)
            set("ZO_S3_ACCESS_KEY", store.accessKey)
            set("ZO_S3_SECRET_KEY", store.secretKey)
        }
        set("ZO_COMPACT_DATA_RETENTION_DAYS", defaultRetention.map { "\($0)" })
        set("ZO_TELEMETRY", "false")
        return variables
    }
}
