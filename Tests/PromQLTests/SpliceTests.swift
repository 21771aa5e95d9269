import Diagnostics
import PromQL
import Testing

/// Interpolated values: each is one token of the grammar.
@Suite struct SpliceTests {
    static func query(_ text: String, at location: SourceLocation = #_sourceLocation) -> Tree {
        guard let tree = Tree.parse(text).tree else {
            Issue.record("`\(text)` is no query", sourceLocation: location)
            return query("0")
        }
        return tree
    }

    /// Puts values where the text has `%`.
    static func source(_ text: String, _ values: SplicedValue...) -> QuerySource {
        var source = QuerySource("")
        for (index, part) in text.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { source.append(values[index - 1]) }
            source.append(String(part))
        }
        return source
    }

    @Test func aMetricIsAName() {
        check(Self.source("rate(%{a=\"b\"}[5m])", .metric("x_total")), prints: "rate(x_total{a=\"b\"}[5m])")
        check(Self.source("%{a=\"b\"}", .metric("x.y")), prints: "{__name__=\"x.y\",a=\"b\"}")
        check(Self.source("% > 1", .metric("bool")), prints: "{__name__=\"bool\"} > 1")
        check(Self.source("{%, a=\"b\"}", .metric("x.y")), prints: "{__name__=\"x.y\",a=\"b\"}")
    }

    @Test func valuesStandWhereTheirLiteralsWould() {
        check(
            Self.source("x[%] offset %", .duration(milliseconds: 300_000), .duration(milliseconds: 1000)),
            prints: "x[5m] offset 1s")
        check(Self.source("x > %", .number(0.05)), prints: "x > 0.05")
        check(Self.source("x{job=%}", .string("a\"b")), prints: "x{job=\"a\\\"b\"}")
        check(
            Self.source("sum by (%, b) (x{%!=\"\"})", .label("a.b"), .label("c")),
            prints: "sum by (\"a.b\", b) (x{c!=\"\"})")
        check(Self.source("x[5m:%]", .duration(milliseconds: 60_000)), prints: "x[5m:1m]")
    }

    @Test func aQueryBindsLikeOneInParentheses() {
        let sum = SplicedValue.expression(Self.query("a + b"))
        check(Self.source("%", sum), prints: "a + b")
        check(Self.source("% * 2", sum), prints: "(a + b) * 2")
        check(Self.source("2 ^ %", sum), prints: "2 ^ (a + b)")
        check(Self.source("-%", sum), prints: "-(a + b)")
        check(Self.source("sum(%)", sum), prints: "sum(a + b)")
        check(Self.source("%[5m:]", sum), prints: "(a + b)[5m:]")
        check(
            Self.source("rate(%[5m] offset 1h)", .expression(Self.query("x"))),
            prints: "rate(x[5m] offset 1h)")
        check(Self.source("% ^ 2", .number(-1)), prints: "(-1) ^ 2")
        check(Self.source("%/%", sum, sum), prints: "(a + b) / (a + b)")
        // An operator behind it would be one between lengths.
        check(Self.source("% + 1", .expression(Self.query("x offset (5m)"))), prints: "(x offset (5m)) + 1")
    }

    @Test func aSplicedQueryBringsItsSources() throws {
        let inner = try #require(Tree.parse(Self.source("y / %", .expression(Self.query("z")))).tree)
        let outer = try #require(Tree.parse(Self.source("x + %", .expression(inner))).tree)
        #expect(outer.sourceCount == 3)
        #expect(outer.spliced.map { [$0.offset, $0.base, $0.count] } == [[4, 1, 2]])
        #expect(outer.nodes.map(\.source) == [0, 1, 2, 1, 0, 0])
        #expect(outer.selectors.map(\.source) == [0, 1, 2])
    }

    @Test func aWrongTypeIsReportedAtTheSplice() {
        let errors = Tree.parse(Self.source("rate(%)", .expression(Self.query("up")))).errors
        #expect(errors.map(\.range) == [TextRange(5, 6)])
        #expect(errors.map(\.source) == [0])
    }

    @Test func theByteOfASpliceIsNeverRead() {
        for byte in UInt8.min...UInt8.max {
            let source = QuerySource(bytes: Array("a > ".utf8) + [byte], splices: [.init(at: 4, .number(1))])
            #expect(Tree.parse(source).tree?.printed() == "a > 1")
        }
    }

    static let misplaced: [(String, String)] = [
        ("x{a=\"b%\"}", "inside quotes"), ("x{a=`%`}", "inside quotes"), ("x_%", "part of a name"),
        ("%_total", "part of a name"), ("x # %", "in a comment"), ("x{a=%}", "interpolated number"),
        ("x{%=\"b\"}", "interpolated number"), ("sum by (%) (x)", "interpolated number"),
        ("x %", "interpolated number"),
        ("x{a=\"\\%\"}", "inside quotes"), ("5%", "part of a name"),
    ]

    @Test(arguments: misplaced) func aMisplacedValueIsRefused(text: String, words: String) {
        let result = Tree.parse(Self.source(text, .number(5)))
        #expect(result.errors.first?.message.contains(words) == true, "\(result.errors)")
        #expect(result.errors.first?.kind == .misplacedSplice)
        let offset = text.utf8.prefix { $0 != UInt8(ascii: "%") }.count
        #expect(result.errors.first?.range == TextRange(offset, offset + 1))
    }

    @Test func parenthesesAreToldWhereTheyAreNeeded() {
        let sum = Self.query("a + b")
        let comparison = Self.query("a > b")
        let power = Self.query("a ^ b")
        #expect(!sum.needsParentheses(before: .greater))
        #expect(sum.needsParentheses(before: .multiply))
        #expect(!sum.needsParentheses(before: .add))
        #expect(sum.needsParentheses(after: .add))
        #expect(!comparison.needsParentheses(before: .greater))
        #expect(comparison.needsParentheses(after: .subtract))
        #expect(power.needsParentheses(before: .power))
        #expect(!power.needsParentheses(after: .power))
        #expect(Self.query("-a").needsParentheses(before: .power))
        #expect(!Self.query("-a").needsParentheses(before: .multiply))
        #expect(!Self.query("sum(a + b)").needsParentheses(before: .power))
        #expect(sum.needsParenthesesBeforeModifier())
        #expect(!Self.query("(a + b)").needsParenthesesBeforeModifier())
    }
}
