/// Where Loki remembers what it has computed or read.
///
/// - Emits: `query_range.results_cache:` and `chunk_store_config.chunk_cache_config:`.
/// - Source: https://grafana.com/docs/loki/latest/operations/caching/
public struct LokiCache: Sendable, Hashable {
    package enum Place: Sendable, Hashable {
        case memory(Quantity)
        case memcached(Name)
    }

    package let results: Place
    package let chunks: Place?

    /// In the memory of each process.
    ///
    /// - Parameters:
    ///   - results: the most that results take, in whole MiB; default 100 MiB, as Loki has it.
    ///   - chunks: the most that pieces of logs take; without it they are always read from the store.
    public static func memory(results: Quantity = .mebibytes(100), chunks: Quantity? = nil) -> LokiCache {
        LokiCache(results: .memory(results), chunks: chunks.map(Place.memory))
    }

    /// In memcached, as `host:port`; all addresses that the host's name has are used.
    public static func memcached(results: Name, chunks: Name? = nil) -> LokiCache {
        LokiCache(results: .memcached(results), chunks: chunks.map(Place.memcached))
    }
}
