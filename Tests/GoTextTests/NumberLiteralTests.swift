import GoText
import Testing

@Suite struct NumberLiteralTests {
    static let readable: [(String, Double)] = [
        ("0", 0), ("7", 7), ("007", 7), ("010", 8), ("09", 9), ("0x1F", 31), ("0X_ff", 255), ("1_000", 1000),
        ("1.5", 1.5), (".5", 0.5), ("5.", 5), ("2e3", 2000), ("1_0.2_5e1", 102.5), ("-3", -3), ("+4", 4),
        ("9223372036854775808", 9_223_372_036_854_775_808), ("inf", .infinity), ("0o17", 15), ("0b11", 3),
    ]

    @Test(arguments: readable) func aNumberHasTheValueGoGivesIt(text: String, value: Double) {
        #expect(GoNumber.parse(text) == .success(value))
    }

    @Test(arguments: [
        "", "_1", "1_", "1__0", "0x", "0xZ", "1e", "1_.5", "0xFFFFFFFFFFFFFFFFFF", "1.2.3", "abc",
    ])
    func whatIsNoNumberIsRefused(text: String) {
        #expect(GoNumber.parse(text) == .failure(.malformed))
    }

    @Test func aNumberBeyondEveryDoubleIsOutOfRange() {
        #expect(GoNumber.parse("1e999") == .failure(.outOfRange))
    }

    static let printed: [(Double, String)] = [
        (0, "0"), (-0.0, "-0"), (1, "1"), (0.05, "0.05"), (1e-7, "0.0000001"), (1.5e300, "15" + zeros(299)),
        (1e21, "1" + zeros(21)), (123456.75, "123456.75"), (.nan, "NaN"), (-.infinity, "-Inf"), (100, "100"),
    ]

    static func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }

    @Test(arguments: printed) func aNumberIsPrintedWithoutExponent(value: Double, text: String) {
        #expect(GoNumber.print(value) == text)
    }
}
