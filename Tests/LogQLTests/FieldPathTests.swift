import Diagnostics
import LogQL
import Testing

/// The paths behind `json` and `logfmt`: what Loki takes, and what it refuses when the query starts, with the place.
@Suite struct FieldPathTests {
    static let json = [
        "a", "a.b", "a.b.c", "_x.y_1", "servers[0]", "a[0][1]", "a[\"b\"]", "[\"b\"]", "[\"b\"].c", "[\"b\"][\"c\"]",
        "[0]", "[0].x", "[0][\"x\"]", "a[\"b c\"]", "a[\"b.c\"][2].d", "a.b[0]", "a .b", "a. b", " a", "a ", "a [0]",
        "a[ 0 ]", "a[ \"b\" ]", "a[\"é\"]", "a[\"\"]", "[\"\"]", "a[9223372036854775807]", "a[00]", "a[0\t]", "\ta",
        "a[0] [1]", "a [0] . b", "a[1\t]", "a[\"b\" ]", "a[12 ]", "a\n.b",
    ]

    static let brokenJSON: [(String, String)] = [
        ("a[\"b\"]«c»", "a field must follow a point"), ("a[0]«b»", "a field must follow a point"),
        ("", "the path names no field"), ("« »", "the path names no field"),
        ("«.»", "a path starts with a field, not with a point"), ("a«.»", "a field is missing behind the point"),
        ("«.»a", "a path starts with a field, not with a point"),
        ("a«..»b", "a field is missing between two points"), ("a «b»", "a field must follow a point"),
        ("a«[»", "`[` is never closed"), ("a«]»", "`]` closes no bracket"), ("«[]»", "the brackets are empty"),
        ("a«[]»", "the brackets are empty"), ("«[»", "`[` is never closed"), ("«]»", "`]` cannot stand in a field"),
        ("a«[»0", "`[` is never closed"), ("a«[»\"b\"", "`[` is never closed"),
        ("a[«\"b»", "the name in quotes is never closed"), ("a[«\"b]»", "`]` ends the name in quotes"),
        ("a[«b»]", "a name in brackets needs quotes"), ("a[«0.5»]", "`0.5` is no index"),
        ("a[0 «.5»]", "`.5` is no index"), ("a[«-1»]", "`-1` is no index"), ("a[«*»]", "`*` is no index"),
        ("a[«1x»]", "`1x` is no index"), ("a[«x1»]", "a name in brackets needs quotes"),
        ("«0»", "a field does not start with a digit"), ("«1»a", "`1` cannot stand in a field"),
        ("a.«0»", "a field does not start with a digit"), ("a.«1»b", "`1` cannot stand in a field"),
        ("«\"a\"»", "a name in quotes needs brackets"), ("«\"a»", "a name in quotes needs brackets"),
        ("a«\"b\"»", "this must stand in brackets"), ("a.«\"b\"»", "a name in quotes needs brackets"),
        ("«$».a", "a path has no sign for its start"), ("«$»", "a path has no sign for its start"),
        ("«@»", "a path has no sign for its start"), ("a«-»b", "`-` cannot stand in a field"),
        ("a.b«-»c", "`-` cannot stand in a field"), ("a«:»b", "`:` cannot stand in a field"),
        ("a«/»b", "`/` cannot stand in a field"), ("a«,»b", "`,` cannot stand in a field"),
        ("a«|»b", "`|` cannot stand in a field"), ("a[0]«]»", "`]` closes no bracket"),
        ("a[«[0»]]", "`[0` is no index"), ("a[0]«[»", "`[` is never closed"),
        ("a[«'b'»]", "a name in brackets stands in double quotes"), ("«'»a'", "`'` cannot stand in a field"),
        ("«é»", "`é` cannot stand in a field"), ("a.«é»", "`é` cannot stand in a field"),
        ("a[\"b\\\"«c»\"]", "`]` must follow the name"), ("a[«\"b]»c\"]", "the name in quotes is never closed"),
        ("a[«99999999999999999999»]", "no list has so many elements"),
        ("a[«9223372036854775808»]", "no list has so many elements"), ("a[«0,1»]", "`0,1` is no index"),
        ("a[«0:1»]", "`0:1` is no index"), ("a[«?(@.x)»]", "`?(@.x)` is no index"),
        ("a.«*»", "`*` cannot stand in a field"), ("«*»", "`*` cannot stand in a field"),
        ("a«..»", "a field is missing between two points"),
        ("«.».a", "a path starts with a field, not with a point"), ("a«.»[0]", "a point stands before `[`"),
        ("a«.»[\"b\"]", "a point stands before `[`"), ("a[0]«.»", "a field is missing behind the point"),
        ("a[\"b\"]«.»", "a field is missing behind the point"),
        ("a[\"b\"][«\"»", "the name in quotes is never closed"), ("a.b «c»", "a field must follow a point"),
        ("a«{»b}", "`{` cannot stand in a field"), ("«{»a}", "`{` cannot stand in a field"),
        ("«{»{.a}}", "`{` cannot stand in a field"), ("a«(»)", "`(` cannot stand in a field"),
        ("a«#»b", "`#` cannot stand in a field"), ("«1».5", "`1` cannot stand in a field"),
        ("«1» ", "a field does not start with a digit"), ("«1»", "a field does not start with a digit"),
        (" «1»", "a field does not start with a digit"), ("a[1]«2»", "this must stand in brackets"),
        ("a[1] «2»", "this must stand in brackets"), ("a«[ ]»", "the brackets are empty"),
        ("[\"a\"«b»]", "`]` must follow the name"), ("[\"a\" «\"b\"»]", "`]` must follow the name"),
        ("[0 «1»]", "`1` is no index"), ("[«0\"a\"»]", "`0\"a\"` is no index"),
        ("[\"a\"«0»]", "`]` must follow the name"), ("a[\"b\"«\"c\"»]", "`]` must follow the name"),
        ("«\"\"»", "a name in quotes needs brackets"), ("«\"»", "a name in quotes needs brackets"),
        ("a[1 «2»]", "`2` is no index"), ("a\n«b»", "a field must follow a point"), ("a«[»1", "`[` is never closed"),
        ("a«[»12", "`[` is never closed"), ("«0».", "`0` cannot stand in a field"),
        ("«0»]", "a field does not start with a digit"), ("«0»[", "`0` cannot stand in a field"),
    ]

    static let logfmt = [
        "a", " a", "a ", "\"a\"", "\"a", "\ta", "\"\"", "\"",
    ]

    static let brokenLogfmt: [(String, String)] = [
        ("a«.»b", "`.` cannot stand in a key"), ("servers«[»0]", "`[` cannot stand in a key"),
        ("", "the path names no field"), ("« »", "the path names no field"), ("«.»", "`.` cannot stand in a key"),
        ("«.»a", "`.` cannot stand in a key"), ("a «b»", "a label comes from one key"),
        ("a«]»", "`]` cannot stand in a key"), ("«0»", "`0` cannot stand in a key"),
        ("«1»a", "`1` cannot stand in a key"), ("a«\"b\"»", "a label comes from one key"),
        ("«$»", "`$` cannot stand in a key"), ("a«-»b", "`-` cannot stand in a key"),
        ("a«:»b", "`:` cannot stand in a key"), ("«'»a'", "`'` cannot stand in a key"),
        ("«é»", "`é` cannot stand in a key"), ("«*»", "`*` cannot stand in a key"),
        ("«{»a}", "`{` cannot stand in a key"), ("a\n«b»", "a label comes from one key"),
    ]

    @Test(arguments: json) func pathsOfJSONAreTaken(path: String) { check("json", path, nil) }

    @Test(arguments: logfmt) func keysOfLogfmtAreTaken(path: String) { check("logfmt", path, nil) }

    @Test(arguments: brokenJSON) func brokenPathsOfJSONAreFound(marked: String, message: String) {
        check("json", marked, message)
    }

    @Test(arguments: brokenLogfmt) func brokenKeysOfLogfmtAreFound(marked: String, message: String) {
        check("logfmt", marked, message)
    }

    /// What is refused later is accepted now.
    private func check(_ stage: String, _ marked: String, _ message: String?) {
        let path = marked.filter { $0 != "«" && $0 != "»" }
        let start = "{a=\"b\"} | \(stage) x=`"
        let (tree, errors) = LogTree.parse(start + path + "`", options: LogParseOptions())
        #expect(tree != nil)
        #expect(errors.map(\.message) == (message.map { [$0] } ?? []))
        guard let error = errors.first else { return }
        #expect(error.isLate)
        #expect(error.help != nil)
        guard marked != path else { return }
        let before = start.utf8.count + marked.prefix { $0 != "«" }.utf8.count
        let length = marked.drop { $0 != "«" }.dropFirst().prefix { $0 != "»" }.utf8.count
        #expect(error.range == TextRange(before, before + length))
    }

    @Test func aPathWithEscapesIsMarkedWhereItIsWritten() {
        let (_, errors) = LogTree.parse(#"{a="b"} | json x="a[\"b\"].c-d""#, options: LogParseOptions())
        #expect(errors.map(\.range) == [TextRange(28, 29)])
        #expect(errors.first?.help == "write the field as `[\"c-d\"]`, without the point, and backticks around the path")
    }

    @Test func whatLokiReadsEndsAtANull() {
        #expect(LogTree.parse("{a=\"b\"} | json x=\"a\\x00-\"", options: LogParseOptions()).1 == [])
    }
}
