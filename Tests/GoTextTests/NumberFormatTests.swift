import GoText
import Testing

/// Numbers as Go's `fmt` writes them.
@Suite struct NumberFormatTests {
    @Test(arguments: [
        (0, "0", "0.00", "0.00e+00", "0"), (1, "1", "1.00", "1.00e+00", "1"), (-1.5, "-1.5", "-1.50", "-1.50e+00", "-1.5"),
        (0.125, "0.125", "0.12", "1.25e-01", "0.125"), (0.375, "0.375", "0.38", "3.75e-01", "0.375"),
        (1e6, "1e+06", "1000000.00", "1.00e+06", "1e+06"), (999_999, "999999", "999999.00", "1.00e+06", "1e+06"),
        (123_456_789, "1.23456789e+08", "123456789.00", "1.23e+08", "1.235e+08"), (0.0001, "0.0001", "0.00", "1.00e-04", "0.0001"),
        (0.00001, "1e-05", "0.00", "1.00e-05", "1e-05"), (12_345, "12345", "12345.00", "1.23e+04", "1.234e+04"),
        (0.1 + 0.2, "0.30000000000000004", "0.30", "3.00e-01", "0.3"), (.leastNonzeroMagnitude, "5e-324", "0.00", "4.94e-324", "4.941e-324"),
        (1000, "1000", "1000.00", "1.00e+03", "1000"), (999.95, "999.95", "999.95", "1.00e+03", "1000"),
        (.infinity, "+Inf", "+Inf", "+Inf", "+Inf"), (-.infinity, "-Inf", "-Inf", "-Inf", "-Inf"), (.nan, "NaN", "NaN", "NaN", "NaN"),
    ] as [(Double, String, String, String, String)])
    func aNumberIsWritten(value: Double, shortest: String, decimal: String, exponent: String, general: String) {
        #expect(GoNumber.print(value, .general) == shortest)
        #expect(GoNumber.print(value, .decimal, precision: 2) == decimal)
        #expect(GoNumber.print(value, .exponent, precision: 2) == exponent)
        #expect(GoNumber.print(value, .general, precision: 4) == general)
    }

    @Test(arguments: [
        ("a*", "x", "baac", "xbxcx"), ("(.*):(.*)", "$2-$1", "h:1", "1-h"), ("", "-", "ab", "-a-b-"), ("^a", "", "aa", "a"),
        ("(?P<n>b+)|c", "<$n>", "abbc", "a<bb><>"), ("a|ab", "x", "abab", "xbxb"), (#"\b"#, "|", "a b", "|a| |b|"), ("é", "e", "é!", "e!"),
    ])
    func everyMatchIsReplaced(pattern: String, template: String, text: String, expected: String) throws {
        let expression = try #require(RegularExpression.parse(pattern).0)
        #expect(expression.replacingAll(in: text, with: ReplacementTemplate(template)) == expected)
    }

    @Test(arguments: [("b", "abc", true), ("^b", "abc", false), ("c$", "abc", true), ("", "", true), ("d", "abc", false)])
    func aPartMatches(pattern: String, text: String, expected: Bool) throws {
        #expect(try #require(RegularExpression.parse(pattern).0).matchesPart(of: text) == expected)
    }
}
