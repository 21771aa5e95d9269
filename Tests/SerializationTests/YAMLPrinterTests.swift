import Serialization
import Testing

@Suite("YAML as it is printed")
struct YAMLPrinterTests {
    @Test(arguments: [
        ("up == 0", "up == 0"), ("a/b", "a/b"), ("5m", "5m"), ("1h30m", "1h30m"), ("v1.2", "v1.2"),
        ("$x", "$x"),
        ("localhost:9090", "localhost:9090"), ("名前", "名前"), ("{{ $value }}", "'{{ $value }}'"),
        ("-foo", "'-foo'"), ("a: b", "'a: b'"), ("a #b", "'a #b'"), ("a#b", "a#b"), ("it's", "it's"),
        ("", "''"), (" a", "' a'"), ("a ", "'a '"), ("yes", "'yes'"), ("No", "'No'"), ("on", "'on'"),
        ("y", "'y'"),
        ("~", "'~'"), ("null", "'null'"), ("TRUE", "'TRUE'"), ("=", "'='"), ("<<", "'<<'"), ("1", "'1'"),
        ("-1.5", "'-1.5'"), ("0o7", "'0o7'"), ("0x1F", "'0x1F'"), ("0b1", "'0b1'"), ("1_000", "'1_000'"),
        ("012", "'012'"), ("1e3", "'1e3'"), ("1E+3", "'1E+3'"), (".5", "'.5'"), (".inf", "'.inf'"),
        ("22:30", "'22:30'"), ("1:30:00", "'1:30:00'"), ("1.2.3", "'1.2.3'"), ("2026-11-21", "'2026-11-21'"),
        ("2026-1-2 03:04:05", "'2026-1-2 03:04:05'"), ("a\tb", #""a\tb""#), ("a\u{7F}", #""a\x7F""#),
        ("\u{85}", #""\N""#), ("\u{2028}", #""\L""#), ("\u{FEFF}", #""\uFEFF""#), ("😀", #""\U0001F600""#),
        ("'\"", "'''\"'"), ("'x", "\"'x\""),
    ])
    func aStringIsQuotedWhereAReaderCouldMistakeIt(text: String, printed: String) {
        #expect(YAML.print(.string(text)) == printed + "\n")
        #expect(YAML.print([.string(text)]) == "- " + printed + "\n")
    }

    @Test(arguments: [
        (2.0, "2"), (0.05, "0.05"), (-1.5, "-1.5"), (1e21, "1.0e+21"), (1.25e-7, "1.25e-7"),
        (123456.75, "123456.75"),
        (1e20, "100000000000000000000"), (0.1 + 0.2, "0.30000000000000004"), (-0.0, "-0.0"),
        (.infinity, ".inf"),
        (-.infinity, "-.inf"), (.nan, ".nan"), (.leastNonzeroMagnitude, "5.0e-324"), (0.000001, "0.000001"),
    ])
    func aNumberIsShort(value: Double, printed: String) {
        #expect(YAML.print(.number(value)) == printed + "\n")
    }

    private func check(_ node: Node, _ printed: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(YAML.print(node) == printed + "\n", sourceLocation: sourceLocation)
    }

    @Test func listsAreIndentedBelowTheirKey() {
        check(
            ["a": [1, [2, 3], ["b": [4]]], "c": []],
            """
            a:
              - 1
              - - 2
                - 3
              - b:
                  - 4
            c: []
            """)
        check(
            [["a": ["b": [["c": [:]]]]]],
            """
            - a:
                b:
                  - c: {}
            """)
    }

    @Test func aTextOfSeveralLinesKeepsThem() {
        check(
            ["a": "x\ny", "b": "x\n  y\n", "c": .block("x"), "d": "x\n\n", "e": 1],
            """
            a: |-
              x
              y
            b: |
              x
                y
            c: |-
              x
            d: "x\\n\\n"
            e: 1
            """)
        check(
            ["a": "x \ny", "b": "x\n\ty", "c": " x\ny"],
            #"""
            a: "x \ny"
            b: "x\n\ty"
            c: " x\ny"
            """#)
    }

    @Test func commentsStandAboveTheirEntry() {
        var inner = Node.Map()
        inner.set("b", 1, comment: "first\n\nsecond")
        inner.set("c", [1], comment: "list")
        check(
            ["a": .map(inner), "l": [.map(inner), [.map(inner)]]],
            """
            a:
              # first
              #
              # second
              b: 1
              # list
              c:
                - 1
            l:
              # first
              #
              # second
              - b: 1
                # list
                c:
                  - 1
              # first
              #
              # second
              - - b: 1
                  # list
                  c:
                    - 1
            """)
    }

    @Test func aHeaderStandsAtTheHead() {
        #expect(YAML.print(["a": 1], header: "one\ntwo\u{7}") == "# one\n# two\na: 1\n")
    }

    @Test func aTextThatLooksLikeAMarkStays() {
        check(
            ["stackc_mark.": ["stackc_mark.0"], "b": "stackc_mark.0: null\n- stackc_mark_."],
            """
            stackc_mark.:
              - stackc_mark.0
            b: |-
              stackc_mark.0: null
              - stackc_mark_.
            """)
    }
}
