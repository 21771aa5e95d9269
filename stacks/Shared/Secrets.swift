import StackDSL

/// Where the programs of all stacks find their secrets: a folder that is mounted beside the emitted files and never
/// lies in `out/`.
public enum SecretFile {
    /// A secret of Alertmanager: a password, a key, a URL with a token in it.
    public static func alertmanager(_ name: String) -> Secret {
        .file(Name(verbatim: "/etc/alertmanager/secrets/\(name)"))
    }

    /// A secret of Prometheus: the key of its own certificate, say.
    public static func prometheus(_ name: String) -> Secret {
        .file(Name(verbatim: "/etc/prometheus/secrets/\(name)"))
    }
}
