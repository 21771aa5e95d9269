import Analysis
import Checks
import Diagnostics
import StackDSL
import Testing

@Suite struct AllowanceTests {
    private static let tooSlow = Scrape.http(port: 9090, interval: .seconds(5), timeout: .seconds(10))

    private func ids(_ services: [Service], today: CalendarDate? = CalendarDate(2026, 3, 2)) -> [String] {
        runChecks(on: resolve(ExampleStack.with(services: services)), today: today).map(\.id)
    }

    @Test func silencesWhatIsFoundAtItsDeclaration() {
        #expect(ids([Service("api", scrapes: [Self.tooSlow])]) == ["invalid-timing"])
        #expect(ids([Service("api", scrapes: [Self.tooSlow.allow(.invalidTiming, because: "a trial")])]) == [])
    }

    @Test func silencesNoOtherCheckAndNoOtherPlace() {
        #expect(
            ids([Service("api", scrapes: [Self.tooSlow.allow(.invalidTarget, because: "a trial")])])
                == ["invalid-timing", "unused-allowance"])
        let other = Scrape.http(port: 9091, interval: .seconds(30)).allow(.invalidTiming, because: "a trial")
        #expect(
            ids([Service("api", scrapes: [Self.tooSlow]), Service("web", scrapes: [other])])
                == ["invalid-timing", "unused-allowance"])
    }

    @Test(arguments: [
        (CalendarDate(2026, 3, 1), ["expired-allowance"]), (CalendarDate(2026, 3, 2), []),
        (CalendarDate(2027, 1, 1), []), (CalendarDate(2026, 2, 30), ["invalid-timing", "expired-allowance"]),
    ])
    func lastsThroughItsLastDay(until: CalendarDate, found: [String]) {
        #expect(
            ids([Service("api", scrapes: [Self.tooSlow.allow(.invalidTiming, because: "a trial", until: until)])])
                == found)
    }

    @Test func doesNotExpireWhereTheDayIsNotKnown() {
        let allowed = Self.tooSlow.allow(.invalidTiming, because: "a trial", until: CalendarDate(1999, 1, 1))
        #expect(ids([Service("api", scrapes: [allowed])], today: nil) == [])
    }

    @Test func ofManyMetricsAtOnePlaceIsStatedOnce() {
        let metrics = ["a_total", "b_total"].map { name in
            Metric.gauge(Name(verbatim: name)).allow(.gaugeNamedTotal, because: "given", line: 7, column: 1)
        }
        let stack = ExampleStack.with(services: [
            Service("api", scrapes: [.http(port: 9090)], metrics: metrics).allow(.invalidTarget, because: "a trial")
        ])
        let stated = statedAllowances(in: resolve(stack))
        #expect(stated.map(\.subjects) == [["service \"api\""], ["metric \"a_total\"", "metric \"b_total\""]])
        #expect(stated.map(\.check) == [.invalidTarget, .gaugeNamedTotal])
    }
}
