import Serialization
import Testing

@Suite("JSON as it is printed and read")
struct JSONTests {
    @Test func oneElementALine() {
        var map: Node.Map = ["a": [1, [:], []], "b": 2.5]
        map.set("c", "x\u{7F}\u{2028}/\"\\\n\u{1}é", comment: "dropped")
        map.set("d", 1e-7)
        map.set("e", Double.nan)
        #expect(
            JSON.print(.map(map)) == #"""
                {
                  "a": [
                    1,
                    {},
                    []
                  ],
                  "b": 2.5,
                  "c": "x\#u{7F}\#u{2028}/\"\\\n\u0001é",
                  "d": 1.0e-7,
                  "e": null
                }

                """#)
    }

    private func check(
        _ text: String, _ node: Node?, _ error: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let (root, errors) = JSON.read(Array(text.utf8))
        #expect(root?.node == node, sourceLocation: sourceLocation)
        let found = errors.map { "\($0.place.line):\($0.place.column) \($0.message)" }
        #expect(found == (error.map { [$0] } ?? []), sourceLocation: sourceLocation)
    }

    @Test func whatIsJSONIsRead() {
        check(" [1, -0.5, 1e2, true, false, null, \"\"] ", [1, -0.5, .number(100), true, false, .null, ""])
        check(#""\ud83d\ude00\u00e9\/\b\f\n\r\t""#, "😀é/\u{8}\u{C}\n\r\t")
        check("\"\u{7F}\"", "\u{7F}")
        let key = String(repeating: "k", count: 3000)
        check("{\"\(key)\": {}}", .map(Node.Map([.init(key, [:])])))
        check("9223372036854775807", .integer(.max))
        check("9223372036854775808", .number(9223372036854775808))
    }

    @Test func whatIsNotIsReported() {
        check("", nil, "1:1 expected a value, but the text ends")
        check("[1,]", nil, "1:4 expected a value")
        check("[1 2]", nil, "1:4 expected `,` or the end of the list")
        check("{\"a\" 1}", nil, "1:6 expected `:` behind the key")
        check("{a: 1}", nil, "1:2 expected a key in double quotes")
        check("[1", nil, "1:3 the text ends within a list")
        check("01", nil, "1:1 a number has no leading zeros")
        check("1.", nil, "1:3 expected a digit")
        check("-", nil, "1:2 expected a digit")
        check("\"a", nil, "1:1 the string has no end")
        check("\"a\n\"", nil, "1:3 a control character stands in a string only as an escape")
        check(#""\x""#, nil, "1:2 unknown escape")
        check(#""\ud800""#, nil, "1:2 half of a surrogate pair is no character")
        check(#""\ud800\u0041""#, nil, "1:2 half of a surrogate pair is no character")
        check("\"\\", nil, "1:1 the string has no end")
        check("1 2", nil, "1:3 text behind the document's end")
        check("1e999", nil, "1:1 the number is too large")
        check("nul", nil, "1:1 expected a value")
        check("{\"a\": 1, \"a\": 2}", ["a": 2], "1:10 the key `a` occurs twice")
    }

    @Test func depthIsBounded() {
        func kinds(_ count: Int) -> [ReadError.Kind] {
            let text = String(repeating: "[", count: count) + String(repeating: "]", count: count)
            return JSON.read(Array(text.utf8)).errors.map(\.kind)
        }
        #expect(kinds(256) == [])
        #expect(kinds(257) == [.limit])
        #expect(kinds(1_000_000) == [.limit])
    }
}
