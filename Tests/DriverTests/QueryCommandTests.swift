import ArgumentParser
import StackDSL
import Testing

@testable import Driver

/// `stackc query` as a program: what goes in, what comes out, and how it ends.
@Suite struct QueryCommandTests {
    // MARK: - Lines

    /// A reader of bytes that come in pieces.
    private func reader(_ bytes: [UInt8], most: Int = 1 << 28, pieces: Int = 1 << 16) -> LineReader {
        var rest = bytes[...]
        return LineReader(longestLine: most) { () throws(SystemError) in
            defer { rest = rest.dropFirst(pieces) }
            return Array(rest.prefix(pieces))
        }
    }

    private func lines(_ bytes: [UInt8], most: Int = 1 << 20, pieces: Int = 1 << 16) throws -> [String] {
        var reader = reader(bytes, most: most, pieces: pieces)
        var lines: [String] = []
        while let line = try reader.next() {
            switch line {
            case .bytes(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
            case .tooLong(let length): lines.append("too long: \(length)")
            }
        }
        return lines
    }

    @Test(arguments: [
        ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\n\nb\n", ["a", "", "b"]), ("a\r\nb\r\n", ["a\r", "b\r"]),
        ("12345\n123456\n", ["12345", "too long: 6"]), ("1234567", ["too long: 7"]), ("123456\na\n1234567\nb", ["too long: 6", "a", "too long: 7", "b"]),
    ])
    func linesEndWhereTheyEnd(text: String, expected: [String]) throws {
        for pieces in [1, 2, 3, 100] { #expect(try lines(Array(text.utf8), most: 5, pieces: pieces) == expected) }
    }

    @Test func aLineMayBeLongerThanWhatIsReadAtOnce() throws {
        let long = String(repeating: "x", count: 200_000)
        #expect(try lines(Array("\(long)\nshort\n\(long)y".utf8)) == [long, "short", long + "y"])
        #expect(try lines(Array("\(long)\nshort\n\(long)y".utf8), most: 100_000) == ["too long: 200000", "short", "too long: 200001"])
    }

    @Test func aLineMayBeAnyBytes() throws {
        var reader = reader([0xFF, 0x00, 0x0A, 0xC3])
        guard case .bytes(let first)? = try reader.next(), case .bytes(let second)? = try reader.next() else {
            Issue.record("two lines were written")
            return
        }
        #expect(first == [0xFF, 0x00])
        #expect(second == [0xC3])
        if try reader.next() != nil { Issue.record("there is no third line") }
    }

    // MARK: - Questions

    /// The answers to lines on standard input.
    private func answers(_ input: [UInt8], _ arguments: String...) throws -> [Substring] {
        let command = try #require(StackcCommand.parseAsRoot(["query", "--jsonl"] + arguments) as? QueryCommand)
        var answers = ""
        try command.answerLines(of: reader(input, pieces: 7), try command.readProfile()) { answers += $0 }
        return answers.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    }

    static let questions: [(String, String)] = [
        (#"{"id":1,"input":"up"}"#, #"{"id":1,"ok":true,"type":"instant vector","canonical":"up","pretty":"up","findings":[]}"#),
        (#"{"id":2,"input":"up""#, #"{"id":null,"ok":false,"errors":["#), ("", #"{"id":null,"ok":false,"errors":["#),
        (#"{"id":3,"input_b64":"dXA="}"#, #"{"id":3,"ok":true,"#), (#"{"id":4,"input_b64":"//8="}"#, #"{"id":4,"ok":false,"#),
        (#"{"id":5,"input_b64":"="}"#, #"{"id":5,"ok":false,"errors":[{"message":"`input_b64` is not base64""#),
        (#"{"id":6,"what":[1],"input":"up","else":null}"#, #"{"id":6,"ok":true,"#), ("[1]", #"{"id":null,"ok":false,"#),
        (#"{"id":7,"input":"up","language":"SQL"}"#, #"{"id":7,"ok":false,"#), ("{\"id\":8,\"input\":\"up\"}\r", #"{"id":8,"ok":true,"#),
        (#"{"id":9,"input":"quantile(95, up)"}"#, #""findings":[{"id":"quantile-out-of-range","#),
        (#"{"id":10,"language":"logql","input":"{a=\"b\"} |~ \"(\""}"#, #""findings":[{"id":"logql-syntax","#),
        (#"{"id":11,"language":"logql","input":"{a=\"b\"} | line_format \"{{ humanize .x }}\""}"#, "there is no function `humanize`"),
        (#"{"id":12,"language":"logql","input":"quantile_over_time(95, {a=\"b\"} | unwrap c [5m])"}"#, "quantile-out-of-range"),
        (#"{"id":13,"language":"template","input":"{{ query \"up ==\" }}"}"#, #""findings":[{"id":"template-syntax","#),
        (#"{"id":14,"language":"template","input":"{{ template \"x\" }}"}"#, "there is no template `x`"),
        (#"{"id":15,"language":"template","input":"{{ humanise 1 }}"}"#, #"{"id":15,"ok":false,"errors":[{"message":"there is no function"#),
        (#"{"id":16,"input":"quantile(95, limitk(1, up))","features":["promql-experimental-functions"]}"#, "quantile-out-of-range"),
        (#"{"id":17,"input":"quantile(95, rate(up[$__interval]))","features":["grafana"]}"#, "quantile-out-of-range"),
    ]

    @Test(arguments: questions) func everyLineIsAnswered(line: String, answer: String) throws {
        let lines = try answers(Array(line.utf8) + [0x0A])
        #expect(lines.count == 1)
        #expect(lines.first?.contains(answer) == true, "\(lines)")
    }

    @Test func aBadLineStopsNothing() throws {
        let input = Self.questions.flatMap { Array($0.0.utf8) + [0x0A] } + [0xFF, 0xFE, 0x0A] + Array(#"{"id":99,"input":"up"}"#.utf8)
        let lines = try answers(input)
        #expect(lines.count == Self.questions.count + 2)
        for (line, question) in zip(lines, Self.questions) { #expect(line.contains(question.1)) }
        #expect(lines.last?.hasPrefix(#"{"id":99,"ok":true,"#) == true)
    }

    @Test func nothingIsAnsweredToNothing() throws {
        #expect(try answers([]).isEmpty)
    }

    @Test func theProfileIsThatOfTheCommand() throws {
        let line = Array(#"{"id":1,"input":"{{ .x | trunc 5 }}"}"#.utf8)
        #expect(try answers(line, "--language", "template", "--profile", "loki").first?.contains(#""ok":true"#) == true)
        #expect(try answers(line, "--language", "template").first?.contains(#""ok":false"#) == true)
    }

    // MARK: - One expression

    @Test(arguments: [
        (["up"], Outcome.success), (["up =="], .errors), ([""], .errors), (["quantile(95, up)"], .success), (["--", "-1"], .success),
        (["--language", "logql", "{}"], .errors), (["--language", "logql", #"{a="b"}"#], .success),
        (["--language", "template", "{{ $value"], .errors), (["--profile", "2.42", "5m"], .errors),
    ])
    func anErrorIsToldByTheExitCode(arguments: [String], outcome: Outcome) throws {
        let command = try #require(StackcCommand.parseAsRoot(["query"] + arguments) as? QueryCommand)
        #expect(try command.run(on: []) == outcome)
    }

    @Test(arguments: [[], ["--jsonl", "up"], ["up", "--profile", "nonsense"], ["up", "--language", "sql"]])
    func wrongArgumentsAreRefused(arguments: [String]) {
        #expect(throws: (any Error).self) { try StackcCommand.parseAsRoot(["query"] + arguments) }
    }
}
