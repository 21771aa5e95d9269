/// How a program runs in a container: what the stack does not say of itself.
///
/// ```swift
/// Service("queue-exporter", scrapes: [.http(port: 9200)], container: Container(
///     "ghcr.io/shop/queue-exporter:1.4.0", port: 9200,
///     environment: [.init("QUEUE_PASSWORD_FILE", secretFile: "/run/secrets/queue_password")]))
/// ```
/// - Emits: a service of `compose.yaml`, named as the host that is scraped.
/// - Diagnoses: `invalid-container`, `unmounted-file`.
/// - Source: https://github.com/compose-spec/compose-spec/blob/main/05-services.md
public struct Container: Sendable, Hashable {
    package var image: Name
    /// Where its page or its metrics are, inside.
    package var port: Int
    package var user: Name?
    package var command: [Name]
    package var environment: [ContainerVariable]
    package var mounts: [HostMount]
    package var health: Health?
    package var limits: ResourceLimits
    package var joinsApplication: Bool
    /// Sees the host's processes.
    package var seesHostProcesses = false
    /// May do to the host what root may.
    package var isPrivileged = false
    package var devices: [Name] = []

    /// - Parameters:
    ///   - image: with its tag.
    ///   - port: where it listens, inside.
    ///   - user: whom it runs as, where that is not the image's own choice.
    ///   - command: arguments behind the image's own entry point; by default the image's.
    ///   - environment: variables, secrets among them as references.
    ///   - mounts: folders of the host.
    ///   - health: how Docker asks whether it is well; by default not at all.
    ///   - limits: the most that it may use; by default a quarter of a processor and 128 MiB.
    ///   - joinsApplication: whether it is in the application's network too. Default true.
    public init(
        _ image: Name, port: Int, user: Name? = nil, command: [Name] = [],
        environment: [ContainerVariable] = [], mounts: [HostMount] = [], health: Health? = nil,
        limits: ResourceLimits = ResourceLimits(cpus: 0.25, memory: .mebibytes(128)),
        joinsApplication: Bool = true
    ) {
        self.image = image
        self.port = port
        self.user = user
        self.command = command
        self.environment = environment
        self.mounts = mounts
        self.health = health
        self.limits = limits
        self.joinsApplication = joinsApplication
    }

    /// How Docker asks a container whether it is well. The image must be able to run it.
    public struct Health: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case command([Name])
            /// By the image itself.
            case builtIn
        }

        package let kind: Kind
        package let startPeriod: Duration

        package init(_ kind: Kind, startPeriod: Duration = .seconds(30)) {
            self.kind = kind
            self.startPeriod = startPeriod
        }

        /// A program of the image and its arguments; well if it ends with 0.
        ///
        /// - Parameter startPeriod: failures count only after it; default 30 s.
        public static func command(_ words: [Name], startPeriod: Duration = .seconds(30)) -> Health {
            Health(.command(words), startPeriod: startPeriod)
        }

        /// An HTTP request by `wget`, of an image that has BusyBox.
        public static func wget(_ path: Name, port: Int, startPeriod: Duration = .seconds(30)) -> Health {
            .command(
                ["wget", "-q", "-O", "/dev/null", Name(verbatim: "http://127.0.0.1:\(port)\(path.text)")],
                startPeriod: startPeriod)
        }

        package static let builtIn = Health(.builtIn)
    }
}

/// An environment variable of a container.
public struct ContainerVariable: Sendable, Hashable {
    package enum Value: Sendable, Hashable {
        case text(String)
        /// The secret itself, from an environment variable.
        case secret(Secret)
        /// The path of the secret's file.
        case file(Secret)
    }

    package let name: Name
    package let value: Value

    /// A text that anybody may read.
    public init(_ name: Name, _ value: Name) {
        self.name = name
        self.value = .text(value.text)
    }

    /// The value of a variable of the shell that runs Compose. Without it, Compose refuses to start.
    public init(_ name: Name, fromVariable variable: Name) {
        self.name = name
        value = .secret(.environment(variable))
    }

    /// The path of a secret's file, for programs that read one.
    ///
    /// - Diagnoses: `unmounted-file`.
    public init(_ name: Name, secretFile path: Name) {
        self.name = name
        value = .file(.file(path))
    }

    /// A secret of either kind, for programs that read a file where `_FILE` follows the variable's name.
    public init(_ name: Name, _ secret: Secret) {
        switch secret.source {
        case .file(let path):
            self.init(Name(verbatim: name.text + "_FILE"), secretFile: Name(verbatim: path))
        case .environment(let variable): self.init(name, fromVariable: Name(verbatim: variable))
        }
    }
}

/// A folder or file of the machine that a container sees.
public struct HostMount: Sendable, Hashable {
    package let source: Name
    package let target: Name
    package let isWritable: Bool
    /// Mounts that the host makes later are seen too.
    package let followsHost: Bool

    /// - Parameters:
    ///   - source: its path on the machine.
    ///   - target: its path in the container; by default the same.
    ///   - isWritable: default false.
    public init(_ source: Name, at target: Name? = nil, isWritable: Bool = false) {
        self.init(source, at: target, isWritable: isWritable, followsHost: false)
    }

    package init(_ source: Name, at target: Name? = nil, isWritable: Bool = false, followsHost: Bool) {
        self.source = source
        self.target = target ?? source
        self.isWritable = isWritable
        self.followsHost = followsHost
    }
}
