import Diagnostics
import SwiftSource
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite("Literals of a compiled file")
struct LocateTests {
    let file: SwiftFile

    init() throws {
        let path = try #require(samples.first?.site.filePath)
        file = SwiftFile(path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
    }

    private func text(_ range: TextRange) -> String {
        String(decoding: file.bytes[range.bytes], as: UTF8.self)
    }

    @Test func everySampleIsFoundInItsCall() throws {
        // The last sample is no literal but a sum of two.
        for sample in samples.dropLast() {
            let found = try #require(file.locate(sample.text, near: sample.site), "\(sample)")
            let offset = try #require(file.offset(of: sample.site))
            #expect(file.bytes[offset] == UInt8(ascii: "("))
            let start = Int(found.literal.range.start)
            let between = String(decoding: file.bytes[(offset + 1)..<start], as: UTF8.self)
            let isBare = between.allSatisfy(\.isWhitespace)
            #expect(isBare, "\(sample) found behind \(between)")
        }
        let sum = try #require(samples.last)
        #expect(file.locate(sum.text, near: sum.site) == nil)
    }

    @Test func everyOffsetHasItsPlace() throws {
        for sample in samples.dropLast() {
            let found = try #require(file.locate(sample.text, near: sample.site))
            var offset = 0
            var previousEnd = found.literal.range.start
            for segment in sample.text.segments {
                switch segment {
                case .interpolation(_, let site):
                    let place = found.fileRange(of: TextRange(offset, offset + 1))
                    #expect(text(place).hasPrefix("\\") && text(place).hasSuffix(")"), "\(text(place))")
                    if let site { #expect(file.offset(of: site).map(place.bytes.contains) == true) }
                    #expect(place.start >= previousEnd)
                    (offset, previousEnd) = (offset + 1, place.end)
                case .text(let run):
                    for scalar in run.unicodeScalars {
                        let length = String(scalar).utf8.count
                        let place = found.fileRange(of: TextRange(offset, offset + length))
                        let shown = text(place)
                        let isPlain = shown == String(scalar) || shown == "\n"
                        #expect(isPlain || shown.hasPrefix("\\"), "\(scalar) is \(shown)")
                        #expect(place.start >= previousEnd && place.end > place.start)
                        (offset, previousEnd) = (offset + length, place.end)
                    }
                }
            }
            #expect(offset == sample.text.length)
            #expect(found.fileRange(of: TextRange(offset, offset)).end <= found.literal.range.end)
        }
    }
}

@Suite("Which of several equal literals is meant")
struct NearestLiteralTests {
    private func site(_ path: String, _ line: Int, _ column: Int) -> DeclarationSite {
        DeclarationSite(fileID: "M/\(path)", filePath: path, line: line, column: column)
    }

    private func check(
        _ source: String, _ text: LiteralText, _ site: DeclarationSite, others: [SwiftFile] = [],
        _ expected: String?,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let found = SwiftFile(path: "a.swift", bytes: Array(source.utf8)).locate(
            text, near: site, others: others)
        let place = found.map { found in
            let position = found.file.lines.position(at: Int(found.literal.range.start))
            return "\(found.file.path):\(position.line):\(position.column)"
        }
        #expect(place == expected, sourceLocation: sourceLocation)
    }

    @Test func theCallWinsThenWhatFollowsThenWhatPrecedes() {
        let source = "let a = \"q\"\nlet b = \"q\"\nf(1, g(\"q\"))\nh()\nlet c = \"q\"\n"
        check(source, LiteralText("q"), site("a.swift", 3, 2), "a.swift:3:8")
        check(source, LiteralText("q"), site("a.swift", 4, 2), "a.swift:5:9")
        check("let a = \"q\"\nlet b = \"q\"\nh()", LiteralText("q"), site("a.swift", 3, 2), "a.swift:2:9")
        check(source, LiteralText("q"), site("a.swift", 99, 2), "a.swift:1:9")
        check(source, LiteralText("r"), site("a.swift", 3, 2), nil)
    }

    @Test func otherFilesOfTheModuleComeLast() {
        let other = SwiftFile(path: "b.swift", bytes: Array("let x = \"q\"".utf8))
        check("f()", LiteralText("q"), site("a.swift", 1, 2), others: [other], "b.swift:1:9")
        check("f(\"q\")", LiteralText("q"), site("a.swift", 1, 2), others: [other], "a.swift:1:3")
    }

    @Test func placesOfInterpolationsSettleTies() {
        func text(_ line: Int, _ column: Int) -> LiteralText {
            LiteralText([.text("a "), .interpolation(rendered: "m", site: site("a.swift", line, column))])
        }
        let source = "f(\"a \\(m)\")\nlet x = \"a \\(m)\""
        check(source, text(1, 7), site("a.swift", 1, 2), "a.swift:1:3")
        check(source, text(2, 13), site("a.swift", 1, 2), "a.swift:2:9")
        check(source, text(2, 14), site("a.swift", 1, 2), nil)
        check(
            source, LiteralText([.text("a "), .interpolation(rendered: "m", site: nil)]),
            site("a.swift", 1, 2), "a.swift:1:3")
        check(source, LiteralText("a m"), site("a.swift", 1, 2), nil)
        let other = SwiftFile(path: "b.swift", bytes: Array("let x = \"a \\(m)\"".utf8))
        let elsewhere = LiteralText([
            .text("a "), .interpolation(rendered: "m", site: site("b.swift", 1, 13)),
        ])
        check(source, elsewhere, site("a.swift", 1, 2), others: [other], "b.swift:1:9")
    }

    @Test(arguments: [
        ("    Alert(\"x\", when: q)", 10, "Alert(\"x\""),
        ("[.timeSeries(\"a, b\")]", 13, ".timeSeries(\"a, b\")"),
        ("Alert(f(1, 2), 3)", 6, "Alert(f(1, 2)"), ("Alert(", 6, "Alert("),
        (
            "let s = Erp.latency.quantile (0.5)", 30,
            "Erp.latency.quantile (0.5)"
        ), ("名(1)", 4, "名(1)"), ("(1, 2)", 1, "(1"),
    ])
    func aCallIsUnderlinedThroughItsFirstArgument(source: String, column: Int, underlined: String) throws {
        let file = SwiftFile(path: "a.swift", bytes: Array(source.utf8))
        let range = try #require(file.callExtent(site("a.swift", 1, column)))
        #expect(String(decoding: file.bytes[range.bytes], as: UTF8.self) == underlined)
    }
}

@Suite("Any bytes")
struct AnyBytesTests {
    @Test func lineBreaksOfTwoBytesAreOne() throws {
        let source = "let m = \"\"\"\r\n  a\r\n    b \\\r\n  c\r\n\r\n  d\r\n  \"\"\"\r\n"
        let file = SwiftFile(path: "a.swift", bytes: Array(source.utf8))
        let site = DeclarationSite(fileID: "", filePath: "a.swift", line: 1, column: 1)
        let found = try #require(file.locate(LiteralText("a\n  b c\n\nd"), near: site))
        #expect(found.fileRange(of: TextRange(1, 2)) == TextRange(16, 18))
    }

    @Test func nothingTraps() throws {
        let path = try #require(samples.first?.site.filePath)
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        var state: UInt64 = 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let nasty = Array("\"\\()#/`\n\r \t{}[]*".utf8) + [0, 0xFF, 0xC3]
        for _ in 0..<300 {
            let start = next(bytes.count - 300)
            var mutated = Array(bytes[start..<start + next(300)])
            for _ in 0..<next(8) where !mutated.isEmpty {
                mutated[next(mutated.count)] = nasty[next(nasty.count)]
            }
            let file = SwiftFile(path: "a.swift", bytes: mutated)
            let sample = samples[next(samples.count)]
            _ = file.locate(sample.text, near: sample.site)
            for line in 1...file.lines.count {
                let display = file.lines.display(line: line)
                for column in 0...(file.lines.range(ofLine: line).count + 2) {
                    let site = DeclarationSite(fileID: "", filePath: "", line: line, column: column)
                    if let range = file.callExtent(site) { #expect(Int(range.end) <= mutated.count) }
                    #expect(!display.columns(column..<column + 1).isEmpty)
                }
            }
            for literal in file.literals {
                for offset in 0...20 {
                    let range = literal.fileRange(of: TextRange(offset, offset + next(5)))
                    #expect(range.start >= literal.range.start && range.end <= literal.range.end)
                }
            }
        }
    }

    @Test func depthAndLengthCostLinearTime() {
        for pattern in ["\"\\(", "(", "#/\n", "/*", "\"\"\"\n", "#\"\"\"", ")", "\"", "##\"\"\" ", "`", "a"] {
            let file = SwiftFile(
                path: "a.swift", bytes: Array(String(repeating: pattern, count: 100_000).utf8))
            #expect(file.literals.count <= 100_000)
        }
    }
}

@Suite("Lines and columns")
struct LineMapTests {
    @Test func everyLineBreakCounts() {
        let map = LineMap(Array("a\nb\r\nc\rd\n".utf8))
        #expect(map.count == 5)
        #expect((1...6).map { map.display(line: $0).text } == ["a", "b", "c", "d", "", ""])
        #expect((0...9).map { map.position(at: $0).line } == [1, 1, 2, 2, 2, 3, 3, 4, 4, 5])
        #expect(map.offset(line: 2, column: 2) == 3)
        #expect(map.offset(line: 2, column: 3) == nil)
        #expect(map.offset(line: 0, column: 1) == nil)
        #expect(map.offset(line: 1, column: .max) == nil)
        #expect(map.position(at: 2).column == 1)
    }

    @Test(arguments: [
        ("abc", 1, 1..<2), ("名前x", 6, 4..<5), ("\tx", 1, 4..<5), ("ab\tx", 3, 4..<5), ("e\u{301}x", 3, 1..<2),
        ("😀x", 4, 2..<3), ("👩‍👩‍👧x", 18, 2..<3), ("🇩🇪x", 8, 2..<3), ("ｆx", 3, 2..<3), ("한x", 3, 2..<3),
        ("a\u{1B}x", 2, 2..<3), ("⚠️x", 6, 2..<3), ("é", 9, 1..<2),
    ])
    func columnsAreThoseOfATerminal(line: String, offset: Int, columns: Range<Int>) {
        let display = DisplayLine(Array(line.utf8)[...])
        #expect(display.columns(offset..<offset + 1) == columns)
    }

    @Test func whatATerminalWouldObeyIsDrawn() {
        #expect(DisplayLine(Array("\u{1B}[1m\u{7F}\u{202E}a\tb".utf8)[...]).text == "␛[1m␡\u{FFFD}a b")
        #expect(DisplayLine([0x61, 0xFF, 0x62]).text == "a\u{FFFD}b")
    }
}
