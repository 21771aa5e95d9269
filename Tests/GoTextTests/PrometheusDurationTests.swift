import GoText
import Testing

@Suite struct PrometheusDurationTests {
    static let readable: [(String, Int64)] = [
        ("0", 0), ("5m", 300_000), ("1h30m", 5_400_000), ("1y2w3d4h5m6s7ms", 33_019_506_007),
        ("90d", 7_776_000_000), ("10ms", 10), ("292y", 9_208_512_000_000),
    ]

    @Test(arguments: readable) func aDurationHasItsMilliseconds(text: String, milliseconds: Int64) {
        #expect(PrometheusDuration.parse(text) == .success(milliseconds))
    }

    static let refused: [(String, PrometheusDuration.Problem)] = [
        ("", .empty), ("5", .malformed), ("m", .malformed), ("1.5h", .unknownUnit(".")), ("1m1h", .malformed),
        ("1m1m", .malformed), ("5x", .unknownUnit("x")), ("293y", .outOfRange),
        ("99999999999999999999s", .malformed), ("10000000000s", .outOfRange), ("-5m", .malformed),
    ]

    @Test(arguments: refused)
    func whatIsNoDurationIsRefusedWithItsReason(text: String, problem: PrometheusDuration.Problem) {
        #expect(PrometheusDuration.parse(text) == .failure(problem))
    }

    static let printed: [(Int64, String)] = [
        (0, "0s"), (300_000, "5m"), (5_400_000, "1h30m"), (7_776_000_000, "90d"), (604_800_000, "1w"),
        (31_536_000_000, "1y"), (1, "1ms"), (90_061_001, "1d1h1m1s1ms"), (-60_000, "-1m"),
    ]

    @Test(arguments: printed) func aDurationIsPrintedFromLargeToSmall(milliseconds: Int64, text: String) {
        #expect(PrometheusDuration.print(milliseconds: milliseconds) == text)
    }
}
