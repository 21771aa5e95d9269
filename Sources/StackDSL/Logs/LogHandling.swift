/// What else is done with the lines of a source.
///
/// - Emits: the stages `decolorize`, `limit`, `pack` and `tenant`, and the bounds of `multiline`.
/// - Diagnoses: `invalid-log-source`.
/// - Source: https://grafana.com/docs/alloy/latest/reference/components/loki/loki.process/
public struct LogHandling: Sendable, Hashable {
    package let decolorizes: Bool
    package let rate: Rate?
    package let packed: [Label]
    package let tenant: Name?
    package let entryLines: Int?
    package let entryWait: Duration?

    /// How many lines a second are let through.
    public struct Rate: Sendable, Hashable {
        package let lines: Double
        package let burst: Int
        package let drops: Bool

        /// - Parameters:
        ///   - lines: per second, on average; above zero.
        ///   - burst: the most at once; above zero.
        ///   - dropping: what is above is lost. Without it, the collector reads more slowly.
        public static func lines(perSecond lines: Double, burst: Int, dropping: Bool = true) -> Rate {
            Rate(lines: lines, burst: burst, drops: dropping)
        }
    }

    /// - Parameters:
    ///   - decolorizing: takes the terminal's color codes out, before anything else.
    ///   - atMost: how many lines are let through; all by default.
    ///   - packing: labels that are moved into the line, which becomes a JSON object with `_entry`: LogQL's
    ///     `unpack` takes it apart.
    ///   - tenant: keeps these lines under another tenant. Needs a Loki that has tenants.
    ///   - entryLines: the most lines of one entry that has several; the collectors' own is 128.
    ///   - entryWait: how long the next line of an entry is waited for; the collectors' own is 3 s.
    public init(
        decolorizing: Bool = false, atMost rate: Rate? = nil, packing packed: [Label] = [],
        tenant: Name? = nil, entryLines: Int? = nil, entryWait: Duration? = nil
    ) {
        decolorizes = decolorizing
        self.rate = rate
        self.packed = packed
        self.tenant = tenant
        self.entryLines = entryLines
        self.entryWait = entryWait
    }
}
