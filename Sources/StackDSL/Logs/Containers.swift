/// Which containers of a Docker engine are meant.
///
/// - Emits: filters that the engine itself applies.
/// - Source: https://docs.docker.com/reference/cli/docker/container/ls/#filter
public struct Containers: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// The one that is named as the service is.
        case namedAfterService
        case named([Name])
        case matching(Name)
        case labelled(Name, Name?)
        case all
    }

    package let kind: Kind

    package static let namedAfterService = Containers(kind: .namedAfterService)

    /// Containers of exactly these names.
    public static func named(_ names: [Name]) -> Containers { Containers(kind: .named(names)) }

    /// Containers whose whole name, without the leading slash, matches an RE2 pattern.
    public static func named(matching pattern: Name) -> Containers { Containers(kind: .matching(pattern)) }

    /// Containers with a Docker label, of this value or of any.
    public static func labelled(_ label: Name, _ value: Name? = nil) -> Containers {
        Containers(kind: .labelled(label, value))
    }

    /// All containers of a Compose service, whatever Compose names them.
    public static func composeService(_ service: Name) -> Containers {
        .labelled("com.docker.compose.service", service)
    }

    /// Every container of the engine, those of other stacks included.
    public static let all = Containers(kind: .all)
}
