import Analysis
import Checks
import Reports
import StackDSL
import Testing

@Suite struct AllowanceReportTests {
    private static let stack = Stack(
        "shop",
        services: [
            Service(
                "api", scrapes: [.http(port: 9090)],
                metrics: [
                    .gauge("users_total").allow(
                        .gaugeNamedTotal, because: "the name is given", filePath: "/shop/A.swift", line: 3, column: 9),
                    .gauge("jobs_total").allow(
                        .gaugeNamedTotal, because: "renamed in June", until: CalendarDate(2026, 6, 30),
                        filePath: "/shop/A.swift", line: 5, column: 9),
                ])
        ])

    private func report(_ today: CalendarDate) -> AllowanceReport {
        AllowanceReport(statedAllowances(in: resolve(Self.stack)), today: today, root: "/shop")
    }

    @Test func saysWhatWhereWhyAndHowLong() {
        #expect(
            report(CalendarDate(2026, 6, 30)).text() == """
                shop
                  gauge-named-total  metric "users_total"
                      A.swift:3:9
                      the name is given
                  gauge-named-total  metric "jobs_total"
                      A.swift:5:9
                      renamed in June (until 2026-06-30)

                2 allowances

                """)
    }

    @Test func saysWhatHasExpired() {
        let text = report(CalendarDate(2026, 7, 1)).text()
        #expect(text.contains("renamed in June (expired: until 2026-06-30)\n"))
        #expect(text.hasSuffix("\n2 allowances, 1 expired\n"))
    }

    @Test func saysThatThereIsNone() {
        #expect(AllowanceReport([], today: nil, root: "/").text() == "no allowances\n")
        #expect(AllowanceReport([], today: nil, root: "/").json() == "[]\n")
    }

    @Test func isReadByPrograms() {
        #expect(
            report(CalendarDate(2026, 7, 1)).json() == """
                [
                  {
                    "stack": "shop",
                    "check": "gauge-named-total",
                    "reason": "the name is given",
                    "isExpired": false,
                    "file": "A.swift",
                    "line": 3,
                    "column": 9,
                    "subjects": [
                      "metric \\"users_total\\""
                    ]
                  },
                  {
                    "stack": "shop",
                    "check": "gauge-named-total",
                    "reason": "renamed in June",
                    "until": "2026-06-30",
                    "isExpired": true,
                    "file": "A.swift",
                    "line": 5,
                    "column": 9,
                    "subjects": [
                      "metric \\"jobs_total\\""
                    ]
                  }
                ]

                """)
    }
}
