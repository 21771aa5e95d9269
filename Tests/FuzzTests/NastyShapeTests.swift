import FuzzProperties
import Testing

/// No text costs more than in proportion to its length, whatever its shape.
@Suite(.serialized) struct NastyShapeTests {
    private static func seconds(_ shape: NastyShape, _ length: Int) -> Double {
        let bytes = shape.text(length)
        let times = (0..<3).map { _ in ContinuousClock().measure { shape.reader.read(bytes) } }
        let best = times.min() ?? .zero
        return Double(best.components.seconds) + Double(best.components.attoseconds) / 1e18
    }

    @Test(arguments: NastyShape.Reader.allCases) func timeIsInProportionToTheLength(reader: NastyShape.Reader) {
        for shape in NastyShape.all where shape.reader == reader {
            let large = Self.seconds(shape, 96_000)
            // What takes no time cannot be measured; in proportion it takes no time at any length.
            if large < 0.05 { continue }
            let small = Self.seconds(shape, 24_000)
            // Four times as long: 4, and 16 if it were the square.
            #expect(large < 8 * small + 0.05, "\(shape): \(small) s, then \(large) s")
        }
    }

    @Test(arguments: NastyShape.Reader.allCases) func hundredThousandLevelsAreOneAnswer(reader: NastyShape.Reader) {
        for piece in ["(", "[", "{", "- ", "{{ (", "\"\\("] {
            reader.read(Array(String(repeating: piece, count: 100_000).utf8))
        }
    }
}
