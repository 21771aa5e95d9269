import Checks
import Compiler
import Diagnostics
import StackDSL
import Testing

/// What the official validators accept although it cannot be meant, row by row: found here, kept out by types, or left alone
/// with a reason.
@Suite struct GapTests {
    struct Row: Sendable, CustomTestStringConvertible {
        enum Verdict: Sendable {
            /// Found in the stack.
            case found(String, Stack)
            /// Found in a file.
            case inFile(String, String)
            /// It cannot be written.
            case impossible(String)
            /// It may be meant.
            case left(String)
        }

        let mistake: String
        let verdict: Verdict

        init(_ mistake: String, _ verdict: Verdict) {
            self.mistake = mistake
            self.verdict = verdict
        }

        var testDescription: String { mistake }
    }

    /// Accepted by `promtool check rules` and `promtool check config`.
    static let promtool: [Row] = [
        Row("a window shorter than two scrapes", .found("range-too-short", alert("rate(http_requests_total[30s]) > 1"))),
        Row("a rate of a gauge", .found("rate-of-gauge", alert("rate(jobs_queued[5m]) > 1"))),
        Row(
            "a rate of a sum",
            .found(
                "rate-of-sum",
                with {
                    $0.recordings = [Recording("job:http_requests:sum", as: "sum by (job) (http_requests_total)")]
                    $0.alerts = [Alert("A", when: "rate(job:http_requests:sum[5m]) > 1", severity: .critical, summary: "a")]
                })),
        Row(
            "a quantile without `le`",
            .found("missing-bucket-label", alert("histogram_quantile(0.9, sum(rate(http_request_duration_seconds_bucket[5m]))) > 1"))),
        Row(
            "an annotation of a label that was aggregated away",
            .inFile("missing-template-label", rules("alert: A", "expr: sum(foo) > 1", "annotations: {a: '{{ $labels.job }}'}"))),
        Row("no comparison", .inFile("alert-without-condition", rules("alert: A", "expr: foo"))),
        Row("a metric's name misspelt", .found("undeclared-metric", alert("rate(http_request_total[5m]) > 1"))),
        Row("a hold below the evaluation interval", .found("hold-below-evaluation-interval", alert("jobs_queued > 1", for: .seconds(5)))),
        Row("two conditions that exclude each other", .inFile("impossible-condition", rules("alert: A", "expr: up == 0 and up == 1"))),
        Row(
            "sides of a join with other labels",
            .inFile("vector-matching", rules("alert: A", "expr: sum by (a) (foo) / sum by (b) (bar) > 1"))),
        Row("no severity", .impossible("`severity:` is asked for by every alert")),
        Row("a recording without a colon", .left("a custom, and no mistake")),
        Row("a pattern that could be `=`", .left("it selects the same")),
        Row("a dot that is not escaped in a pattern", .left("it selects what is meant, and hardly anything else")),
        Row("a label with the value", .inFile("value-in-label", rules("alert: A", "expr: foo > 1", "labels: {v: '{{ $value }}'}"))),
        Row("a glob of rule files without a match", .impossible("rule files are listed by name, and written beside")),
        Row("a target in two jobs", .found("duplicate-target", scraped([.http(port: 9090), .http(port: 9090, job: "again")]))),
        Row("a target without a port", .found("invalid-target", scraped([Scrape(.fixed([TargetGroup(["api"])]))]))),
        Row(
            "kept by a label that is not there",
            .found("invalid-relabeling", relabeled(.keep(where: ["__meta_docker_container_name"], matches: "api")))),
        Row("a pattern of relabelling that is thought not anchored", .found("invalid-relabeling", relabeled(.keep(where: ["__address__"], matches: "api")))),
        Row("a group that the pattern has not", .found("invalid-relabeling", relabeled(.replace("a", from: ["job"], matching: ".*", with: "$2")))),
        Row("`__address__` dropped", .found("invalid-relabeling", relabeled(.dropLabels(matching: "__address__")))),
        Row(
            "`__name__` dropped",
            .found("invalid-relabeling", scraped([.http(port: 9090, metricRelabeling: [.keepLabels(matching: "job")])]))),
        Row("a password in the file", .impossible("a `Secret` is a file or a variable")),
        Row("a file of a password that is not there", .found("unmounted-file", unmounted)),
        Row(
            "no Alertmanager although there are alerts",
            .found(
                "unrouted-alert",
                with {
                    $0.alerts = [slow]
                    $0.routing = nil
                    $0.deployment = Deployment()
                })),
        Row(
            "remote write without external labels",
            .found("unlabelled-remote-write", with { $0.prometheus = PrometheusServer(remoteWrites: [RemoteWrite("http://store/write")]) })),
        Row("a header of remote write misspelt", .left("a header can have any name")),
        Row(
            "a Pushgateway without `honor_labels`",
            .found("missing-honor-labels", with { $0.services = [Service("pushgateway", scrapes: [.http(port: 9091)])] })),
        Row(
            "parameters of a blackbox without relabelling",
            .found(
                "invalid-relabeling",
                scraped([Scrape(.fixed([TargetGroup(["shop:443"])]), path: "/probe", parameters: [.init("module", ["http_2xx"])])]))),
    ]

    /// Accepted by Alertmanager and `amtool check-config`.
    static let alertmanager: [Row] = [
        Row("a route behind one that takes all", .inFile("shadowed-route", routed("routes: [{receiver: a}, {receiver: a, matchers: [b=c]}]"))),
        Row("matchers that contradict each other", .inFile("contradictory-matchers", routed("routes: [{matchers: [a=b, a=c]}]"))),
        Row("`alertname=\"*\"`", .inFile("pattern-as-value", routed("routes: [{matchers: ['alertname=\"*\"']}]"))),
        Row("a pattern with `=`", .inFile("pattern-as-value", routed("routes: [{matchers: ['severity=\"a|b\"']}]"))),
        Row("a receiver that nobody names", .impossible("receivers are written where routes name them")),
        Row("a receiver without an integration", .found("unrouted-alert", alert("jobs_queued > 1", routing: Routing(default: Receiver("a", []))))),
        Row("repeated sooner than the group", .found("invalid-timing", timed(.init(interval: .hours(1), repeating: .minutes(5))))),
        Row("repeated later than is remembered", .found("invalid-timing", timed(.init(repeating: .days(30))))),
        Row("no grouping at the root", .left("`Routing` groups by `alertname` unless told otherwise")),
        Row("an inhibition without `equal`", .inFile("unbounded-inhibition", inhibited("source_matchers: [severity=a], target_matchers: [severity=b]"))),
        Row(
            "a label of `equal` misspelt",
            .found(
                "unbounded-inhibition",
                with {
                    $0.alerts = [down, slow]
                    $0.routing = Routing(
                        default: oncall,
                        inhibitions: [.init([.severity(.critical)], hides: [.severity(.warning)], equal: ["instnace"])])
                })),
        Row(
            "source and target are the same",
            .inFile("idle-inhibition", inhibited("source_matchers: [a=b], target_matchers: [a=b], equal: [c]"))),
        Row("an inhibition without a source", .inFile("unbounded-inhibition", inhibited("target_matchers: [severity=b], equal: [c]"))),
        Row("a template that cannot be parsed", .inFile("template-syntax", received("webhook_configs: [{url: 'http://a/{{ .Status'}]"))),
        Row("a field that no notification has", .inFile("template-syntax", received("slack_configs: [{channel: a, text: '{{ .Lables }}'}]"))),
        Row("a template that nobody defines", .found("template-syntax", notified(#"{{ template "own" . }}"#))),
        Row("a glob of templates without a match", .impossible("templates are declared, and their files written beside")),
        Row("a value with spaces that is not quoted", .impossible("matchers are values, and written with quotes")),
        Row("several matchers in one text", .impossible("each matcher is a value of its own")),
        Row("Slack without a channel", .left("a webhook of Slack has a channel of its own")),
        Row("a time interval without a location", .left("UTC may be meant")),
        Row("a time interval that nobody names", .impossible("time intervals are written where routes name them")),
        Row("the deprecated `match`", .impossible("matchers are written in the newer form")),
        Row("two keys of PagerDuty", .impossible("`.pagerDuty` takes one")),
        Row("a secret in the file", .impossible("a `Secret` is a file")),
        Row("`continue` on the last route", .inFile("shadowed-route", routed("routes: [{matchers: [a=b], continue: true}]"))),
        Row("grouped by a label that no alert has", .found("unemitted-label", timed(.init(groupBy: ["cluster"])))),
    ]

    @Test(arguments: promtool + alertmanager) func isJudged(row: Row) {
        switch row.verdict {
        case .found(let id, let stack):
            let found = compile(stack).diagnostics.map(\.id)
            #expect(found.contains(id), "\(found)")
        case .inFile(let id, let text):
            let found = lint([LintedFile(path: "a.yml", bytes: Array(text.utf8))]).diagnostics.map(\.id)
            #expect(found.contains(id), "\(found)")
        case .impossible(let why), .left(let why): #expect(!why.isEmpty)
        }
    }

    // MARK: What rows are set in

    private static let api = Service(
        "api", scrapes: [.http(port: 9090, interval: .seconds(30))],
        metrics: [
            .counter("http_requests_total"), .gauge("jobs_queued", unit: .count),
            .histogram("http_request_duration_seconds", buckets: [0.1, 1, 5]),
        ])
    private static let oncall = Receiver("oncall", [.webhook("http://oncall:8080/alerts")])
    private static let down = Alert("Down", when: "jobs_queued == 0", for: .minutes(5), severity: .critical, summary: "a")
    private static let slow = Alert("Slow", when: "jobs_queued > 9", for: .minutes(5), severity: .warning, summary: "a")

    private static func with(_ change: (inout Stack) -> Void) -> Stack {
        var stack = Stack("gap", world: .closed, services: [api], routing: Routing(default: oncall))
        change(&stack)
        return stack
    }

    private static func alert(
        _ query: PromQuery, for hold: Duration = .minutes(5), routing: Routing = Routing(default: oncall)
    ) -> Stack {
        with {
            $0.alerts = [Alert("A", when: query, for: hold, severity: .critical, summary: "a")]
            $0.routing = routing
        }
    }

    private static func scraped(_ scrapes: [Scrape]) -> Stack { with { $0.services = [Service("api", scrapes: scrapes)] } }

    private static func relabeled(_ step: Relabeling) -> Stack { scraped([.http(port: 9090, relabeling: [step])]) }

    private static func timed(_ timing: Route.Timing) -> Stack {
        with {
            $0.alerts = [slow]
            $0.routing = Routing(default: oncall, timing: timing)
        }
    }

    private static func notified(_ text: NotificationText) -> Stack {
        alert(
            "jobs_queued > 1",
            routing: Routing(default: Receiver("a", [.slack(channel: "#a", webhook: .file("/run/secrets/slack"), text: text)])))
    }

    private static let unmounted = with {
        $0.services = [Service("api", scrapes: [.http(port: 9090, client: HTTPClient(tls: .init(authority: "/elsewhere/ca.pem")))])]
        $0.deployment = Deployment()
    }

    private static func rules(_ lines: String...) -> String {
        "groups:\n- name: g\n  rules:\n  - " + lines.joined(separator: "\n    ") + "\n"
    }

    private static func routed(_ keys: String) -> String {
        "receivers: [{name: a, webhook_configs: [{url: 'http://a/'}]}]\nroute:\n  receiver: a\n  \(keys)\n"
    }

    private static func inhibited(_ keys: String) -> String { routed("group_by: ['...']") + "inhibit_rules: [{\(keys)}]\n" }

    private static func received(_ keys: String) -> String {
        "route: {receiver: a}\nreceivers:\n- name: a\n  \(keys)\n"
    }
}
