public import StackDSL

/// The usual questions to Redis.
extension RedisExporter {
    /// The part of the allowed memory that is used: 0 to 1; nothing where no `maxmemory` is set.
    public static var memoryUse: PromQuery { "\(memoryUsedBytes) / (\(memoryMaxBytes) > 0)" }

    /// The part of the allowed clients that are connected: 0 to 1.
    public static var clientUse: PromQuery { "\(connectedClients) / \(maxClients)" }

    /// The part of the looked-up keys that were there: 0 to 1.
    public static func hitRatio(over window: Window = .minutes(5)) -> PromQuery {
        """
        rate(\(keyspaceHits)[\(window)])
          / (rate(\(keyspaceHits)[\(window)]) + rate(\(keyspaceMisses)[\(window)]))
        """
    }

    /// Commands per second.
    public static func commandRate(over window: Window = .minutes(5)) -> PromQuery {
        "rate(\(commandsProcessed)[\(window)])"
    }
}
