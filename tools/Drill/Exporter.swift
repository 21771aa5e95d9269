import PromQL

/// What the series of tests are, told to each Prometheus that asks: every value once, with its time.
///
/// Values are told a little before their time, so that none is missing at it on a slow machine; queries do not look ahead.
actor Exporter {
    private struct Played {
        let series: String
        /// Times in milliseconds of this machine's clock.
        let samples: [(time: Int64, value: Double)]
        var next = 0
    }

    /// How long before its time a value is told, in milliseconds.
    private static let ahead: Int64 = 10_000

    private var played: [Int: [Played]] = [:]
    private(set) var asked: Set<Int> = []

    /// Plays a scenario to one Prometheus.
    ///
    /// - Parameter origin: when the test's time was 0.
    func play(_ scenario: Scenario, origin: Int64, to server: Int) {
        played[server, default: []] += scenario.test.series.map { description in
            Played(
                series: description.exposed(scenario.prefix),
                samples: description.samples.map { (origin + $0.place * scenario.test.interval / scenario.factor, $0.value) })
        }
    }

    /// What a Prometheus gets when it asks.
    func metrics(of server: Int, now: Int64) -> String {
        asked.insert(server)
        var text = ""
        guard var series = played[server] else { return text }
        for place in series.indices {
            while series[place].next < series[place].samples.count {
                let sample = series[place].samples[series[place].next]
                guard sample.time <= now + Self.ahead else { break }
                text += "\(series[place].series) \(Self.text(sample.value)) \(sample.time)\n"
                series[place].next += 1
            }
        }
        played[server] = series
        return text
    }

    static func text(_ value: Double) -> String {
        value.isNaN ? "NaN" : value.isInfinite ? (value < 0 ? "-Inf" : "+Inf") : "\(value)"
    }
}
