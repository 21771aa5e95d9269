import Foundation
import FuzzProperties

/// Gives each reader texts of a length and of every shape that ever hurt one, and prints how long the slowest took.
func measureNastyShapes(length: Int) {
    for reader in NastyShape.Reader.allCases {
        var slowest: (seconds: Double, shape: NastyShape)?
        let shapes = NastyShape.all.filter { $0.reader == reader }
        for shape in shapes {
            let bytes = shape.text(length)
            let start = clock()
            reader.read(bytes)
            let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
            if seconds > slowest?.seconds ?? 0 { slowest = (seconds, shape) }
            if ProcessInfo.processInfo.environment["VERBOSE"] != nil { print(seconds, shape) }
        }
        guard let slowest else { continue }
        let size = min(length, reader.longest)
        let text = String(format: "%.2f", slowest.seconds)
        print("  \(reader): \(shapes.count) shapes of \(size) bytes, the slowest \(text) s: \(slowest.shape)")
    }
    var usage = rusage()
    _ = unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
    print("  peak memory \(usage.ru_maxrss / 1024) MB")
}
