extension Duration {
    /// The form that Grafana reads: one number and one unit, since `1h30m` is none of its intervals: `90m`.
    ///
    /// The largest unit up to days that leaves no rest; never below a millisecond.
    package var grafanaText: String {
        let milliseconds = Swift.max(1, wholeMilliseconds.magnitude)
        let units: [(String, UInt64)] = [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000)]
        for (name, size) in units where milliseconds % size == 0 {
            return "\(milliseconds / size)\(name)"
        }
        return "\(milliseconds)ms"
    }
}
