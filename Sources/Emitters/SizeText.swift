import StackDSL

/// A size as Prometheus and the blackbox exporter read it, whose `KB` has 1,024 bytes: the largest unit that fits.
func sizeText(_ size: Quantity) -> String {
    guard let bytes = Int64(exactly: size.value(in: .bytes).rounded()), bytes > 0 else { return "0B" }
    var rest = bytes
    var units = ["B", "KB", "MB", "GB", "TB", "PB"][...]
    while rest % 1_024 == 0, units.count > 1 {
        rest /= 1_024
        units.removeFirst()
    }
    return "\(rest)\(units.first ?? "B")"
}
