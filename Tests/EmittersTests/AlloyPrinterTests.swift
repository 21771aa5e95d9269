import Testing

@testable import Emitters

@Suite("Alloy's language")
struct AlloyPrinterTests {
    @Test("blocks are formatted as `alloy fmt` leaves them")
    func format() {
        let block = AlloyBlock(
            "outer.block", "name",
            [
                .attribute("short", .bool(true)),
                .attribute("much_longer", .list([.reference("a.b.c")])),
                .attribute("several", .strings(["x", "y"])),
                .attribute("after", .list([])),
                .attribute(
                    "object",
                    .object([
                        .init(key: "plain", value: .string("1")),
                        .init(key: "with.dot", value: .object([])),
                        .init(key: "inner", value: .object([.init(key: "null", value: .string("2"))])),
                        .init(key: "é", value: .string("3")),
                    ])),
                .attribute("objects", .list([.object([.init(key: "a", value: .string(""))])])),
                .block(AlloyBlock("empty")),
                .block(AlloyBlock("inner", nil, [.attribute("x", .string("y"))])),
            ])
        let printed = AlloyPrinter.print([block, AlloyBlock("second", "one")], header: "Head")
        #expect(
            printed
                == tabbed(
                    """
                    // Head

                    outer.block "name" {
                      short       = true
                      much_longer = [a.b.c]
                      several     = [
                        "x",
                        "y",
                      ]
                      after  = []
                      object = {
                        plain      = "1",
                        "with.dot" = {},
                        inner      = {
                          "null" = "2",
                        },
                        "é" = "3",
                      }
                      objects = [
                        {
                          a = "",
                        },
                      ]

                      empty { }

                      inner {
                        x = "y"
                      }
                    }

                    second "one" { }

                    """))
    }

    @Test(
        "a string is quoted so that Go reads the same string back",
        arguments: [
            (#"\d+"#, #""\\d+""#), ("say \"hi\"", #""say \"hi\"""#), ("a\tb\nc\r", #""a\tb\nc\r""#),
            ("\u{1}\u{7F}\u{FEFF}", #""\u0001\u007f\ufeff""#), ("名 😀", "\"名 😀\""), ("\r\n", #""\r\n""#),
        ])
    func quoting(text: String, literal: String) {
        #expect(quoted(text) == literal)
    }

    @Test(
        "a pattern's capturing groups are told from the others",
        arguments: [
            ("abc", false), ("a(b)c", true), ("(?:b)", false), ("(?i)b", false), ("(?P<x>b)", true),
            ("(?<x>b)", true),
            (#"\(b\)"#, false), ("[(]", false), ("[]()]", false), ("[^](]b", false), ("[a](b)", true),
            (#"\Q(b)\E"#, false), (#"\Q(b)\E(c)"#, true), ("(", true), ("\\", false), ("[", false),
        ])
    func groups(pattern: String, isCapturing: Bool) {
        #expect(hasCapturingGroup(pattern) == isCapturing)
    }
}

/// Expected text is written with two spaces a level; Alloy has tabs.
func tabbed(_ text: String) -> String {
    var result = ""
    var isStart = true
    var rest = text[...]
    while let character = rest.first {
        let isIndent = isStart && rest.hasPrefix("  ")
        result.append(isIndent ? "\t" : character)
        rest = rest.dropFirst(isIndent ? 2 : 1)
        isStart = isIndent || character == "\n"
    }
    return result
}
