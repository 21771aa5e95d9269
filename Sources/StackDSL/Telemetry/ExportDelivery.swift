/// How hard a collector tries to deliver: how long an attempt may take, how often it is repeated, how much may wait.
///
/// - Emits: `timeout`, `retry_on_failure`, `sending_queue`.
/// - Source: https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/exporterhelper
public struct ExportDelivery: Sendable, Hashable {
    package let timeout: Duration?
    package let retry: ExportRetry
    package let queue: ExportQueue

    /// - Parameters:
    ///   - timeout: of one attempt; the exporter's own by default: 5 s, over HTTP 30 s.
    ///   - retry: for 5 minutes by default.
    ///   - queue: 1,000 batches in memory by default.
    public init(timeout: Duration? = nil, retry: ExportRetry = .until(.minutes(5)), queue: ExportQueue = ExportQueue()) {
        self.timeout = timeout
        self.retry = retry
        self.queue = queue
    }
}

/// How often a failed delivery is repeated. What the destination refuses for good is never repeated.
public struct ExportRetry: Sendable, Hashable {
    package enum Limit: Sendable, Hashable {
        case times(Int)
        case elapsed(Duration)
        case forever
        case never
    }

    package let limit: Limit
    package let initial: Duration
    package let multiplier: Double
    package let maximum: Duration

    /// At least so many times.
    ///
    /// The collector counts no retries: it gives up after a time. That is made as long as so many attempts that run into
    /// their timeout, with the waits between them at their longest (each wait is the one before times the multiplier, and
    /// varies by half). A destination that refuses at once is therefore tried more often.
    ///
    /// - Parameters:
    ///   - count: 1 to 20.
    ///   - initial: the first wait; default 5 s.
    ///   - multiplier: by which waits grow; at least 1, default 1.5.
    ///   - maximum: the longest wait; default 30 s.
    /// - Emits: `max_elapsed_time`.
    public static func times(
        _ count: Int, startingWith initial: Duration = .seconds(5), growingBy multiplier: Double = 1.5,
        upTo maximum: Duration = .seconds(30)
    ) -> ExportRetry {
        ExportRetry(limit: .times(count), initial: initial, multiplier: multiplier, maximum: maximum)
    }

    /// Until so much time has passed since the first attempt; not below the longest wait.
    public static func until(
        _ elapsed: Duration, startingWith initial: Duration = .seconds(5), growingBy multiplier: Double = 1.5,
        upTo maximum: Duration = .seconds(30)
    ) -> ExportRetry {
        ExportRetry(limit: .elapsed(elapsed), initial: initial, multiplier: multiplier, maximum: maximum)
    }

    /// Until it succeeds; the queue fills meanwhile.
    public static let forever = ExportRetry(
        limit: .forever, initial: .seconds(5), multiplier: 1.5, maximum: .seconds(30))

    /// Not at all: what fails is lost.
    public static let never = ExportRetry(
        limit: .never, initial: .seconds(5), multiplier: 1.5, maximum: .seconds(30))
}

/// What waits for delivery. When it is full, further data are dropped.
public struct ExportQueue: Sendable, Hashable {
    package let size: Int
    package let consumers: Int
    package let isPersistent: Bool

    /// - Parameters:
    ///   - size: in batches; default 1,000.
    ///   - consumers: deliveries at once; default 10.
    ///   - isPersistent: kept in the collector's storage, so that it survives a restart; default false.
    public init(size: Int = 1_000, consumers: Int = 10, isPersistent: Bool = false) {
        self.size = size
        self.consumers = consumers
        self.isPersistent = isPersistent
    }
}
