import ArgumentParser
import Compiler
import Diagnostics
import Reports
import StackDSL
import Testing

@testable import Driver

/// What `stackc prove` says of tests that pass and fail, by the promtool and the amtool on the PATH.
@Suite struct ProveCommandTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ command: String, on stack: Stack) throws -> Outcome {
        let all = [command, "--out", folder.path + "/out"]
        return try #require(StackcCommand.parseAsRoot(all) as? any StackCommand).run(on: [stack])
    }

    /// Judges the files that are there, as they are.
    private func failures(of stack: Stack) throws -> [Diagnostic] {
        let compiled = compile(stack)
        let files = CompiledFiles(
            name: compiled.name, files: try #require(compiled.files), rawFields: compiled.rawFields, tests: compiled.tests)
        return try RuleTestRun(stack, files, in: folder.out).diagnostics
    }

    private static func test(_ name: DisplayText, firing time: Duration, line: Int = #line) -> AlertTest {
        AlertTest(
            name, series: [TestSeries(named: "up", values: [.constant(0, for: .minutes(20))])],
            expect: [.pending(at: .minutes(1)), .firing(at: time)], line: line, column: 1)
    }

    private static func stack(_ tests: [AlertTest], query: PromQuery = "up == 0", line: Int = #line) -> Stack {
        Stack(
            "shop",
            alerts: [
                Alert("Down", when: query, for: .minutes(5), severity: .critical, summary: "down", line: line, column: 1)
                    .tested(by: tests),
                Alert("Full", when: "disk_used > 0.9", severity: .critical, summary: "full"),
            ])
    }

    @Test func givenTestsThatHoldPass() throws {
        let stack = Self.stack([Self.test("it is down", firing: .minutes(5)), Self.test("it stays down", firing: .minutes(9))])
        #expect(try run("prove", on: stack) == .drift)
        #expect(try run("build", on: stack) == .success)
        #expect(try run("prove", on: stack) == .success)
    }

    /// Where the compiler finds no series, what is given is all that there is.
    @Test(arguments: [(Duration.minutes(5), Outcome.success), (.minutes(4), .errors)])
    func aGivenTestMayBeTheOnlyOne(time: Duration, outcome: Outcome) throws {
        let stack = Self.stack([Self.test("it is down", firing: time)], query: #"count({__name__="up"} == 0) > 0"#)
        #expect(try run("build", on: stack) == .success)
        #expect(try run("prove", on: stack) == outcome)
    }

    /// promtool says of neither which test it is of, and both look at the same alert at the same time.
    @Test func aGivenTestThatFailsIsToldAtItsOwnLine() throws {
        let stack = Self.stack(
            [
                Self.test("it is down", firing: .minutes(6), line: 401), Self.test("it is early", firing: .minutes(4), line: 402),
                Self.test("it is earlier", firing: .minutes(3), line: 403),
            ], line: 400)
        #expect(try run("build", on: stack) == .success)
        #expect(try run("prove", on: stack) == .errors)
        let found = try failures(of: stack)
        #expect(found.map(\.primary.origin.site?.line) == [402, 403])
        #expect(found.map(\.id) == ["failed-rule-test", "failed-rule-test"])
        #expect(found.first?.message == #"promtool finds another state than the test "Down: it is early" expects"#)
        #expect(found.first?.subject == #"alert "Down""#)
        #expect(found.first?.notes.contains { $0.hasSuffix("time: 4m,") } == true, "\(found.map(\.notes))")
    }

    /// The rule is another than the one that the test was made for.
    @Test(arguments: [("up == 0", "up == 1", 400), ("for: 5m", "for: 4m", 400)])
    func aTestThatTheCompilerMadeIsToldAtTheRule(rule: String, changed: String, line: Int) throws {
        let stack = Self.stack([], line: line)
        #expect(try run("build", on: stack) == .success)
        let path = "out/shop/prometheus/rules/shop.yml"
        let text = try #require(folder.text(path))
        #expect(text.contains(rule), "\(text)")
        #expect(try failures(of: stack) == [])
        try folder.write(path, text.replacing(rule, with: changed))
        let found = try failures(of: stack)
        #expect(found.map(\.primary.origin.site?.line) == [line] && found.map(\.subject) == [#"alert "Down""#], "\(found)")
        #expect(found.first?.message == #"promtool finds another state than the test "Down" expects"#)
    }

    @Test func otherReceiversAreToldAtTheAlert() throws {
        let stack = Stack(
            "shop", alerts: [Alert("Down", when: "up == 0", severity: .critical, summary: "down", line: 400, column: 1)],
            routing: Routing(default: Receiver("team", [.webhook("http://team:80/")])))
        let (configuration, alerts) = try #require(routeExpectations(of: stack))
        #expect(try RouteTestRun.diagnostics(alerts, in: configuration, of: "shop") == [])
        let found = try RouteTestRun.diagnostics(alerts, in: configuration.replacing("team", with: "other"), of: "shop")
        #expect(found.map(\.message) == ["amtool finds that this alert reaches other, not team"])
        #expect(found.map(\.primary.origin.site?.line) == [400] && found.map(\.id) == ["other-receivers"])
    }

    /// People are sent to `stackc explain` with each.
    @Test func whatIsFoundIsExplained() throws {
        for id in ["failed-rule-test", "other-receivers"] {
            #expect(try #require(Explanation.text(of: id)).hasPrefix("\(id) (error): "))
        }
    }
}
