import Diagnostics
import Reports
import Serialization
import Testing

@Suite("The same diagnostics in other formats")
struct FormatTests {
    private func located(_ name: String) throws -> [LocatedDiagnostic] {
        try #require(goldenCases.first { $0.name == name }).located
    }

    @Test func jsonIsOneArrayOfObjects() throws {
        #expect(
            JSONReport.print(try located("plain")) == """
                [
                  {
                    "id": "rate-of-gauge",
                    "level": "error",
                    "message": "`rate` needs a counter, but `memory_bytes` is a gauge",
                    "subject": "alert \\"Memory\\"",
                    "file": "stacks/Checkout.swift",
                    "line": 4,
                    "column": 33,
                    "endLine": 4,
                    "endColumn": 45,
                    "label": "declared as a gauge at stacks/Checkout.swift:1",
                    "help": [
                      "use `deriv(...)` for a gauge"
                    ],
                    "notes": [
                      "the rate of a gauge counts every fall as a restart"
                    ],
                    "related": []
                  }
                ]

                """)
        let related = JSON.read(Array(JSONReport.print(try located("related places")).utf8)).root?.node
        guard case .list(let found)? = related, case .map(let map)? = found.first,
            case .list(let places)? = map["related"]
        else {
            Issue.record("no list of related places")
            return
        }
        #expect(places.count == 4)
        #expect(JSONReport.print([]) == "[]\n")
    }

    @Test func gitHubEscapesWhatItSeparatesBy() throws {
        #expect(
            GitHubReport.print(try located("plain")) == """
                ::error file=stacks/Checkout.swift,line=4,endLine=4,col=33,endColumn=45,title=rate-of-gauge::\
                `rate` needs a counter, but `memory_bytes` is a gauge (alert "Memory")\
                %0Ahelp: use `deriv(...)` for a gauge\
                %0Anote: the rate of a gauge counts every fall as a restart

                """)
        let origin = Origin.file(path: "a,b:c%.yml", range: TextRange(0, 3))
        let files = SourceFiles(["a,b:c%.yml": Array("a\nb\n".utf8)], root: "")
        let odd = Diagnostic(.warning, id: "x", "100 %\r\nof: a, b", at: Highlight(origin))
        #expect(
            GitHubReport.print(locate([odd], in: files)) == """
                ::warning file=a%2Cb%3Ac%25.yml,line=1,endLine=2,col=1,title=x::100 %25%0D%0Aof: a, b

                """)
    }

    @Test func sarifCountsCodePoints() throws {
        let found = JSON.read(Array(SARIFReport.print(try located("wide characters and tabs")).utf8)).root
        func descend(_ node: LocatedNode?, _ path: [String]) -> LocatedNode? {
            path.reduce(node) { node, key in
                if case .list(let items)? = node?.value {
                    return Int(key).flatMap { items.indices.contains($0) ? items[$0] : nil }
                }
                return node?[key]
            }
        }
        let place = ["runs", "0", "results", "2", "locations", "0", "physicalLocation"]
        #expect(
            descend(found, place)?.node == [
                "artifactLocation": ["uri": "stacks/Checkout.swift"],
                "region": ["startLine": 2, "startColumn": 58, "endLine": 2, "endColumn": 70],
            ])
        let odd = Diagnostic(
            .warning, id: "x", "y", at: Highlight(.file(path: "a b/名.yml", range: TextRange(0, 3))))
        let text = SARIFReport.print(locate([odd], in: SourceFiles([:], root: "")))
        #expect(text.contains("\"uri\": \"a%20b/%E5%90%8D.yml\""))
    }

    @Test func coloursAreOnlyAdded() throws {
        for golden in goldenCases {
            let coloured = TextReport(isColoured: true).print(golden.located)
            let plain = coloured.replacing(#/\x{1B}\[[0-9;]*m/#, with: "")
            #expect(coloured.contains("\u{1B}["))
            #expect(plain == TextReport().print(golden.located))
        }
    }

    @Test func mistakesAreCounted() throws {
        #expect(summary(of: []) == "no mistakes")
        #expect(summary(of: try located("multi-line literal")) == "1 error, 1 warning")
        #expect(summary(of: try located("escapes")) == "2 errors")
    }

    @Test func theOrderOfFindingDoesNotMatter() throws {
        for golden in goldenCases {
            var turned = golden
            turned.diagnostics.reverse()
            #expect(TextReport().print(turned.located) == TextReport().print(golden.located))
        }
    }

    @Test func placesOutsideTheTextDoNotTrap() {
        let text = "Alert(\"Memory\", when: \"up\")\n\u{FEFF}\r\n"
        let files = SourceFiles(["a.swift": Array(text.utf8), "b.yml": [0xFF, 0x0A, 0x09]], root: "/")
        for line in [-1, 0, 1, 2, 3, 9, .max] {
            for column in [-1, 0, 1, 6, 30, .max] {
                let site = DeclarationSite(fileID: "a", filePath: "a.swift", line: line, column: column)
                for range in [nil, TextRange(0, 0), TextRange(1, 1), TextRange(2, 2), TextRange(1, 99)] {
                    let found = ["up", "", "down", "Memory"].map { text in
                        let place = Highlight(site, literal: LiteralText(text), range: range)
                        return Diagnostic(
                            .error, id: "x", "y", at: place, related: [Highlight(site, range: range)])
                    }
                    #expect(!TextReport().print(locate(found, in: files)).isEmpty)
                    #expect(!SARIFReport.print(locate(found, in: files)).isEmpty)
                }
            }
        }
        for range in [
            TextRange(0, 0), TextRange(0, 3), TextRange(3, 3), TextRange(2, 900), TextRange(900, 901),
        ] {
            let found = Diagnostic(.error, id: "x", "y", at: Highlight(.file(path: "b.yml", range: range)))
            #expect(!TextReport().print(locate([found], in: files)).isEmpty)
        }
    }
}
