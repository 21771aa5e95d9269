package import Diagnostics

/// A bucket that Loki keeps logs and their index in.
///
/// ```swift
/// .s3(bucket: "shop-logs", region: "eu-central-1")
/// .minio("minio:9000", bucket: "logs", credentials: .keys(id: .environment("S3_ID"), secret: .environment("S3_SECRET")))
/// ```
/// - Emits: `common.storage:`, and the name of the store in `schema_config:` and `compactor:`.
/// - Diagnoses: `unexpandable-secret`, `invalid-target`.
/// - Source: https://grafana.com/docs/loki/latest/configure/storage/
public struct ObjectStore: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case s3(S3)
        case gcs(bucket: Name, account: Secret?)
    }

    package struct S3: Sendable, Hashable {
        package let bucket: Name
        package let region: Name?
        package let endpoint: Name?
        package let credentials: Credentials?
        package let isInsecure: Bool
        package let usesPathStyle: Bool
    }

    package let kind: Kind
    package let site: DeclarationSite

    /// Who Loki is to a store of Amazon's kind.
    public struct Credentials: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case keys(id: Secret, secret: Secret)
            case file(Secret)
        }

        package let kind: Kind

        /// An access key and its secret, each in an environment variable of Loki.
        ///
        /// - Emits: `access_key_id:` and `secret_access_key:`, which Loki expands.
        /// - Diagnoses: `unexpandable-secret` for a file: Loki has no key that names one.
        public static func keys(id: Secret, secret: Secret) -> Credentials {
            Credentials(kind: .keys(id: id, secret: secret))
        }

        /// A credentials file of the AWS SDK, at this path inside Loki's container.
        ///
        /// - Emits: nothing in `loki.yml`: the container gets `AWS_SHARED_CREDENTIALS_FILE`.
        public static func file(_ path: Name) -> Credentials { Credentials(kind: .file(.file(path))) }
    }

    /// Amazon S3.
    ///
    /// - Parameters:
    ///   - credentials: by default what the AWS SDK finds: the role of the machine or the task.
    ///   - endpoint: `host` or `host:port`, where it is not Amazon's own.
    public static func s3(
        bucket: Name, region: Name, credentials: Credentials? = nil, endpoint: Name? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> ObjectStore {
        ObjectStore(
            kind: .s3(
                S3(
                    bucket: bucket, region: region, endpoint: endpoint, credentials: credentials,
                    isInsecure: false, usesPathStyle: false)),
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// MinIO, or another server that speaks S3 and has its buckets in the path.
    ///
    /// - Parameters:
    ///   - endpoint: `host:port`.
    ///   - isInsecure: speaks HTTP, as within one machine.
    public static func minio(
        _ endpoint: Name, bucket: Name, credentials: Credentials, isInsecure: Bool = true,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> ObjectStore {
        ObjectStore(
            kind: .s3(
                S3(
                    bucket: bucket, region: nil, endpoint: endpoint, credentials: credentials,
                    isInsecure: isInsecure, usesPathStyle: true)),
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Google Cloud Storage.
    ///
    /// - Parameter account: the file with the service account's key; by default what Google's library finds.
    /// - Emits: `bucket_name:`; the container gets `GOOGLE_APPLICATION_CREDENTIALS`.
    /// - Diagnoses: `unexpandable-secret` for an environment variable: a key of several lines does not fit one.
    public static func gcs(
        bucket: Name, account: Secret? = nil, fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> ObjectStore {
        ObjectStore(
            kind: .gcs(bucket: bucket, account: account),
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
