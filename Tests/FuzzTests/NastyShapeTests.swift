import FuzzProperties
import Testing

/// No text costs more than in proportion to its length, whatever its shape.
@Suite struct NastyShapeTests {
    private static func seconds(_ shape: NastyShape, _ length: Int, times: Int = 1) -> Double {
        let bytes = shape.text(length)
        let times = (0..<times).map { _ in ContinuousClock().measure { shape.reader.read(bytes) } }
        let best = times.min() ?? .zero
        return Double(best.components.seconds) + Double(best.components.attoseconds) / 1e18
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
