import Diagnostics

/// A literal with what the compiler made of it, and where the call stood: the oracle for this very file.
struct Sample {
    var text: LiteralText
    var site: DeclarationSite

    init(
        _ text: SampleText, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        self.text = text.text
        site = DeclarationSite(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    static func member(
        _ text: SampleText, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Self {
        Self(text, fileID: fileID, filePath: filePath, line: line, column: column)
    }
}

struct SampleText: ExpressibleByStringInterpolation {
    struct StringInterpolation: StringInterpolationProtocol {
        var text = LiteralText()

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) { text.append(.text(literal)) }

        mutating func appendInterpolation(
            _ value: Int, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            let site = DeclarationSite(fileID: fileID, filePath: filePath, line: line, column: column)
            text.append(.interpolation(rendered: String(value), site: site))
        }

        mutating func appendInterpolation(unplaced value: String) {
            text.append(.interpolation(rendered: value, site: nil))
        }
    }

    var text: LiteralText

    init(stringLiteral value: String) { text = LiteralText(value) }
    init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }
}

let one = 1

// "a comment", /* /* nested "comment" */ " */ let regex = #/"/#
let regexes = [#/a"b/#, /c"d/, #/
    e"f
    /#].count
let quotient = 4 / one / 2; func `odd "name`() {}

let samples: [Sample] = [
    Sample("plain"), Sample("plain"), Sample(""),
    /* 名前😀 " */ Sample("名前 after a comment"), .member("a member"),
    .init("tab\t, quote \", backslash \\, nul \0, cr \r, apostrophe \', face \u{1F600}, é \u{E9}"),
    Sample ("a space before the parenthesis"),
    Sample(
        "on the next line"),
    Sample("\(one)"), Sample("\(one)\(one)"), Sample("a \(one) b \(2) c"), Sample("a \(one) b \(2) c"),
    Sample("with parentheses \((one + (2))) and \(unplaced: "a \(one + ")".count) string")"),
    Sample("with a comment \(/* ) " */ one)"), Sample("closure \([1].map { $0 + ")".count }.count)"),
    Sample(#"raw "\n" \#n \#(one) \(one)"#), Sample(##"raw "# \#n \##u{41} \##(one)"##),
    Sample(#"""#), Sample(#""""#),
    Sample("""
        several
          lines \
        joined, \(one)

        and "quotes" \""" \u{301}
        \(one)\(unplaced: """
            nested
            """)	tab
        """),
    Sample("""
        """),
    Sample("""

        """),
    Sample(
        """
        one
          two   \("three".count)
        """),
    Sample(#"""
        raw \n \#n \#
        joined \#(one) """
          "
        """#),
    Sample(##"""
    ##"""
        less indented
    """##),
    Sample("twice"), Sample("before \(unplaced: "x")"), Sample("before \(unplaced: "y")"),
    Sample("after " + "all").self,
].filter { _ in true }

extension SampleText {
    static func + (left: Self, right: Self) -> Self {
        var text = left.text
        for segment in right.text.segments { text.append(segment) }
        var result = left
        result.text = text
        return result
    }
}
