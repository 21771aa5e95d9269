/// One value of a series at one time.
package struct Sample: Sendable, Hashable {
    /// In milliseconds.
    package var time: Int64
    package var value: Double

    package init(time: Int64, value: Double) {
        self.time = time
        self.value = value
    }

    /// The value that ends a series: it is no number, with bits of its own.
    package static let staleValue = Double(bitPattern: 0x7FF0_0000_0000_0002)

    /// The end of a series.
    package static func stale(at time: Int64) -> Sample { Sample(time: time, value: staleValue) }

    /// Whether the series ends here.
    package var isStale: Bool { value.bitPattern == Self.staleValue.bitPattern }
}
