package import StackDSL

extension ExportRetry {
    /// After which time the collector gives up; nil for never, or where nothing is repeated.
    ///
    /// For a number of retries: so many attempts that run into their timeout, and the waits before the retries at their
    /// longest. Rounded up to whole seconds.
    ///
    /// - Parameter timeout: of one attempt.
    package func longestElapsedTime(timeout: Duration) -> Duration? {
        switch limit {
        case .elapsed(let elapsed): return elapsed
        case .forever, .never: return nil
        case .times(let count):
            let longest = Double(maximum.wholeMilliseconds)
            var wait = Double(initial.wholeMilliseconds)
            var milliseconds = 0.0
            // A wait varies by half of itself.
            for _ in 0..<min(max(count, 0), ExportRetry.mostTimes) {
                milliseconds += min(wait, longest) * 1.5 + Double(timeout.wholeMilliseconds)
                wait *= multiplier
            }
            let seconds = (milliseconds / 1_000).rounded(.up)
            return .seconds(Int(exactly: seconds) ?? 86_400)
        }
    }

    /// More retries than this are meant to be a length of time.
    package static let mostTimes = 20

    /// The longest wait as it is written: the collector refuses one that is longer than all retries together.
    package func longestWait(timeout: Duration) -> Duration {
        longestElapsedTime(timeout: timeout).map { min(maximum, $0) } ?? maximum
    }
}

extension TelemetryExporter {
    /// How long one attempt may take: as declared, or the exporter's own default.
    package var attemptTimeout: Duration {
        if let timeout = outgoing?.delivery.timeout { return timeout }
        return switch kind {
        case .otlpHTTP: .seconds(30)
        case .otlp, .prometheus, .remoteWrite, .debug, .connector: .seconds(5)
        }
    }
}
