/// A reason to keep a trace, or to drop it.
///
/// - Emits: an entry of `tail_sampling.policies`.
/// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor
public struct SamplingPolicy: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case all
        case errors
        case slow(Duration)
        case share(Quantity)
        case rate(Int)
        case attribute(Name, [Name])
        case dropping(Name, [Name])
    }

    package let kind: Kind
    package let name: Name

    /// Keeps every trace.
    public static func all(name: Name = "all") -> SamplingPolicy { SamplingPolicy(kind: .all, name: name) }

    /// Keeps traces with a span that failed.
    public static func errors(name: Name = "errors") -> SamplingPolicy {
        SamplingPolicy(kind: .errors, name: name)
    }

    /// Keeps traces that took longer, from the first start to the last end; whole milliseconds.
    public static func slow(over duration: Duration, name: Name = "slow") -> SamplingPolicy {
        SamplingPolicy(kind: .slow(duration), name: name)
    }

    /// Keeps a share of all traces at random.
    public static func share(_ share: Quantity, name: Name = "share") -> SamplingPolicy {
        SamplingPolicy(kind: .share(share), name: name)
    }

    /// Keeps traces as long as they have no more spans a second.
    public static func rate(spansPerSecond: Int, name: Name = "rate") -> SamplingPolicy {
        SamplingPolicy(kind: .rate(spansPerSecond), name: name)
    }

    /// Keeps traces in which an attribute of a span or resource has one of these texts.
    public static func attribute(_ name: Name, _ key: Name, in values: [Name]) -> SamplingPolicy {
        SamplingPolicy(kind: .attribute(key, values), name: name)
    }

    /// Drops traces in which an attribute has one of these texts, whatever the other policies say.
    public static func dropping(_ name: Name, _ key: Name, in values: [Name]) -> SamplingPolicy {
        SamplingPolicy(kind: .dropping(key, values), name: name)
    }
}
