import Diagnostics
import PromQL
import TestSupport
import Testing

/// Whatever the text: no trap, no endless loop, and every place inside the text.
@Suite struct RobustnessTests {
    static func examine(_ bytes: [UInt8], _ options: ParseOptions) {
        let result = Tree.parse(QuerySource(bytes: bytes), options: options)
        for error in result.errors {
            #expect(error.range.start >= 0 && Int(error.range.end) <= bytes.count, "\(bytes)")
        }
        guard let tree = result.tree else {
            #expect(!result.errors.isEmpty)
            examineRecovered(result.errors, bytes)
            return
        }
        #expect(tree.nodes.allSatisfy { Int($0.range.end) <= bytes.count && $0.first >= 0 }, "\(bytes)")
        guard result.errors.isEmpty else { return }
        let again = Tree.parse(tree.printed(), options: options)
        #expect(again.tree?.means(theSameAs: tree) == true, "\(tree.printed())")
    }

    /// Prometheus' own come first; of the others there are few, each at a place of its own.
    static func examineRecovered(_ errors: [SyntaxError], _ bytes: [UInt8]) {
        let recovered = errors.drop { !$0.isRecovered }
        #expect(recovered.allSatisfy { $0.isRecovered }, "\(bytes)")
        #expect(recovered.count <= 10 && recovered.count < errors.count, "\(bytes)")
        for (first, second) in zip(recovered, recovered.dropFirst()) {
            #expect(first.range.end <= second.range.start, "\(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test(arguments: [false, true]) func mutatedQueriesNeverTrap(grafana: Bool) {
        var random = SeededGenerator(seed: grafana ? 7 : 42)
        let texts =
            (AcceptanceTests.canonical + AcceptanceTests.normalized.map(\.0) + VariableTests.understood)
            .map { Array($0.utf8) }
        let pieces = [
            "(", ")", "[", "]", "{", "}", "offset ", "@", "-", "^", "by", "$x", "\"", "5m", ",", "#", "\\",
            ":",
        ]
        .map { Array($0.utf8) }
        for _ in 0..<4000 {
            var bytes = texts[Int.random(in: 0..<texts.count, using: &random)]
            for _ in 0...Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                switch Int.random(in: 0...3, using: &random) {
                case 0: bytes.removeSubrange(place..<min(bytes.count, place + 3))
                case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
                case 2:
                    bytes.insert(
                        contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)], at: place)
                default:
                    bytes.insert(
                        contentsOf: texts[Int.random(in: 0..<texts.count, using: &random)], at: place)
                }
            }
            Self.examine(bytes, ParseOptions(features: .all, grafanaVariables: grafana))
        }
    }

    @Test func splicesAtAnyPlaceNeverTrap() {
        var random = SeededGenerator(seed: 3)
        let tree = Tree.parse("a + b").tree
        let values: [SplicedValue] = [
            .metric("m"), .number(1), .duration(milliseconds: 1), .label("l"), .string("s"),
            .expression(tree ?? SpliceTests.query("0")),
        ]
        for text in AcceptanceTests.canonical {
            let bytes = Array(text.utf8)
            for value in values {
                let offset = Int.random(in: 0..<bytes.count, using: &random)
                let source = QuerySource(bytes: bytes, splices: [.init(at: offset, value)])
                let result = Tree.parse(source, options: ParseOptions(features: .all))
                #expect(result.errors.allSatisfy { Int($0.range.end) <= bytes.count && $0.source == 0 })
                #expect(result.tree.map { !$0.printed().isEmpty } ?? true)
            }
        }
    }

    static let deep: [(String, String, String)] = [
        ("(", "a", ")"), ("-", "a", ""), ("abs(", "a", ")"), ("a + ", "a", ""), ("sum(", "a", ")"),
        ("", "a", "[5m:1m]"),
        ("(", "", ""), ("a ^ ", "a", ""), ("a[", "", ""), ("{", "", ""), ("sum by (", "", ""),
        ("a offset (", "", ""),
    ]

    @Test(arguments: deep) func depthCostsNothingButMemory(prefix: String, core: String, suffix: String) {
        let count = 100_000
        let text = String(repeating: prefix, count: count) + core + String(repeating: suffix, count: count)
        let result = Tree.parse(text)
        #expect(result.tree != nil || !result.errors.isEmpty)
        guard let tree = result.tree else { return }
        #expect(tree.printed().utf8.count >= text.utf8.count)
        #expect(tree.parents().count == tree.nodes.count)
    }

    static let broken: [String] = [
        "a b + ", "(", "a) + ", "a[5m) + ", "{a=b} + ", "sum by (a b) (", "+ * ", "rat(", "rate(up) + ", "é ",
        "5mm ",
        "\"\\q\" + ", "a{b=c, ", "(a + ) * (", "f(,", "a @ b + ", "$x + ", "x{a=b,c=d} / ", "= 1 and ", "[[",
        "}{",
    ]

    @Test(arguments: broken) func manyMistakesTakeTimeInProportionToTheText(piece: String) {
        let parentheses = String(repeating: "(", count: 20_000)
        for (prefix, count) in [("", 100_000), ("a b + ", 20_000), ("a b + " + parentheses, 20_000)] {
            let whole = prefix + String(repeating: piece, count: count)
            let duration = ContinuousClock().measure {
                Self.examine(Array(whole.utf8), ParseOptions(features: .all))
            }
            #expect(duration < .seconds(20))
        }
    }

    @Test func deepTextIsNotIndentedWithoutEnd() {
        let text = String(repeating: "abs(", count: 5_000) + "a" + String(repeating: ")", count: 5_000)
        let pretty = Tree.parse(text).tree?.prettyPrinted() ?? ""
        #expect(pretty.utf8.count > text.utf8.count)
        #expect(pretty.utf8.count < 200 * 5_000 * 2)
    }

    @Test func deepDurationsCostNothingButMemory() {
        let text =
            "a[" + String(repeating: "(-", count: 50_000) + "5m" + String(repeating: ")", count: 50_000) + "]"
        #expect(Tree.parse(text).errors == [])
    }
}
