@testable import Analysis
import LogQL
import PromQL
import StackDSL
import Testing

/// A person's comments stay where they stand, and swallow nothing that is put behind them.
@Suite struct CommentTests {
    static let commented: [PromQuery] = [
        "# first\nup", "up # last", "up # last\n", "# only\r\nup # here\r\n", "up\r\n  # own line\r\n  + up\r\n",
        "sum by (job) ( # why\n  up # each\n) # all", "up{ # in braces\n  job=\"a\", # behind one\n  # alone\n}",
        "up{job=\"# none\"}", "up{job=`#\n`} # \"one\"", "up{job='\\'#'} # it's \"one", "up + # left\n# right\nup or up # ) > 5",
        "rate(up[5m # in the range\n])", "up # \u{201C}\u{e9}\u{201D} # twice", "\(Sample.memory) # behind a metric\n + up",
        "\(Sample.dotted){ # in braces\njob=\"a\"}", "\(Sample.dotted) # before braces\n{job=\"a\"}",
        "up > \(3) # behind a number",
    ]

    @Test(arguments: ["# \(Sample.memory) in a comment\nup", "up # \(3)"] as [PromQuery])
    func nothingIsInterpolatedIntoAComment(query: PromQuery) {
        #expect(Sample.query(query)?.errors.map(\.message) == ["an interpolated value cannot stand in a comment"])
    }

    /// Those in texts are counted too: they stay as well.
    private func comments(_ text: String) -> Int { text.utf8.filter { $0 == UInt8(ascii: "#") }.count }

    @Test(arguments: commented) func aThresholdStandsBehindTheComment(query: PromQuery) throws {
        for (base, threshold) in [(query, Threshold.above(.number(5))), ("up or \(query)", .above(.number(5)))] {
            let alert = try #require(Sample.resolved(base, is: threshold))
            #expect(alert.query.errors.map(\.message) == [])
            let meant = try #require(alert.query.tree)
            let read = try #require(Tree.parse(alert.expression).tree, "\(alert.expression)")
            let text = meant.needsParentheses(before: .greater) ? "(\(meant.printed())) > 5" : "\(meant.printed()) > 5"
            #expect(read.printed() == Tree.parse(text).tree?.printed(), "\(alert.expression)")
            #expect(comments(alert.expression) == comments(alert.query.text))
        }
    }

    @Test(arguments: commented) func aQueryInAnotherKeepsItsComments(query: PromQuery) throws {
        let outer: [PromQuery] = ["\(query) + 1", "2 * \(query)", "sum(\(query))", "sum by (a) (\(query)) # outer", "(\(query))", "\(query)"]
        for outer in outer {
            let resolved = try #require(Sample.query(outer))
            #expect(resolved.errors.map(\.message) == [])
            #expect(Tree.parse(resolved.text).tree?.printed() == resolved.tree?.printed(), "\(resolved.text)")
            #expect(comments(resolved.text) >= comments(Sample.query(query)?.text ?? ""))
        }
    }

    @Test(arguments: [
        "# first\nrate({a=\"b\"}[5m])", "rate({a=\"b\"}[5m]) # last", "rate({a=\"b\"}[5m]) // last", "rate({a=\"b\"} |= \"// no\" [5m])",
        "rate({a=\"b\"} # why\r\n |= `#` [5m]) # last\r\n", "rate({a=\"b\"}[5m]) /* all of it */", "rate({a=\"b\"}[5m]) or vector(1) # c",
        "rate({ # in braces\n  a=\"b\"}[5m]) or // left\n vector(1) // right",
    ] as [LogQuery])
    func aLogQueryKeepsItsComments(query: LogQuery) throws {
        for base in [query, "2 * \(query)", "sum(\(query)) # outer"] {
            let stack = Stack(
                "sample", logAlerts: [LogAlert("A", when: base, is: .above(.number(5)), severity: .warning, summary: "a")],
                loki: LokiServer())
            let alert = try #require(resolve(stack).logAlerts.first)
            #expect(alert.query.errors.map(\.message) == [])
            let meant = try #require(alert.query.tree?.canonical)
            #expect(
                LogTree.parse(alert.expression).0?.canonical == LogTree.parse("(\(meant)) > 5").0?.canonical, "\(alert.expression)")
        }
    }

    @Test(arguments: [
        ("", false), ("a", false), ("# a", true), ("# a\n", false), ("\"#\"", false), ("`\\`#", true), ("'\\'#'", false), ("'\\\\'#", true),
        ("a // b", true), ("a / b", false), ("a /* b", false), ("/* # */ a", false), ("# \"\n\"#", false), ("#\r\n", false), ("#\r", true),
    ])
    func theEndOfACommentIsKnown(text: String, ends: Bool) {
        #expect(text.endsInComment == ends)
    }
}
