import GoText
import Testing

@Suite struct QuotedStringTests {
    static func unquote(_ text: String) -> QuotedString.Unquoted {
        QuotedString.unquote(Array(text.utf8), in: 0..<text.utf8.count)
    }

    static let readable: [(String, String)] = [
        (#""""#, ""), (#""a b""#, "a b"), (#"'it'"#, "it"), ("`a\\n\nb`", "a\\n\nb"),
        (#""\a\b\f\n\r\t\v\\\"""#, "\u{07}\u{08}\u{0C}\n\r\t\u{0B}\\\""), (#"'\''"#, "'"),
        (#""\101\x42\u0043\U00000044""#, "ABCD"), (#""é😀""#, "é😀"), (#""\xc3\xa9""#, "é"),
    ]

    @Test(arguments: readable) func aLiteralDenotesItsText(literal: String, text: String) {
        #expect(Self.unquote(literal) == .text(text))
    }

    @Test(arguments: [
        "", "\"", "\"a", "a\"", "\"a'", #""\""#, #""\q""#, #""\x4""#, #""\u12""#, #""\uD800""#, #""\400""#,
        "\"a\nb\"", #""a"b""#, #""\'""#, "`a`b`",
    ]) func whatIsNoLiteralIsMalformed(literal: String) {
        #expect(Self.unquote(literal) == .malformed)
    }

    @Test(arguments: [#""\xff""#, #""a\xc3""#, #""\xc3é""#, #""\x80\xf4""#]) func bytesThatAreNotUTF8AreKept(literal: String) {
        guard case .text(let text) = Self.unquote(literal) else {
            Issue.record("\(literal) is malformed")
            return
        }
        #expect(LooseBytes.occur(in: text))
        #expect(QuotedString.quote(text) == literal)
    }

    @Test func whatStandsForAByteIsKeptAsItsBytes() {
        #expect(Self.unquote("\"\u{10FFFF}\"") == Self.unquote(#""\xf4\x8f\xbf\xbf""#))
        #expect(Self.unquote("\"\u{10FF7F}\"") == .text("\u{10FF7F}"))
    }

    @Test(arguments: [
        ("a", #""a""#), ("\"\\", #""\"\\""#), ("\n\t\u{01}\u{7f}", #""\n\t\x01\x7f""#), ("é😀", #""é😀""#),
        ("\u{200B}", #""\u200b""#), ("\u{E0001}", #""\U000e0001""#),
    ]) func quotingEscapesWhatCannotBeSeen(text: String, literal: String) {
        #expect(QuotedString.quote(text) == literal)
        #expect(Self.unquote(literal) == .text(text))
    }
}
