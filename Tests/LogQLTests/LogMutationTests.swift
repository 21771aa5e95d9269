import Diagnostics
import LogQL
import Testing

@Suite struct LogMutationTests {
    private static let corpus = [
        #"sum by (a) (rate({b=~"c|d"} |= "x" or "y" | json | d>5m and (e=1KB or f="g") [5m] offset 1h))"#,
        #"quantile_over_time(0.9, {a="b"} | regexp "(?P<x>.*)" | unwrap duration(x) | e="" [5m]) by (c)"#,
        #"topk(5, rate({a="b"}[5m])) > bool on(c) group_left(d) label_replace(vector(1), "a", "", "b", "c")"#,
        #"{a="b"} |> "<_> x" | pattern "<a> <b>" | line_format "{{.a}}" | label_format c=d | drop e, f="g""#,
        #"variants(rate({a="b"}[5m])) of ({a="b"}[5m]) # rate({$x}[$__auto])"#,
    ]

    @Test func noQueryTrapsAndEveryPlaceLiesInside() {
        var state: UInt64 = 3
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return bound <= 0 ? 0 : Int((state >> 33) % UInt64(bound))
        }
        let alphabet = Array("{}()[]|=!~><\"`$,.+-*/^%#5mKB or by and é".utf8)
        for round in 0..<8000 {
            var bytes = Array(Self.corpus[round % Self.corpus.count].utf8)
            for _ in 0...random(4) {
                let position = random(bytes.count)
                switch random(4) {
                case 0: bytes.remove(at: position)
                case 1: bytes[position] = alphabet[random(alphabet.count)]
                case 2: bytes.insert(UInt8(random(256)), at: position)
                default: bytes.insert(alphabet[random(alphabet.count)], at: position)
                }
            }
            let splices =
                round % 3 == 0 ? [LogQuerySource.Splice(at: random(bytes.count), .string("s\""))] : []
            let options = LogParseOptions(grafanaVariables: round % 2 == 0)
            let (tree, errors) = LogTree.parse(
                LogQuerySource(bytes: bytes, splices: splices), options: options)
            #expect(tree != nil || !errors.isEmpty)
            for error in errors { #expect(error.range.bytes.upperBound <= bytes.count) }
            guard let tree else { continue }
            let printed = tree.canonical
            let again = LogTree.parse(printed, options: options).0
            #expect(again?.canonical == printed, "\(String(decoding: bytes, as: UTF8.self))")
            let pretty = LogTree.parse(tree.prettyPrinted(width: 20), options: options).0
            #expect(pretty?.canonical == printed, "\(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test func depthAndLengthAreNoProblem() {
        let count = 40_000
        let nested = String(repeating: "(", count: count) + "1" + String(repeating: ")", count: count)
        #expect(LogTree.parse(nested).0?.canonical == "1")
        let chain = Array(repeating: "1", count: count).joined(separator: "+")
        #expect(LogTree.parse(chain).0?.nodes.count == count * 2 - 1)
        let powers = Array(repeating: "1", count: count).joined(separator: "^")
        #expect(LogTree.parse(powers).0?.canonical.utf8.count == count * 4 - 3)
        let filters =
            #"{a="b"} | "# + String(repeating: "(", count: count) + "c=1"
            + String(repeating: ")", count: count)
        #expect(LogTree.parse(filters).0?.labelFilters.count == 1)
        let tooLong = String(repeating: " ", count: 131_072)
        #expect(LogTree.parse(tooLong).1.map(\.kind) == [.tooLarge])
    }
}
