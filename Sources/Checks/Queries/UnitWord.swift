import StackDSL

/// The units that people name in texts: behind a number, as in `100 ms`, `10 GB` or `80%`.
enum UnitWord {
    /// What a word can mean; a GB is as often of 1024 as of 1000. Empty for a word that names no unit.
    static func meanings(of word: Substring) -> [MetricUnit] {
        if let units = exact[String(word)] { return units }
        return spelt[word.lowercased()] ?? []
    }

    /// The word that a text begins with, blanks before it left out: letters, or a percent sign.
    static func first(of text: Substring) -> Substring {
        let rest = text.drop { $0 == " " || $0 == "\u{A0}" || $0 == "-" }
        if rest.first == "%" { return rest.prefix(1) }
        return rest.prefix { $0.isLetter }
    }

    /// Where capitals tell bits from bytes.
    private static let exact: [String: [MetricUnit]] = [
        "s": [.seconds], "ms": [.milliseconds], "µs": [.microseconds], "us": [.microseconds], "ns": [.nanoseconds],
        "%": [.percent], "B": [.bytes], "Bps": [.bytes],
        "kB": [.kilobytes, .kibibytes], "KB": [.kilobytes, .kibibytes], "MB": [.megabytes, .mebibytes],
        "GB": [.gigabytes, .gibibytes], "TB": [data(1e12), .tebibytes],
        "KiB": [.kibibytes], "MiB": [.mebibytes], "GiB": [.gibibytes], "TiB": [.tebibytes],
        "kb": [bits(1e3)], "Kb": [bits(1e3)], "Mb": [bits(1e6)], "Gb": [bits(1e9)],
    ]

    private static let spelt: [String: [MetricUnit]] = [
        "sec": [.seconds], "secs": [.seconds], "second": [.seconds], "seconds": [.seconds],
        "msec": [.milliseconds], "millisecond": [.milliseconds], "milliseconds": [.milliseconds],
        "microsecond": [.microseconds], "microseconds": [.microseconds],
        "minute": [.minutes], "minutes": [.minutes], "hour": [.hours], "hours": [.hours], "day": [.days], "days": [.days],
        "percent": [.percent],
        "byte": [.bytes], "bytes": [.bytes], "kilobytes": [.kilobytes, .kibibytes],
        "megabytes": [.megabytes, .mebibytes], "gigabytes": [.gigabytes, .gibibytes],
        "bit": [.bits], "bits": [.bits], "bps": [.bits],
        "kbit": [bits(1e3)], "mbit": [bits(1e6)], "gbit": [bits(1e9)], "kbits": [bits(1e3)], "mbits": [bits(1e6)],
        "gbits": [bits(1e9)], "kbps": [bits(1e3)], "mbps": [bits(1e6)], "gbps": [bits(1e9)],
    ]

    private static func bits(_ size: Double) -> MetricUnit {
        MetricUnit(MetricUnit.bits.dimension, size, per: 8, symbol: "")
    }

    private static func data(_ size: Double) -> MetricUnit {
        MetricUnit(MetricUnit.bytes.dimension, size, symbol: "")
    }
}

extension MetricUnit {
    /// Whether it counts what a word can stand for: bytes behind `GB`, whether they are there or come each second.
    func isNamed(by word: MetricUnit) -> Bool {
        dimension == word.dimension
            || dimension == MetricUnit.bytesPerSecond.dimension && word.dimension == MetricUnit.bytes.dimension
    }

    /// How many of the base unit one is.
    var scale: Double { numerator / denominator }
}
