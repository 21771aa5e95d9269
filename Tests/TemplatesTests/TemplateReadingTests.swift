import Diagnostics
import GoText
import Templates
import Testing

@Suite struct TemplateReadingTests {
    private func read(_ text: String, _ vocabulary: TemplateVocabulary = .prometheusRule(.init(3, 14)))
        -> TemplateReading
    {
        TemplateReading.check(text, vocabulary: vocabulary)
    }

    private func check(
        _ text: String, _ message: String?, help: String? = nil,
        _ vocabulary: TemplateVocabulary = .prometheusRule(.init(3, 14)),
        at location: SourceLocation = #_sourceLocation
    ) {
        let error = read(text, vocabulary).errors.first
        #expect(error?.message == message, sourceLocation: location)
        #expect(error?.help == help, sourceLocation: location)
    }

    @Test func functionsAreThoseOfTheProgramAndItsVersion() {
        check("{{ humanizePercentage $value }}", nil)
        check(
            "{{ humanisePercentage $value }}", "there is no function `humanisePercentage`",
            help: "did you mean `humanizePercentage`?")
        check("{{ tmpl \"a\" . }}", "there is no function `tmpl`")
        check("{{ urlQueryEscape \"a\" }}", nil)
        check(
            "{{ urlQueryEscape \"a\" }}",
            "`urlQueryEscape` came with Prometheus 3.8, but the target is 3.5",
            help: "write it without, or run Prometheus 3.8", .prometheusRule(.init(3, 5)))
        check("{{ .Status | toUpper }}", nil, .alertmanager(.init(0, 34)))
        check("{{ humanize 1 }}", "there is no function `humanize`", .alertmanager(.init(0, 20)))
        check(
            "{{ now }}", "`now` came with Alertmanager 0.33, but the target is 0.28",
            help: "write it without, or run Alertmanager 0.33", .alertmanager(.init(0, 28)))
    }

    @Test func dataWithoutItsSignIsNoFunction() {
        check("{{ labels.job }}", "there is no function `labels`", help: "did you mean `$labels`?")
        check("{{ upper $labels.job }}", "there is no function `upper`", help: "did you mean `toUpper`?")
        check("{{ if $value > 5 }}{{ end }}", "`>` cannot stand in `if`", help: "compare with a function: `gt a b`, `ge a b`")
        check("{{ Value }}", "there is no function `Value`", help: "did you mean `.Value`?")
        check("{{ Status }}", "there is no function `Status`", help: "did you mean `.Status`?", .alertmanager(.init(0, 34)))
    }

    @Test func aSingleBraceIsOneMistake() {
        for text in ["{{ $value }", "{{ $value} now", "{{ if true }}a{{ end } b", "{{ $value } and {{ $labels.a }}"] {
            #expect(read(text).errors.map(\.message) == ["`}` alone closes no action"], "\(text)")
        }
    }

    @Test func aFieldOfSomethingElseIsNamed() {
        check(
            "{{ .Labels.job }}", "a notification has no `.Labels`",
            help: "each alert has one: `{{ range .Alerts }}{{ .Labels }}{{ end }}`", .alertmanager(.init(0, 34)))
        check(
            "{{ .Firing }}", "an alerting rule's data has no `.Firing`",
            help: "there are `.Labels`, `.ExternalLabels`, `.ExternalURL`, `.Value`")
    }

    @Test(arguments: [
        ("{{ humanise 1 }}", false), ("{{ $value", false), ("{{ .Nothing }}", true), ("{{ humanize }}", true),
        (#"{{ reReplaceAll "(" "" "a" }}"#, true), (#"{{ query "up ==" }}"#, true),
    ])
    func whatComesToLightOnlyWhenFilledInIsLate(text: String, isLate: Bool) {
        #expect(read(text).errors.map(\.isLate) == [isLate])
    }

    @Test func linesOfLogsHaveFunctionsOfTheirOwn() {
        let loki = TemplateVocabulary.logLine(.init(3, 7))
        check("{{ .any.thing }}{{ __line__ | trunc 5 | ToUpper }}{{ add 1 2 3 }}{{ __timestamp__ | date \"2006\" }}", nil, loki)
        check("{{ humanize .x }}", "there is no function `humanize`", loki)
        check("{{ .x | replace \"a\" }}", "`replace` takes 3 arguments, but gets 2",
            help: "what is piped into a function becomes its last argument", loki)
        check("{{ regexReplaceAll \"(\" .x \"\" }}", "the group has no closing `)`",
            help: "close it, or write `\\(` if the character itself is meant", loki)
    }

    @Test func argumentsAreCountedWithThePipedOne() {
        check("{{ $value | humanize }}", nil)
        check(
            "{{ humanize }}", "`humanize` takes 1 argument, but gets 0",
            help: "what is piped into a function becomes its last argument")
        check("{{ $value | humanize 1 }}", "`humanize` takes 1 argument, but gets 2")
        check(
            "{{ eq 1 }}", "`eq` takes at least 2 arguments, but gets 1",
            help: "what is piped into a function becomes its last argument")
    }

    @Test func fieldsAreThoseOfTheData() {
        check("{{ .Labels.job }}{{ $.Value }}", nil)
        check(
            "{{ .Lables.job }}", "an alerting rule's data has no `.Lables`", help: "did you mean `.Labels`?")
        check("{{ .CommonLabels.SortedPairs.Values | join \" \" }}", nil, .alertmanager(.init(0, 34)))
        check(
            "{{ range .Alerts.Firing }}{{ .Labels.job }}{{ .Anotations.x }}{{ end }}",
            "an alert has no `.Anotations`", help: "did you mean `.Annotations`?", .alertmanager(.init(0, 34))
        )
        check(
            "{{ range $i, $a := .Alerts }}{{ $a.Label }}{{ $.Status }}{{ end }}", "an alert has no `.Label`",
            help: "did you mean `.Labels`?", .alertmanager(.init(0, 34)))
        check(
            "{{ .RouteLabels.a }}", "`.RouteLabels` came with Alertmanager 0.34, but the target is 0.30",
            help: "write it without, or run Alertmanager 0.34", .alertmanager(.init(0, 30)))
        check("{{ define \"a\" }}{{ .Anything }}{{ end }}", nil, .alertmanager(.init(0, 34)))
        check(
            "{{ with query \"up\" }}{{ . | first | value }}{{ (first .).Lables }}{{ end }}",
            "a sample has no `.Lables`", help: "did you mean `.Labels`?")
    }

    @Test func patternsAreChecked() {
        check(
            "{{ reReplaceAll \"a(b\" \"\" $labels.x }}", "the group has no closing `)`",
            help: "close it, or write `\\(` if the character itself is meant")
        let errors = read("{{ match `x*+` \"a\" }}").errors
        #expect(errors.map(\.range) == [TextRange(11, 13)])
    }

    @Test func labelsAreFoundInAllSpellings() {
        let text =
            "{{ $labels.a }}{{ .Labels.b }}{{ index $labels \"c\" }}{{ with .Labels }}{{ .d }}{{ end }}"
            + "{{ $externalLabels.e }}{{ $x := $labels }}{{ $x.f }}{{ $.Labels.g }}"
        let labels = read(text).labels
        #expect(labels.map(\.name) == ["a", "b", "c", "d", "e", "f", "g"])
        #expect(labels.map(\.source) == [.alert, .alert, .alert, .alert, .external, .alert, .alert])
        #expect(labels.first?.range == TextRange(11, 12))
        let samples = read("{{ range query \"up\" }}{{ .Labels.a }}{{ label \"b\" . }}{{ end }}").labels
        #expect(samples.map(\.source) == [.sample, .sample])
    }

    @Test func usesOfTheValueSayWhatItGoesThrough() {
        func check(_ text: String, _ functions: [[String]], at location: SourceLocation = #_sourceLocation) {
            #expect(read(text).valueUses.map(\.functions) == functions, sourceLocation: location)
        }
        check("{{ $value }}", [[]])
        check("{{ .Value | humanizePercentage }}", [["humanizePercentage"]])
        check("{{ humanizeDuration $value }}", [["humanizeDuration"]])
        check("{{ (printf \"%.2f\" $value) | title }}", [["printf", "title"]])
        check(
            "{{ if gt $value 5.0 }}{{ $value | printf \"%f\" | safeHtml }}{{ end }}",
            [["gt"], ["printf", "safeHtml"]])
        check("no value", [])
        #expect(read("{{ printf \"%.2f\" $value }}").valueUses.first?.format == "%.2f")
    }

    @Test func queriesAndTemplatesAreListed() {
        let queries = read(
            "{{ query \"up\" | first }}{{ printf \"x{i='%s'}\" $labels.i | query | first | value }}"
        ).queries
        #expect(queries.map(\.text) == ["up", "x{i='%s'}"])
        #expect(queries.map(\.isFormat) == [false, true])
        #expect(queries.first?.range == TextRange(9, 13))
        #expect(queries.map { $0.tree != nil } == [true, false])
        let broken = read("{{ query `rate(up)` }}").errors
        #expect(broken.map(\.range) == [TextRange(15, 17)])
        let reading = read("{{ define \"a\" }}{{ end }}{{ template \"b\" . }}", .alertmanager(.init(0, 34)))
        #expect(reading.templatesDefined.map(\.name) == ["a"])
        #expect(reading.templatesReferenced.map(\.name) == ["b"])
    }

    @Test func noTemplateTraps() {
        let corpus = [
            "{{ with printf \"a{b='%s'}\" $labels.c | query }}{{ . | first | value | humanize }}{{ end }}",
            "{{ range $i, $v := .Alerts.Firing }}{{ index $v.Labels \"a\" }}{{ else if .x }}{{ end }}",
            "{{ define \"a\" }}{{ end }}{{ block \"b\" .Labels }}{{ reReplaceAll \"(\" `` .x }}{{ end }}",
        ]
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return bound == 0 ? 0 : Int((state >> 33) % UInt64(bound))
        }
        let pieces = [
            "{{", "}}", "{{ end }}", "$value", ".Labels", "|", "(", ")", " ", "\"", "first", "é", "else",
        ]
        for round in 0..<4000 {
            var text = Array(corpus[round % corpus.count].unicodeScalars.map(String.init))
            for _ in 0...random(3) {
                let position = random(text.count)
                if random(2) == 0 {
                    text.remove(at: position)
                } else {
                    text.insert(pieces[random(pieces.count)], at: position)
                }
            }
            let whole = text.joined()
            let reading = read(
                whole, round % 2 == 0 ? .prometheusRule(.init(3, 0)) : .alertmanager(.init(0, 30)))
            for error in reading.errors { #expect(error.range.bytes.upperBound <= whole.utf8.count) }
        }
    }
}
