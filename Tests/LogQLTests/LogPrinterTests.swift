import LogQL
import Testing

@Suite struct LogPrinterTests {
    private func check(_ text: String, _ printed: String, at location: SourceLocation = #_sourceLocation) {
        let options = LogParseOptions(grafanaVariables: true)
        let (tree, errors) = LogTree.parse(text, options: options)
        #expect(errors.isEmpty, sourceLocation: location)
        #expect(tree?.canonical == printed, sourceLocation: location)
        guard let tree, let again = LogTree.parse(printed, options: options).0 else { return }
        #expect(shape(tree) == shape(again), sourceLocation: location)
    }

    /// A tree without its places.
    private func shape(_ tree: LogTree) -> String {
        var text = "\(tree.nodes.map(\.kind)) \(tree.nodes.map(\.first)) \(tree.selectors) \(tree.stages)"
        text += "\(tree.labelFilters) \(tree.ranges) \(tree.aggregations) \(tree.binaries)"
        text += "\(tree.labelReplacements) \(tree.variables)"
        return text.split(separator: "TextRange(").map { $0.drop { $0 != ")" } }.joined()
    }

    @Test func aQueryIsPrintedOnOneLine() {
        check("{ app = `a`,\n env != \"b\" }", #"{app="a", env!="b"}"#)
        check(#"{a="b"}|="x"or"y"!~"z""#, #"{a="b"} |= "x" or "y" !~ "z""#)
        check(
            #"{a="b"}|json a,b="c"|logfmt --strict|unpack"#,
            #"{a="b"} | json a,b="c" | logfmt --strict | unpack"#)
        check(
            #"{a="b"}|label_format a=b,c="{{.d}}"|drop x,y="z""#,
            #"{a="b"} | label_format a=b, c="{{.d}}" | drop x, y="z""#)
        check(#"sum(rate({a="b"}[90m])) by (c)"#, #"sum by (c)(rate({a="b"}[1h30m]))"#)
        check(#"rate({a="b"}[5m] offset -90s)"#, #"rate({a="b"}[5m] offset -1m30s)"#)
        check(
            #"max_over_time({a="b"}|unwrap bytes(x)|y=""[1m]) by (c)"#,
            #"max_over_time({a="b"} | unwrap bytes(x) | y=""[1m]) by (c)"#)
        check(#"topk(5,rate({a="b"}[1m]))"#, #"topk(5,rate({a="b"}[1m]))"#)
        check(#"rate({a="b"}[$__auto])"#, #"rate({a="b"}[$__auto])"#)
    }

    @Test func parenthesesAreKeptWhereTheyMatter() {
        check("(1 + 2) * 3", "(1 + 2) * 3")
        check("1 + (2 * 3)", "1 + 2 * 3")
        check("1 - (2 - 3)", "1 - (2 - 3)")
        check("2 ^ 3 ^ 2", "2 ^ 3 ^ 2")
        check("(2 ^ 3) ^ 2", "(2 ^ 3) ^ 2")
        check(
            #"vector(1) > bool on(a) group_left () (vector(2))"#,
            "vector(1) > bool on (a) group_left () vector(2)")
    }

    @Test func conditionsGroupAsLokiGroupsThem() {
        check(#"{a="b"} | c=1 or d=2 and e=3"#, #"{a="b"} | c==1 or d==2 and e==3"#)
        check(#"{a="b"} | c=1, d=2 or e=3"#, #"{a="b"} | c==1 and (d==2 or e==3)"#)
        check(#"{a="b"} | c=1 or d=2, e=3"#, #"{a="b"} | c==1 or d==2 and e==3"#)
        check(#"{a="b"} | (c=1 or d=2) e=3"#, #"{a="b"} | (c==1 or d==2) and e==3"#)
        check(#"{a="b"} | c>5000B d>5120B e>1d"#, #"{a="b"} | c>5KB and (d>5KiB and e>1d)"#)
    }
}
