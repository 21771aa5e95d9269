/// When a collector refuses data, so that it does not run out of memory. Senders are told to try again.
///
/// - Emits: `processors.memory_limiter`, as the first of every pipeline.
/// - Source: https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor
public struct MemoryLimit: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case share(Quantity, spike: Quantity?)
        case size(Quantity, spike: Quantity?)
    }

    package let kind: Kind
    package let interval: Duration

    /// A share of the memory that the container may use.
    ///
    /// - Parameters:
    ///   - limit: of the heap; whole percent, above 0 and at most 100.
    ///   - spike: so much below the limit data begin to be refused; a fifth of the limit by default.
    ///   - interval: between two looks at the memory; default 1 s.
    /// - Emits: `limit_percentage`, `spike_limit_percentage`.
    public static func share(
        _ limit: Quantity, spike: Quantity? = nil, every interval: Duration = .seconds(1)
    ) -> MemoryLimit {
        MemoryLimit(kind: .share(limit, spike: spike), interval: interval)
    }

    /// A size, for a host whose memory is not limited; whole mebibytes.
    ///
    /// - Emits: `limit_mib`, `spike_limit_mib`.
    public static func size(
        _ limit: Quantity, spike: Quantity? = nil, every interval: Duration = .seconds(1)
    ) -> MemoryLimit {
        MemoryLimit(kind: .size(limit, spike: spike), interval: interval)
    }
}
