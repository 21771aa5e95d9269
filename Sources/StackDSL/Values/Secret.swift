/// Where a secret is found. The secret itself is never written in a stack, hence never in `out/`.
///
/// - Emits: the `…_file` key of the field it stands for, with the path as the program sees it.
/// - Diagnoses: `secret-as-text` where a secret is written into a URL or a raw field.
public struct Secret: Sendable, Hashable {
    package enum Source: Sendable, Hashable {
        case file(String)
        case environment(String)
    }

    package let source: Source

    /// A file that holds nothing but the secret, at this path inside the program's container.
    public static func file(_ path: Name) -> Secret { Secret(source: .file(path.text)) }

    /// An environment variable, for the tools that expand one (Grafana's provisioning, Loki with
    /// `-config.expand-env`, the collectors).
    ///
    /// - Diagnoses: `unexpandable-secret` where the tool expands none.
    public static func environment(_ variable: Name) -> Secret { Secret(source: .environment(variable.text)) }
}
