import Changes
import Foundation
import Reports
import Testing

/// The forms that differences are told in.
@Suite struct ReportFormTests {
    private func report(_ name: String) throws -> ChangeReport {
        let change = try #require(cases.first { $0.name == name })
        let start = change.start(from: base)
        return compareTrees(start, change.apply(to: start).files)
    }

    @Test func markdownIsAListWithTheSidesBelow() throws {
        #expect(
            ChangeMarkdownReport.print(try report("the same in two environments"))
                == """
                ### `shop/production and staging`

                **Alerts that fire later, or never**

                - `HighErrorRate`: hold `3m` → `5m`

                ### `bank`

                **Retention**

                - Loki: `limits_config.retention_period` `30d` → `90d`

                ### `shop/production`

                **Retention**

                - Loki: `limits_config.retention_period` `30d` → `90d`

                """)
        #expect(
            ChangeMarkdownReport.print(try report("a text"))
                == """

                **Texts**

                - `QueueFull` has another `summary`
                  ```diff
                  - {{ $value }} messages wait
                  + {{ $value }} messages wait in {{ $labels.queue }}
                  ```

                """)
    }

    /// What somebody else wrote can neither end a span nor mention anybody.
    @Test func markdownOfNamesIsNoMarkup() {
        func files(_ text: String) -> [String: [UInt8]] { ["a.yml": Array("key: \"\(text)\"\n".utf8)] }
        let text = ChangeMarkdownReport.print(compareTrees(files("a"), files("`@team` <b>``x")))
        #expect(text.contains("``` `@team` <b>``x ```") || text.contains("```\u{60}@team"), "\(text)")
    }

    @Test func jsonHasAnObjectForEachChange() throws {
        #expect(
            ChangeJSONReport.print(try report("a severity"))
                == """
                {
                  "verdict": "behavior",
                  "sections": [
                    {
                      "stacks": [
                        ""
                      ],
                      "changes": [
                        {
                          "kind": "receivers",
                          "consequence": "unheard",
                          "headline": "`TargetDown`: now told to `chat` instead of `pager`",
                          "details": [
                            {
                              "note": "since `severity` `critical` → `warning`"
                            }
                          ],
                          "files": [
                            "alertmanager/alertmanager.yml"
                          ]
                        },
                        {
                          "kind": "severity",
                          "consequence": "severity",
                          "headline": "`TargetDown`: `severity` `critical` → `warning`",
                          "details": [],
                          "files": [
                            "prometheus/rules/host.yml"
                          ]
                        }
                      ]
                    }
                  ]
                }

                """)
    }

    @Test func aLongCommentIsCutAndSaysSo() {
        let old = Dictionary(uniqueKeysWithValues: (0..<400).map { ("f\($0).yml", Array("key: a\n".utf8)) })
        let long = String(repeating: "x", count: 300)
        let new = old.mapValues { _ in Array("key: \(long)\n".utf8) }
        let text = ChangeMarkdownReport.print(compareTrees(old, new))
        #expect(text.utf8.count < 65_000)
        #expect(text.contains("are left out: `stackc diff` shows all."))
    }

    @Test func colourIsOnlyAround() throws {
        let report = try report("a text")
        let coloured = ChangeTextReport(isColoured: true).print(report)
        #expect(coloured != ChangeTextReport().print(report))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == ChangeTextReport().print(report))
    }

    @Test func whatIsAlikeSaysNothing() {
        let report = compareTrees(base, base)
        #expect(report.verdict == .nothing)
        #expect(ChangeTextReport().print(report) == "")
        #expect(ChangeMarkdownReport.print(report) == "")
    }

    @Test(arguments: [
        ("comments and order", ChangeReport.Verdict.cosmetic), ("a query written differently", .cosmetic), ("a page", .cosmetic),
        ("a receiver renamed", .cosmetic), ("a text", .behavior), ("a threshold of bytes", .behavior), ("lines of a collector", .behavior),
        ("a record renamed", .behavior), ("a data source", .behavior),
    ])
    func theVerdictSaysWhetherAProgramDoesSomethingElse(name: String, verdict: ChangeReport.Verdict) throws {
        #expect(try report(name).verdict == verdict)
    }

    /// Nothing that was written down by mistake is repeated.
    @Test func noSecretIsShown() throws {
        func files(_ secret: String) -> [String: [UInt8]] {
            [
                "alertmanager.yml": Array(
                    """
                    global: {smtp_auth_password: \(secret), slack_api_url: 'https://hooks.example/\(secret)'}
                    route: {receiver: a}
                    receivers:
                      - name: a
                        pagerduty_configs: [{routing_key: \(secret)}]
                        webhook_configs: [{url: 'http://user:\(secret)@host/', http_config: {basic_auth: {password: \(secret)}}}]
                    """.utf8),
                "prometheus.yml": Array("remote_write: [{url: 'http://x/', authorization: {credentials: \(secret)}}]\n".utf8),
                "compose.yaml": Array("services: {grafana: {image: g, environment: {GF_SECURITY_ADMIN_PASSWORD: \(secret)}, command: ['--api-token=\(secret)']}}\n".utf8),
                "datasources.yml": Array("apiVersion: 1\ndatasources: [{name: a, secureJsonData: {anything: \(secret)}}]\n".utf8),
            ]
        }
        for (old, new) in [(files("hunter2"), files("hunter3")), ([:], files("hunter3")), (files("hunter2"), ["compose.yaml": []])] {
            let report = compareTrees(old, new)
            #expect(report.verdict == .behavior)
            for text in [ChangeTextReport().print(report), ChangeMarkdownReport.print(report), ChangeJSONReport.print(report)] {
                #expect(!text.contains("hunter"), "\(text)")
            }
        }
        #expect(compareTrees(files("hunter2"), files("hunter3")).changes.flatMap(\.files).count >= 4)
    }

    /// Programs rely on the names: the page lists them all.
    @Test func thePageNamesEveryConsequence() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/pull-requests.md"), encoding: .utf8)
        let names = Consequence.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        #expect(page.replacing(/\s+/, with: " ").contains("\(names)."))
    }
}
