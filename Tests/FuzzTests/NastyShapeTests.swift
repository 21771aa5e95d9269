import Foundation
import FuzzProperties
import Testing

/// No text costs more than in proportion to its length, whatever its shape.
@Suite struct NastyShapeTests {
    /// The least seconds of a core that reading takes; other tests run beside this one.
    private static func seconds(_ shape: NastyShape, _ length: Int, times: Int = 1) -> Double {
        let bytes = shape.text(length)
        return (0..<times).map { _ in
            let start = threadSeconds()
            shape.reader.read(bytes)
            return threadSeconds() - start
        }.min() ?? 0
    }

    /// The seconds this thread has had of a core.
    private static func threadSeconds() -> Double {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test(arguments: NastyShape.Reader.allCases) func timeIsInProportionToTheLength(reader: NastyShape.Reader) {
        for shape in NastyShape.all where shape.reader == reader {
            // What takes no time cannot be measured; in proportion it takes no time at any length.
            if Self.seconds(shape, 12_000) < 0.3 { continue }
            let small = Self.seconds(shape, 3_000, times: 2)
            let large = Self.seconds(shape, 12_000, times: 2)
            // Four times as long: 4, and 16 if it were the square.
            #expect(large < 9 * small + 0.3, "\(shape): \(small) s, then \(large) s")
        }
    }

    @Test(arguments: NastyShape.Reader.allCases) func hundredThousandLevelsAreOneAnswer(reader: NastyShape.Reader) {
        for piece in ["(", "[", "{", "- ", "{{ (", "\"\\("] {
            reader.read(Array(String(repeating: piece, count: 100_000).utf8))
        }
    }
}
