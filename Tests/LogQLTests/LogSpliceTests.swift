import Diagnostics
import LogQL
import Testing

@Suite struct LogSpliceTests {
    private func check(
        _ parts: [Part], _ printed: String?, at location: SourceLocation = #_sourceLocation
    ) {
        let (tree, errors) = LogTree.parse(source(parts))
        #expect(tree?.canonical == printed, sourceLocation: location)
        #expect(errors.isEmpty == (printed != nil), sourceLocation: location)
    }

    private enum Part {
        case text(String)
        case value(LogSplicedValue)
    }

    private func source(_ parts: [Part]) -> LogQuerySource {
        var source = LogQuerySource("")
        for part in parts {
            switch part {
            case .text(let text): source.append(text)
            case .value(let value): source.append(value)
            }
        }
        return source
    }

    @Test func valuesStandWhereTheirKindMay() throws {
        let lines = try #require(LogTree.parse(#"{app="a"} | json"#).0)
        let metric = try #require(LogTree.parse(#"rate({app="a"}[5m]) or vector(1)"#).0)
        check(
            [.text("rate("), .value(.expression(lines)), .text(" | x=\"y\" [5m])")],
            #"rate({app="a"} | json | x="y"[5m])"#)
        check([.text("2 * "), .value(.expression(metric))], #"2 * (rate({app="a"}[5m]) or vector(1))"#)
        check(
            [.text("rate({a=\"b\"}["), .value(.duration(milliseconds: 300_000)), .text("])")],
            #"rate({a="b"}[5m])"#)
        check([.text("rate({a=\"b\"}[5m]) > "), .value(.number(0.5))], #"rate({a="b"}[5m]) > 0.5"#)
        check(
            [.text("{"), .value(.label("a")), .text("="), .value(.string("b\"c")), .text("}")], #"{a="b\"c"}"#
        )
        check([.text("{a=\"x-"), .value(.string("y\"z\\")), .text("\"}")], #"{a="x-y\"z\\"}"#)
        check([.text("{a=\"b\"} | c > "), .value(.duration(milliseconds: 500))], #"{a="b"} | c>500ms"#)
    }

    @Test func valuesThatDoNotFitAreReported() throws {
        let metric = try #require(LogTree.parse("vector(1)").0)
        check([.text("rate("), .value(.expression(metric)), .text("[5m])")], nil)
        check([.text("{a="), .value(.number(1)), .text("}")], nil)
        check([.text("{a=\""), .value(.expression(metric)), .text("\"}")], nil)
        check([.text("{"), .value(.label("k8s.pod")), .text("=\"a\"}")], nil)
        check([.value(.number(.infinity))], nil)
        check([.text("rate({a=\"b\"}["), .value(.duration(milliseconds: -1)), .text("])")], nil)
        check([.text("rate({a=\"b\"}["), .value(.duration(milliseconds: .max)), .text("])")], nil)
        check([.text("rate({a=\"b\"}["), .value(.number(1)), .text("])")], nil)
    }

    @Test func theByteOfASpliceIsNeverLookedAt() {
        for byte in UInt8.min...UInt8.max {
            let bytes = Array("2*1".utf8.dropLast()) + [byte] + Array("/4".utf8)
            let (tree, _) = LogTree.parse(LogQuerySource(bytes: bytes, splices: [.init(at: 2, .number(3))]))
            #expect(tree?.canonical == "2 * 3 / 4")
        }
    }

    @Test func aSpliceOutsideOfTheBytesIsLeftOut() {
        let source = LogQuerySource(
            bytes: [0x31], splices: [.init(at: 5, .number(1)), .init(at: -1, .number(2))])
        #expect(source.splices.isEmpty)
        #expect(LogTree.parse(source).0?.canonical == "1")
    }
}
