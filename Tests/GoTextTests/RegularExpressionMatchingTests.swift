import GoText
import Testing

@Suite struct RegularExpressionMatchingTests {
    private func check(
        _ pattern: String, matches: [String], butNot others: [String], dotMatchesNewline: Bool = false,
        at location: SourceLocation = #_sourceLocation
    ) {
        let (expression, errors) = RegularExpression.parse(pattern, dotMatchesNewline: dotMatchesNewline)
        #expect(errors.isEmpty, sourceLocation: location)
        for text in matches {
            #expect(expression?.matchesWhole(text) == true, "\(text)", sourceLocation: location)
        }
        for text in others {
            #expect(expression?.matchesWhole(text) == false, "\(text)", sourceLocation: location)
        }
    }

    @Test func aPatternMatchesWholeTexts() {
        check("5..", matches: ["500", "5xx"], butNot: ["50", "5000", "1500"])
        check("a|bc", matches: ["a", "bc"], butNot: ["", "ab", "abc"])
        check("a*", matches: ["", "aaa"], butNot: ["b", "ab"])
        check("(ab){2,3}", matches: ["abab", "ababab"], butNot: ["ab", "abababab"])
        check("^a$", matches: ["a"], butNot: ["a\n"])
        check("(?m)a$\n^b", matches: ["a\nb"], butNot: ["ab"])
        check(#"\bfoo\b.*"#, matches: ["foo bar"], butNot: ["food"])
        check("[^a]", matches: ["b", "\n", "é"], butNot: ["a", ""])
        check("(|a)*b", matches: ["b", "aab"], butNot: ["a"])
    }

    @Test func theDotMatchesANewlineOnlyWhereThePatternOrTheReaderSaysSo() {
        check("a.b", matches: ["axb"], butNot: ["a\nb"])
        check("(?s)a.b", matches: ["a\nb"], butNot: [])
        check("a.b", matches: ["a\nb"], butNot: [], dotMatchesNewline: true)
        check("(?-s)a.b", matches: [], butNot: ["a\nb"], dotMatchesNewline: true)
    }

    @Test func lettersFoldAsInGo() {
        check("(?i)straße", matches: ["STRAẞE", "ſtraße"], butNot: ["strasse"])
        check("(?i)[k]", matches: ["k", "K", "\u{212A}"], butNot: ["c"])
        check("(?i:a)b", matches: ["Ab"], butNot: ["AB"])
        check(#"(?i)\W"#, matches: ["-"], butNot: ["k", "\u{212A}"])
    }

    @Test func classesKnowUnicode() {
        check(#"\pL+"#, matches: ["aéΩ漢"], butNot: ["1", "a1"])
        check(#"\p{Greek}"#, matches: ["Ω"], butNot: ["O"])
        check(#"[^\p{Lu}\d]"#, matches: ["a", "-"], butNot: ["A", "1"])
        check(#"[[:alpha:]]"#, matches: ["a"], butNot: ["é", "1"])
    }

    @Test func aMatchTakesLinearTime() {
        let text = String(repeating: "a", count: 20_000)
        check("(a*)*b", matches: [], butNot: [text])
        check("(a?){500}a{500}", matches: [String(repeating: "a", count: 500)], butNot: [])
    }

    @Test func aReplacementFollowsTheRulesOfRelabelling() {
        func check(
            _ pattern: String, _ value: String, _ template: String, _ expected: String?,
            at location: SourceLocation = #_sourceLocation
        ) {
            let expression = RegularExpression.parse(pattern).0
            #expect(expression?.replacingWhole(value, with: template) == expected, sourceLocation: location)
        }
        check("(.*):(.*)", "host:9090", "$1", "host")
        check("(.*):(.*)", "host:9090", "${2}x", "9090x")
        check("(.*):(.*)", "host:9090", "$2x", "")
        check("(?P<h>.*):.*", "host:9090", "${h}!$$1", "host!$1")
        check("(.*):(.*)", "host", "$1", nil)
        check("(a)|(b)", "b", "[$1][$2][$0][$7]", "[][b][b][]")
        check("(a|ab)(c|bcd)(d*)", "abcd", "$1,$2,$3", "a,bcd,")
        check("(a+?)(a*)", "aaa", "$1,$2", "a,aa")
        check("(.*)", "x", "a$", "a$")
        check("(.*)", "x", "${1", "${1")
        check("(?P<n>a)|(?P<n>b)", "b", "$n", "b")
    }

    @Test func fewAlternativesAreKnown() {
        func check(_ pattern: String, _ expected: [String]?, at location: SourceLocation = #_sourceLocation) {
            let alternatives = RegularExpression.parse(pattern).0?.literalAlternatives
            #expect(alternatives == expected, sourceLocation: location)
        }
        check("", [""])
        check("a|b|c", ["a", "b", "c"])
        check("a(b|c)?", ["ab", "ac", "a"])
        check("^(foo|bar)$", ["foo", "bar"])
        check("[a-c]x{2}", ["axx", "bxx", "cxx"])
        check("a|a", ["a"])
        check("a^b|c", ["c"])
        check(#"a\.b"#, ["a.b"])
        check("(?i)1", ["1"])
        check("5..", nil)
        check("a+", nil)
        check("(?i)a", nil)
        check(#"\d"#, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"])
        check("[a-z]{3}", nil)
    }
}
