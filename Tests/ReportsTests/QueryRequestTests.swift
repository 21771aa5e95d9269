import Reports
import Testing

@Suite("Lines of questions and answers")
struct QueryRequestTests {
    private func answer(
        _ line: String, _ language: QueryLanguage = .promql, profile words: [String] = []
    ) throws -> String {
        try answer(Array(line.utf8), language, profile: words)
    }

    private func answer(
        _ line: [UInt8], _ language: QueryLanguage = .promql, profile words: [String] = []
    ) throws -> String {
        let request = QueryRequest(line: line, language, try QueryProfile(language, words: words))
        return QueryJSONReport.print(request.answer, id: request.id)
    }

    @Test func aReadingHasItsTypeAndBothTexts() throws {
        #expect(
            try answer(#"{"id": 1, "language": "promql", "input": "sum by(a)(up)  ", "features": []}"#)
                == #"{"id":1,"ok":true,"type":"instant vector","canonical":"sum by (a) (up)","pretty":"sum by (a) (up)","findings":[]}"#
                + "\n")
        #expect(
            try answer(#"{"id": "x", "language": "logql", "input": "{a=\"b\"}"}"#)
                == #"{"id":"x","ok":true,"type":"log lines","canonical":"{a=\"b\"}","pretty":"{a=\"b\"}","findings":[]}"# + "\n")
        #expect(
            try answer(#"{"id": null, "language": "template", "input": "{{ $value }}"}"#)
                == #"{"id":null,"ok":true,"type":"text","canonical":"{{ $value }}","pretty":"{{ $value }}","findings":[]}"#
                + "\n")
    }

    @Test func placesOfErrorsAreBytes() throws {
        #expect(
            try answer(#"{"id": 7, "input": "\"é\" + rate(up)"}"#).contains(#""start":12,"end":14"#))
    }

    @Test(arguments: ["1.0", "-0", "12345678901234567890", #""a\u0041\/""#, "true", "null"])
    func idsAreRepeatedAsTheyAre(id: String) throws {
        #expect(try answer(#"{"id": \#(id), "input": "up"}"#).hasPrefix(#"{"id":\#(id),"ok":true"#))
    }

    @Test func anIdMayBeAnything() throws {
        #expect(try answer(#"{"id": {"a": [1, "b"]}, "input": "up"}"#).hasPrefix(#"{"id":{"a":[1,"b"]},"ok":true"#))
    }

    @Test(arguments: [
        ("", "ends"), ("nonsense", "expected a value"), (#"{"id": 1, "input": "up""#, "ends within a map"),
        ("[]", "no object"), ("7", "no object"), (#"{"id": 1}"#, "neither `input` nor `input_b64`"),
        (#"{"id": 1, "input": 5}"#, "`input` is no string"), (#"{"input": ["up"]}"#, "`input` is no string"),
        (#"{"input_b64": "%%%%"}"#, "not base64"), (#"{"input": "up", "language": "sql"}"#, "`sql` is none of"),
        (#"{"input": "up", "language": 5}"#, "`language` is no string"),
        (#"{"input": "up", "features": "x"}"#, "`features` is no list"),
        (#"{"input": "up", "features": [1]}"#, "a feature is a string"),
        (#"{"input": "up", "features": ["promql-nonsense"]}"#, "neither a version nor a feature flag"),
        (#"{"input": "up", "input": "down"}"#, "occurs twice"), (#"{"input": "\ud800"}"#, "surrogate"),
    ])
    func aBadLineIsAnsweredToo(line: String, words: String) throws {
        let answer = try answer(line)
        #expect(answer.contains(#""ok":false,"errors":[{"message":"#), "\(answer)")
        #expect(answer.contains(words), "\(answer)")
    }

    @Test func aLineMayBeAnyBytes() throws {
        #expect(try answer([0xFF, 0x00, 0x7B]).hasPrefix(#"{"id":null,"ok":false"#))
        #expect(try answer(#"{"id": 1, "input_b64": "/w=="}"#).contains(#""ok":false,"errors":[{"message":"#))
        #expect(try answer(#"{"id": 1, "input_b64": "dXA="}"#).contains(#""canonical":"up""#))
        #expect(try answer(#"{"id": 1, "input_b64": "dXA="}"#).contains(#""canonical":"up""#))
    }

    @Test func featuresAndTheProfileAddUp() throws {
        let line = #"{"input": "sort_by_label(up, \"a\")"}"#
        #expect(try answer(line).contains("`promql-experimental-functions`"))
        #expect(try answer(line, profile: ["promql-experimental-functions"]).contains(#""ok":true"#))
        let withFeature = #"{"input": "sort_by_label(up, \"a\")", "features": ["promql-experimental-functions"]}"#
        #expect(try answer(withFeature).contains(#""ok":true"#))
        #expect(try answer(withFeature, profile: ["2.42"]).contains("but the query is for 2.42"))
        #expect(try answer(#"{"input": "rate(up[$__interval])"}"#, profile: ["grafana"]).contains(#""ok":true"#))
    }

    @Test func theProfileIsThatOfTheCommandsLanguage() throws {
        let line = #"{"language": "promql", "input": "foo[300]", "features": ["promql-duration-expr"]}"#
        #expect(try answer(line, .logql, profile: ["2.42"]).contains(#""ok":true"#))
    }

    @Test(arguments: [
        ("sort_by_label(up, 'a')", "promql-experimental-functions"), ("limitk(1, up)", "promql-experimental-functions"),
        ("increase(up[5m] anchored)", "promql-extended-range-selectors"),
        ("up + on (a) fill(0) up", "promql-binop-fill-modifiers"),
    ])
    func whatIsBehindAFlagIsRejectedByItsName(query: String, flag: String) throws {
        let refused = QueryAnswer(to: Array(query.utf8), try QueryProfile(.promql, words: ["3.14"]))
        #expect(refused.errors.count == 1)
        #expect(refused.errors.first?.message.contains("`\(flag)`") == true)
        let accepted = QueryAnswer(to: Array(query.utf8), try QueryProfile(.promql, words: ["3.14", flag]))
        #expect(accepted.reading != nil)
    }

    @Test func arithmeticOfDurationsNeedsItsFlagBefore3_14() throws {
        let query = Array("rate(up[5m * 2])".utf8)
        let refused = QueryAnswer(to: query, try QueryProfile(.promql, words: ["3.13"]))
        #expect(refused.errors.first?.message.contains("`promql-duration-expr`") == true)
        #expect(QueryAnswer(to: query, try QueryProfile(.promql, words: ["3.13", "promql-duration-expr"])).reading != nil)
        #expect(QueryAnswer(to: query, try QueryProfile(.promql, words: ["3.14"])).reading != nil)
    }

    @Test func typesAreNotJudgedBesideWhatIsNotSupported() throws {
        let answer = QueryAnswer(to: Array("sort_by_label(up, 'a') + rate(up)".utf8), QueryProfile(.promql))
        #expect(answer.errors.map(\.id) == ["unsupported-by-version"])
        #expect(answer.hiddenErrors.map(\.id) == ["promql-type"])
    }
}
