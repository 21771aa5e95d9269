import Evaluation
import Foundation
import GoText
import PromQL
import Testing

/// Templates of annotations, and what promtool makes of them.
@Suite struct TemplateTests {
    static let values: [Double] = [
        0, 1, -1, 0.5, 0.123456, 12345, 12355, 1234567, 999.95, 0.99996, 1e6, 1e21, 1e-5, 123456789, 1e9, 90061, 3725, 62, 59.99999, 0.0001234,
        1024, 1536, 1048576, 2.5e-7, 1 / 3.0, 100, 0.95, 1e300, 86400, 1700000000.5,
    ]

    static let templates: [String] = [
        "plain", "{{ $labels.gone }}", "{{ $value }}", "{{ $labels.job }} of {{ $labels.gone }}!", "{{ $value | humanize }}", "{{ $value | humanize1024 }}",
        "{{ $value | humanizeDuration }}", "{{ $value | humanizePercentage }}", "{{ $value | humanizeTimestamp }}",
        "{{ printf \"%.2f\" $value }}", "{{ printf \"%.0f|%f|%e|%g|%.3g|%.3e|%8.2f|%-8.1f|%+.1f|%08.3f\" $value $value $value $value $value $value $value $value $value $value }}",
        "{{ printf \"%v %s %q\" $value $labels.job }}", "{{ printf \"%d\" $value }}", "{{ printf \"%s\" $value }}", "{{ printf \"%.1f%%\" $value }}",
        "{{ $labels.job | toUpper }}{{ $labels.job | title }}", "{{ $labels.instance | stripPort }}", "{{ .Labels.job }} {{ .Value }} {{ .ExternalURL }}",
        "{{ if gt $value 1.0 }}high{{ else if eq $value 1.0 }}one{{ else }}low{{ end }}", "{{ if gt $value 1 }}x{{ end }}",
        "{{ with $labels.gone }}there{{ else }}gone{{ end }}", "{{ range $k, $v := $labels }}{{ $k }}={{ $v }},{{ end }}",
        "{{ $x := printf \"%s!\" $labels.job }}{{ $x }}{{ $x = \"y\" }}{{ $x }}", "{{ if and $labels.job (eq $labels.job \"api\") }}api{{ end }}",
        "{{ or $labels.gone \"none\" }}", "{{ not $labels.gone }}", "{{ len $labels.job }}", "{{ index $labels \"job\" }}", "{{ print 1 2 \"a\" 3 4.5 }}",
        "{{ match \"a.i\" $labels.job }} {{ match \"^p\" $labels.job }}", "{{ reReplaceAll \"(.*):(.*)\" \"$2-$1\" $labels.instance }}",
        "{{ reReplaceAll \"a*\" \"x\" \"baac\" }} {{ reReplaceAll \"\" \"-\" \"ab\" }}", "{{ query \"other\" | first | value }}",
        "{{ with query \"other\" }}{{ . | first | value | humanize }}{{ end }}", "{{ range query \"sort_desc(many)\" }}{{ .Labels.n }}:{{ .Value }} {{ end }}",
        "{{ range query \"many\" | sortByLabel \"n\" }}{{ if eq .Labels.n \"2\" }}{{ continue }}{{ end }}{{ .Labels.n }}{{ end }}",
        "{{ (query \"other\" | first).Labels.job }}", "{{ label \"job\" (query \"other\" | first) }}", "{{ query \"gone\" | first | value }}",
        "{{ if query \"gone\" }}a{{ else }}b{{ end }}", "{{ $labels }}", "{{ $externalLabels.cluster }} {{ $externalURL }}", "{{ externalURL }}", "{{ .Gone }}", "{{ $labels.job.x }}",
        "  {{- $value -}}  x", "{{/* nothing */}}y", "{{ humanize 1500 }} {{ humanize \"0.5\" }} {{ humanizeDuration \"x\" }}", "{{ lt $labels.job \"b\" }}",
        "{{ eq $labels.job \"x\" \"api\" }}", "{{ true }} {{ \"q\" }} {{ `raw` }} {{ 1.50 }} {{ 7 }}", "{{ toUpper $value }}", "{{ $value | printf \"%.1f\" }}",
        "{{ printf \"%s\" }}|{{ printf \"x\" 1 }}|{{ printf \"%5s|%-5s|%.2s\" \"ab\" \"ab\" \"abc\" }}", "{{ query `sum(many)` | first | value }}",
        "{{ range $i, $s := query \"sort(many)\" }}{{ if $i }}, {{ end }}{{ $s.Labels.n }}{{ end }}", "{{ first (query \"many\") | value }}",
        "{{ $labels.instance | reReplaceAll \":[0-9]+$\" \"\" }}", "{{ range query \"sort(many)\" }}{{ .Value }}{{ break }}{{ end }}",
    ]

    private static let inputs: [Agreement.Input] =
        values.enumerated().map { Agreement.Input(series: "x{n=\"\($0.offset)\", job=\"api\", instance=\"host-1:9100\"}", values: "\($0.element)x5") }
        + [Agreement.Input(series: "other{job=\"db\"}", values: "42x5")]
        + (1...3).map { Agreement.Input(series: "many{n=\"\($0)\"}", values: "\($0 * 10)x5") }

    @Test func anAlertHasTheLabelsOfItsSeriesAndItsRule() throws {
        let element = QueryValue.Element(
            labels: LabelSet([("__name__", "up"), ("job", "a"), ("team", "x")].map { Label(name: $0, value: $1) }), value: 0.5)
        let alert = try TemplateRenderer(Evaluator()).alert(
            named: "Down", labels: [Label(name: "team", value: ""), Label(name: "who", value: "{{ $labels.job }}")],
            annotations: [Label(name: "summary", value: "{{ $labels.__name__ }} {{ $value }}")], for: element, at: 0
        ).get()
        #expect(alert.labels.text == "{alertname=\"Down\", job=\"a\", who=\"a\"}")
        #expect(alert.annotations == [Label(name: "summary", value: "up 0.5")])
    }

    private struct Answer {
        var template: String
        var value: Double
        var text: Result<String, RenderingError>
    }

    private static func ours(_ version: PromQLVersion) -> [Answer] {
        let series = inputs.compactMap { try? Series.read($0.series, values: $0.values, interval: 60_000).get() }
        let renderer = TemplateRenderer(
            Evaluator(series: series, options: EvaluationOptions(version: version)),
            externalLabels: LabelSet([Label(name: "cluster", value: "eu")]), externalURL: "http://p.example/x")
        return templates.flatMap { template in
            values.enumerated().map { place, value in
                let labels = LabelSet([("n", "\(place)"), ("job", "api"), ("instance", "host-1:9100")].map { Label(name: $0, value: $1) })
                let element = QueryValue.Element(labels: labels, value: value)
                return Answer(template: template, value: value, text: renderer.render(template, for: element, at: 60_000))
            }
        }
    }

    @Test(arguments: Promtool.all.indices)
    func textsAreThoseOfPromtool(place: Int) throws {
        let promtool = Promtool.all[place]
        let answers = Self.ours(promtool.version)
        var rules = "groups:\n- name: g\n  rules:\n"
        var tests = "rule_files: [rules.yml]\nevaluation_interval: 1m\ntests:\n- interval: 1m\n  external_labels: {cluster: eu}\n"
        tests += "  external_url: http://p.example/x\n  input_series:\n"
        for input in Self.inputs { tests += "  - {series: \(QuotedString.quote(input.series)), values: \(QuotedString.quote(input.values))}\n" }
        tests += "  alert_rule_test:\n"
        for (number, answer) in answers.enumerated() {
            let n = number % Self.values.count
            rules += "  - {alert: A\(number)z, expr: 'sum without () ({__name__=\"x\", n=\"\(n)\"})', annotations: {text: \(QuotedString.quote(answer.template))}}\n"
            tests += "  - eval_time: 1m\n    alertname: A\(number)z\n    exp_alerts:\n    - exp_labels: {n: \"\(n)\", job: api, instance: \"host-1:9100\"}\n"
            tests += "      exp_annotations: {text: \(QuotedString.quote((try? answer.text.get()) ?? "never"))}\n"
        }
        let output = try promtool.test(["rules.yml": rules, "test.yml": tests])
        var refused: [Int: String] = [:]
        for part in output.components(separatedBy: "alertname: A").dropFirst() {
            if let number = Int(part.prefix { $0.isNumber }) { refused[number] = part }
        }
        #expect(!refused.isEmpty, "\(output.prefix(500))")
        var unsupported = 0
        for (number, answer) in answers.enumerated() {
            let got = refused[number]?.components(separatedBy: "got:").last ?? ""
            switch answer.text {
            case .success:
                #expect(refused[number] == nil, "promtool \(promtool.version): \(answer.template) of \(answer.value): \(refused[number] ?? "")")
            case .failure(.failed): #expect(got.contains("<error expanding template"), "\(answer.template) of \(answer.value): \(got)")
            case .failure(.unsupported): unsupported += 1
            }
        }
        print("promtool \(promtool.version): \(answers.count) texts, \(unsupported) not rendered")
        #expect(unsupported * 15 < answers.count)
    }
}
