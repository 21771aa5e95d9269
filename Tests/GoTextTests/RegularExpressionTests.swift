import Diagnostics
import GoText
import Testing

/// Which patterns are accepted, and what is said of the others: the marked text, and the message.
@Suite struct RegularExpressionTests {
    private func check(
        _ marked: String, _ message: String? = nil, help: String? = nil,
        at location: SourceLocation = #_sourceLocation
    ) {
        let pattern = marked.filter { $0 != "«" && $0 != "»" }
        let (expression, errors) = RegularExpression.parse(pattern)
        #expect((expression == nil) == (message != nil), sourceLocation: location)
        #expect(errors.first?.message == message, sourceLocation: location)
        if let help { #expect(errors.first?.help == help, sourceLocation: location) }
        guard let error = errors.first else { return }
        let bytes = Array(pattern.utf8)
        let shown =
            String(decoding: bytes[..<error.range.bytes.lowerBound], as: UTF8.self) + "«"
            + String(decoding: bytes[error.range.bytes], as: UTF8.self) + "»"
            + String(decoding: bytes[error.range.bytes.upperBound...], as: UTF8.self)
        #expect(shown == marked, sourceLocation: location)
    }

    @Test func everythingRE2HasIsAccepted() {
        check("")
        check("a|b|")
        check("(?:a)(b)(?P<c>d)(?<e>f)")
        check("(?i)a(?-i)b(?smU:c)(?i-s:d)")
        check("a*?b+?c??d{2}?e{2,}f{2,3}")
        check("{,2}a{b}{")
        check(#"\d\D\s\S\w\W\b\B\A\z\a\f\n\r\t\v\x41\x{10FFFF}\012\0\.\_"#)
        check(#"[]a][^]a][a-][\d-z][[:alpha:][:^digit:]][\pL\P{Greek}]"#)
        check(#"\pL\p{Lu}\p{Greek}\p{^Han}\p{Any}"#)
        check(#"\Q(*\E+\Q["#)
        check("é+[ä-ü]")
        check("^*$?")
    }

    @Test func whatIsNotRE2IsReportedWhereItStands() {
        check("a«(»b", "the group has no closing `)`")
        check("a«)»b", "`)` closes no group")
        check("a«[»bc", "the character class has no closing `]`")
        check("«*»a", "`*` has nothing before it to repeat")
        check("a|«+»", "`+` has nothing before it to repeat")
        check("a«**»", "`**` repeats a repetition, which needs a group in between")
        check("a«{2}{3}»", "`{2}{3}` repeats a repetition, which needs a group in between")
        check("a«{1001}»", "`{1001}` repeats more than 1000 times, the most there is")
        check("«(a{40}){40}»", "`{40}` repeats more than 1000 times, the most there is")
        check("a«{3,2}»", "`{3,2}` has its smaller count last")
        check(#"a«\q»"#, #"`\q` is no escape sequence"#)
        check(#"(a)«\1»"#, #"`\1` is no escape sequence"#, help: "RE2 has no back references")
        check(#"a«\»"#, #"the pattern ends with a `\` that escapes nothing"#)
        check("[«z-a»]", "`z-a` is no range of characters")
        check("[«[:nope:]»]", "`[:nope:]` is no range of characters")
        check(#"«\p{Greec}»"#, "`Greec` is no Unicode class", help: "did you mean `Greek`?")
        check("«(?P<1 »x>a)", "`(?P<1 ` does not name a group")
        check("a«(?=»b)", "`(?=` looks around, which RE2 cannot do")
        check("«(?<!»a)b", "`(?<!` looks around, which RE2 cannot do")
        check("«(?z»)", "`(?z` is no group that RE2 knows")
    }

    @Test func allMistakesOfAPatternAreReported() {
        let (_, errors) = RegularExpression.parse(#"*a\q(?=b)[z-a]"#)
        #expect(errors.map(\.range.start) == [0, 2, 4, 10])
    }

    @Test func bytesThatAreNoTextAreReported() {
        let (expression, errors) = RegularExpression.parse([0x61, 0xC3, 0x28])
        #expect(expression == nil)
        #expect(errors.map(\.range) == [TextRange(1, 2)])
    }

    @Test func patternsThatAreTooLargeOrTooDeepAreRefused() {
        let long = "(?:" + String(repeating: "a", count: 200) + "){1000}"
        #expect(RegularExpression.parse(long).1.first?.kind == .size)
        let deep = String(repeating: "(", count: 200_000) + String(repeating: ")", count: 200_000)
        #expect(RegularExpression.parse(deep).1.first?.kind == .depth)
    }

    @Test func groupsHaveNumbersAndNames() {
        let (expression, _) = RegularExpression.parse("(a)(?:b)(?P<host>c(d))")
        #expect(expression?.groupNames == [nil, nil, "host", nil])
        #expect(expression?.groupCount == 3)
    }

    @Test func quotedTextMatchesItself() throws {
        let text = #"a.b*[c]\d{2}^$|(é)"#
        #expect(RegularExpression.quoteMeta(text) == #"a\.b\*\[c\]\\d\{2\}\^\$\|\(é\)"#)
        let expression = try #require(RegularExpression.parse(RegularExpression.quoteMeta(text)).0)
        #expect(expression.matchesWhole(text))
    }
}
