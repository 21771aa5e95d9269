public import StackDSL

/// The usual questions to PostgreSQL.
extension PostgresExporter {
    /// The part of the allowed connections that are in use: 0 to 1. By `instance`.
    public static var connectionUse: PromQuery {
        """
        sum by (instance, job) (\(statActivityCount))
          / sum by (instance, job) (\(settingsMaxConnections))
        """
    }

    /// The part of the blocks that were found in memory, of those that were read: 0 to 1. By `instance` and
    /// `datname`.
    public static func cacheHitRatio(over window: Window = .minutes(5)) -> PromQuery {
        """
        sum by (instance, datname) (rate(\(statDatabaseBlksHit)[\(window)]))
          / (
            sum by (instance, datname) (rate(\(statDatabaseBlksHit)[\(window)]))
            + sum by (instance, datname) (rate(\(statDatabaseBlksRead)[\(window)]))
          )
        """
    }

    /// How long the longest transaction of each database has been open. By `instance` and `datname`.
    public static var longestTransaction: PromQuery {
        "max by (instance, datname) (\(statActivityMaxTxDuration){backend_type=\"client backend\"})"
    }

    /// Transactions committed and rolled back per second. By `instance` and `datname`.
    public static func transactions(over window: Window = .minutes(5)) -> PromQuery {
        """
        sum by (instance, datname) (rate(\(statDatabaseXactCommit)[\(window)]))
          + sum by (instance, datname) (rate(\(statDatabaseXactRollback)[\(window)]))
        """
    }

    /// How far a replica is behind its primary.
    public static var replicationLag: PromQuery { "\(replicationLagSeconds) and \(replicationIsReplica) == 1" }
}
