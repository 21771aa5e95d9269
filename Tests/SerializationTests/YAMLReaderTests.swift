import Diagnostics
import Serialization
import TestSupport
import Testing

@Suite("YAML as it is read")
struct YAMLReaderTests {
    private func check(
        _ text: String, _ node: Node?, _ errors: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let (root, found) = YAML.read(Array(text.utf8))
        #expect(root?.node == node, sourceLocation: sourceLocation)
        #expect(
            found.map { "\($0.place.line):\($0.place.column) \($0.message)" } == errors,
            sourceLocation: sourceLocation)
    }

    @Test func plainScalarsMeanWhatGoTakesThemFor() {
        check("[1, 012, 0x1F, 0o17, 0b11, 1_000, -7, +3]", [1, 10, 31, 15, 3, 1000, -7, 3])
        check(
            "[1.5, .5, 5., 1e3, -.inf, 1.2.3]",
            [1.5, 0.5, .number(5), .number(1000), .number(-.infinity), "1.2.3"])
        check(
            "[yes, true, ~, null, '1', \"~\", 2026-11-21, 22:30]",
            ["yes", true, .null, .null, "1", "~", "2026-11-21", "22:30"])
        check("[!!str 1, !!int '2', !x y]", ["1", 2, "y"])
        check("a:\nb: 99999999999999999999", ["a": .null, "b": .number(1e20)])
    }

    @Test func placesAreBytesOfTheFile() throws {
        let text = "名: 'é'\nlist:\n  - a: 1\n    b: |\n      x\n  - 😀\n"
        let root = try #require(YAML.read(Array(text.utf8)).root)
        func slice(_ place: Place?) -> String? {
            place.map {
                "\($0.line):\($0.column) " + String(decoding: Array(text.utf8)[$0.range.bytes], as: UTF8.self)
            }
        }
        #expect(slice(root["名"]?.place) == "1:6 'é'")
        guard case .list(let items)? = root["list"]?.value, items.count == 2 else {
            Issue.record("no list")
            return
        }
        #expect(slice(items[0]["a"]?.place) == "3:8 1")
        #expect(slice(items[0]["b"]?.place) == "4:8 |\n      x\n")
        #expect(slice(items[1].place) == "6:5 😀")
        #expect(slice(root["list"]?.place)?.hasSuffix("😀") == true)
    }

    @Test func aliasesStandForTheirAnchor() {
        check(
            "a: &x {k: 1}\nb: *x\nc:\n  <<: *x\n  d: 2",
            ["a": ["k": 1], "b": ["k": 1], "c": ["d": 2, "k": 1]])
        check(
            "a: &x {k: 1, l: 2}\nb: {<<: [{k: 3}, *x], l: 4}",
            ["a": ["k": 1, "l": 2], "b": ["l": 4, "k": 3]])
        check("&k a: 1\nb: {*k : 2}", ["a": 1, "b": ["a": 2]])
        check("a: &x []\nb: {*x : 2}", ["a": [], "b": [:]], "2:5 a key must be a string")
        check("a: *x", ["a": .null], "1:4 there is no anchor `x` before this alias")
        check("a: &x [*x]", ["a": [.null]], "1:8 there is no anchor `x` before this alias")
    }

    @Test func aliasesAreBounded() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let item = "*a\(level - 1)"
            text +=
                "a\(level): &a\(level) [" + Array(repeating: item, count: 10).joined(separator: ", ") + "]\n"
        }
        let errors = YAML.read(Array(text.utf8)).errors
        #expect(errors.map(\.kind) == [.limit])
        var deep = "a0: &a0 [x]\n"
        for level in 1...300 { deep += "a\(level): &a\(level) [*a\(level - 1)]\n" }
        #expect(YAML.read(Array(deep.utf8)).errors.map(\.kind) == [.limit])
    }

    @Test func mistakesAreReportedWithTheirPlace() {
        check("a: 1\nb: 2\na: 3", ["a": 3, "b": 2], "3:1 the key `a` occurs twice")
        check("a: 1\n---\nb: 2", ["a": 1], "2:1 a second document starts here, and only the first is read")
        check("? [a]\n: 1\nb: 2", ["": 1, "b": 2], "1:3 a key must be a string")
        check("", nil)
        check("a: [1", ["a": [1]], "1:6 did not find expected ',' or ']'")
        check("a: 'b", [:], "1:6 found unexpected end of stream")
        check("a: \u{1}", nil, "1:4 control characters are not allowed")
        #expect(YAML.read([0x61, 0x3A, 0x20, 0xFF]).errors.map(\.message) == ["the file is not UTF-8"])
        #expect(YAML.read([0xFE, 0xFF, 0, 0x61]).errors.map(\.kind) == [.unsupported])
    }

    @Test func depthIsBounded() {
        func depth(_ count: Int) -> [ReadError.Kind] {
            let flow = String(repeating: "[", count: count) + String(repeating: "]", count: count)
            return YAML.read(Array(flow.utf8)).errors.map(\.kind)
        }
        #expect(depth(256) == [])
        #expect(depth(257) == [.limit])
        #expect(depth(100_000) == [.limit])
        let block = String(repeating: "- ", count: 50_000) + "a"
        #expect(YAML.read(Array(block.utf8)).errors.map(\.kind) == [.limit])
        let keys = String(repeating: "? ", count: 50_000) + "a"
        #expect(YAML.read(Array(keys.utf8)).errors.last?.kind == .limit)
        let mixed = "{" + String(repeating: "[", count: 50_000)
        #expect(YAML.read(Array(mixed.utf8)).errors.last?.kind == .limit)
    }

    @Test func manyDirectivesAreALimit() {
        func kinds(_ count: Int) -> [ReadError.Kind] {
            let directives = (0..<count).map { "%TAG !a\($0)! x\n" }.joined()
            return YAML.read(Array("# c\n\(directives)--- a\n".utf8)).errors.map(\.kind)
        }
        #expect(kinds(100) == [])
        #expect(kinds(101) == [.limit])
        #expect(kinds(100_000) == [.limit])
        // Only those before the document count.
        let text = "a: |\n" + String(repeating: "  %TAG\n", count: 1_000)
        #expect(YAML.read(Array(text.utf8)).errors.isEmpty)
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func noBytesTrap(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var trees = RandomNode(random: SeededGenerator(seed: seed))
        for _ in 0..<300 {
            let node = trees.node()
            var yaml = Array(YAML.print(node).utf8), json = Array(JSON.print(node).utf8)
            for _ in 0..<3 {
                let byte = UInt8.random(in: 0...255, using: &random)
                yaml[Int.random(in: 0..<yaml.count, using: &random)] = byte
                json[Int.random(in: 0..<json.count, using: &random)] =
                    Bool.random(using: &random) ? byte : 0x5B
            }
            for (bytes, errors) in [(yaml, YAML.read(yaml).errors), (json, JSON.read(json).errors)] {
                for error in errors { #expect(error.place.range.end <= bytes.count) }
            }
        }
    }
}
