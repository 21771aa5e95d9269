import Foundation

/// The throughput of one function over queries: the best of several rounds, each long enough for the clock.
struct Measurement {
    private let name: String
    private let texts: [String]
    private var accepted = 0
    private var best = Double.infinity
    private var passes = 0

    init(of name: String, _ texts: [String], reading: (String) -> Bool) {
        self.name = name
        self.texts = texts
        guard !texts.isEmpty else { return }
        let once = Self.time { accepted = texts.count(where: reading) }
        // A round is some hundredths of a second: too short to be interrupted every time on a busy machine.
        passes = max(1, Int(0.03 / max(once, 1e-6)))
        for _ in 0..<50 {
            var found = 0
            let time = Self.time {
                for _ in 0..<passes {
                    for text in texts where reading(text) { found += 1 }
                }
            }
            if found == accepted * passes { best = min(best, time) }
        }
    }

    func print() {
        guard !texts.isEmpty else { return }
        let bytes = texts.reduce(0) { $0 + $1.utf8.count }
        let rate = Double(passes) / best
        let figures = String(
            format: "%6.1f MB/s  %9.0f queries/s", Double(bytes) * rate / 1e6, Double(texts.count) * rate)
        Swift.print("  \(name): \(texts.count) queries of \(bytes) bytes, \(accepted) accepted: \(figures)")
    }

    /// The seconds that a body takes of a core.
    private static func time(_ body: () -> Void) -> Double {
        let start = clock()
        body()
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }
}
