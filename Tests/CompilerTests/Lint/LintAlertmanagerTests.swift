import Foundation
import Diagnostics
import Reports
import Testing

/// Configurations of Alertmanager that exist already, with what is found in them: what stands between « and » is shown.
@Suite struct LintAlertmanagerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let yaml: String
        /// The ids of what is found, in the order of the file.
        let ids: [String]

        var testDescription: String { name }
    }

    private static let receivers = """
        receivers:
        - name: team
          webhook_configs: [{url: 'http://relay:8080/'}]

        """

    private static let nights = """
        time_intervals:
        - name: nights
          time_intervals:
          - times: [{start_time: '00:00', end_time: '06:00'}]
            weekdays: ['monday:friday', sunday]
            days_of_month: ['1:5', '-1']
            months: [january, '3:5']
            years: ['2026']
            location: Europe/Berlin

        """

    static let cases: [Case] = [
        Case(name: "as it should be", yaml: receivers + nights + "route:\n  receiver: team\n  group_by: ['...']\n  routes:\n  - matchers: ['severity=\"page\"', a=~b]\n    mute_time_intervals: [nights]\n", ids: []),
        Case(
            name: "a receiver that nobody is told by", yaml: "route: {receiver: team}\nreceivers:\n- name: team\n- name: «ops»\n",
            ids: ["invalid-file"]),
        Case(
            name: "a time interval that nothing keeps to",
            yaml: receivers + nights.replacing("name: nights", with: "name: «nights»") + "route: {receiver: team}\n", ids: ["invalid-file"]),
        Case(
            name: "a name with an asterisk", yaml: receivers + "route:\n  receiver: team\n  routes:\n  - «matchers: [alertname=\"Kube*\"]»\n",
            ids: ["pattern-as-value"]),
        Case(name: "a receiver that is not there", yaml: receivers + "route:\n  receiver: «taem»\n", ids: ["invalid-file"]),
        Case(name: "a time interval that is not there", yaml: receivers + "route:\n  receiver: team\n  routes:\n  - mute_time_intervals: [«night»]\n", ids: ["invalid-file"]),
        Case(name: "a key", yaml: receivers + "route:\n  receiver: team\n  «group_wiat»: 5m\n", ids: ["invalid-file"]),
        Case(name: "a matcher", yaml: receivers + "route:\n  receiver: team\n  routes:\n  - matchers: [«severity»]\n", ids: ["invalid-file"]),
        Case(name: "no route", yaml: "«receivers:\n- name: team»\n", ids: ["invalid-file"]),
        Case(name: "a duration", yaml: receivers + "route:\n  receiver: team\n  group_wait: «5»\n", ids: ["invalid-file"]),
        Case(
            name: "a mail without a server",
            yaml: "route: {receiver: team}\nreceivers:\n- name: team\n  email_configs: [«{to: a@example.com}»]\n",
            ids: ["invalid-file"]),
        Case(
            name: "a mail without a sender",
            yaml: "route: {receiver: team}\nreceivers:\n- name: team\n  email_configs: [«{to: a@example.com, smarthost: 'smtp:25'}»]\n",
            ids: ["invalid-file"]),
        Case(
            name: "a mail through the server of all",
            yaml: "global: {smtp_smarthost: 'smtp:587', smtp_from: b@example.com}\nroute: {receiver: team}\nreceivers:\n- name: team\n  email_configs: [{to: a@example.com}]\n",
            ids: []),
        Case(
            name: "a template", yaml: "route: {receiver: team}\nreceivers:\n- name: team\n  slack_configs:\n  - channel: a\n    text: >-\n      a\n      {{ «foo» }}\n",
            ids: ["template-syntax"]),
        Case(
            name: "a template of a file that is not given",
            yaml: "route: {receiver: team}\ntemplates: ['*.tmpl']\nreceivers:\n- name: team\n  slack_configs: [{channel: a, text: '{{ template \"own\" . }}'}]\n",
            ids: []),
    ]

    @Test(arguments: cases) func whatIsFoundIsWhatIsMarked(_ example: Case) {
        let (text, marks) = unmarked(example.yaml)
        let found = lintLocated([("alertmanager.yml", text)])
        #expect(found.map(\.id) == example.ids, "\(found.map(\.message))")
        #expect(found.compactMap { $0.primary.excerpt?.range.bytes } == marks)
    }

    private static let other = "route:\n  receiver: team\n  routes:\n  - «matchers: [a=b, a=c]»\nreceivers: [{name: team}]\n"

    @Test func everyConfigurationIsJudged() throws {
        let (text, marks) = unmarked(Self.other)
        let found = lintLocated([("a.yml", Self.receivers + "route: {receiver: team}\n"), ("b.yml", text), ("c.yml", text)])
            .filter { $0.id == "contradictory-matchers" }
        #expect(found.map(\.primary.path) == ["b.yml", "c.yml"])
        #expect(found.compactMap { $0.primary.excerpt?.range.bytes } == marks + marks)
    }

    /// Which of them a rule's alerts go to is not known: what only one would miss is not said.
    @Test func whatOneOfThemRoutesIsRouted() {
        let rules = "groups: [{name: g, rules: [{alert: A, expr: up == 0, for: 5m, labels: {severity: page}}]}]\n"
        func routes(_ severity: String) -> String {
            "route: {receiver: a, routes: [{receiver: b, matchers: [severity=\(severity)]}]}\nreceivers: [{name: a}, {name: b, webhook_configs: [{url: 'http://b:1/'}]}]\n"
        }
        func found(_ files: [(path: String, text: String)]) -> [String] {
            lintLocated([("r.yml", rules)] + files).filter { $0.primary.path == "r.yml" }.map(\.id)
        }
        #expect(found([("a.yml", routes("warn"))]) == ["unrouted-alert"])
        #expect(found([("a.yml", routes("warn")), ("b.yml", routes("page"))]) == [])
        #expect(found([("a.yml", routes("page")), ("b.yml", routes("warn"))]) == [])
    }

    @Test func templatesAreJudgedWithTheirConfiguration() throws {
        let (text, marks) = unmarked("{{ define \"a\" }}\n\n{{ .Status | «toUper» }}{{ end }}\n")
        let configuration = Self.receivers + "route: {receiver: team}\ntemplates: ['*.tmpl']\n"
        let found = lintLocated([("a.yml", configuration), ("t.tmpl", text)])
        #expect(found.map(\.id) == ["template-syntax"])
        #expect(found.map(\.primary.path) == ["t.tmpl"])
        #expect(found.compactMap { $0.primary.excerpt?.range.bytes } == marks)
        #expect(lintLocated([("t.tmpl", text)]).map(\.id) == ["invalid-file"])
    }

    /// What is something else, and is told so in one sentence.
    @Test(arguments: [
        ("global: {}\nscrape_configs: []\n", "this is a configuration of Prometheus, which is not read"),
        ("apiVersion: v1\nkind: ConfigMap\ndata: {}\n", "this is an object of the kind `ConfigMap`, which is not read"),
        ("{\"a\": 1}", "this is no dashboard: it has neither a title nor panels"),
    ])
    func whatIsSomethingElseIsSaid(text: String, message: String) {
        #expect(lintLocated([("f", text)]).map(\.message) == [message])
    }
}
