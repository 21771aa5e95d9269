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
        Case(name: "as it should be", yaml: receivers + "route:\n  receiver: team\n  group_by: ['...']\n  routes:\n  - matchers: ['severity=\"page\"', a=~b]\n    mute_time_intervals: [nights]\n", ids: []),
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
}
