import StackDSL

/// Where the programs of all stacks find their secrets: mounted files, one each, which never lie in `out/`.
public enum SecretFile {
    /// Where they are, as every program sees it.
    private static let folder = "/run/secrets/"

    /// A password, a key, a URL with a token in it.
    public static func secret(_ name: String) -> Secret { .file(path(name)) }

    /// A certificate, which comes the same way though it is no secret.
    public static func path(_ name: String) -> Name { Name(verbatim: folder + name) }

    /// A secret that Alertmanager reads.
    public static func alertmanager(_ name: String) -> Secret { secret(name) }

    /// A secret that Prometheus reads.
    public static func prometheus(_ name: String) -> Secret { secret(name) }
}
