import StackDSL

/// A stack that uses all that the three emitters write, for the tools that must read it.
///
/// Secrets are paths relative to the configuration, since promtool looks whether some of them are there.
enum ToolsFixture {
    static let secrets = ["ca.pem", "own.pem", "own.key", "token", "password"]

    /// - Parameters:
    ///   - prometheus: what promtool understands: Kubernetes and `query_offset` since 2.53.
    ///   - alertmanager: what amtool understands: `url_file` since 0.26, labels in UTF-8 since 0.27.
    static func stack(prometheus: ToolVersion, alertmanager: ToolVersion) -> Stack {
        Stack(
            "hms",
            prometheus: PrometheusServer(
                externalLabels: ["environment": "test"],
                remoteWrites: [RemoteWrite("http://store/api/v1/write", name: "store", client: basic)]),
            services: services(prometheus), alerts: alerts,
            groups: [
                RuleGroup(
                    "slow rules", every: .seconds(30), queryOffset: prometheus < .v2_53 ? nil : .seconds(30),
                    limit: 10, recordings: [Recording("job:up:sum", as: "sum by (job) (up)")])
            ],
            routing: routing(alertmanager))
    }

    private static let basic = HTTPClient(
        authentication: .basic(user: "u", password: .file("secrets/password")))
    private static let bearer = HTTPClient(authentication: .bearer(.file("secrets/token")))
    private static let mutual = HTTPClient(
        tls: .init(
            authority: "secrets/ca.pem", certificate: "secrets/own.pem", key: .file("secrets/own.key"),
            serverName: "erp"), followsRedirects: false, proxy: "http://proxy:3128")

    private static func services(_ version: ToolVersion) -> [Service] {
        let kubernetes = Service(
            "pods",
            scrapes: [
                Scrape(
                    .kubernetes(
                        .pod, namespaces: ["erp"], selectors: [.init(.pod, label: "app=erp")],
                        apiServer: "https://k8s:6443", client: bearer))
            ])
        return [
            Service("erp-server", scrapes: [.http(port: 9090)], probes: probes),
            Service(
                "discovered",
                scrapes: [
                    Scrape(.files(["targets/*.yml"], refresh: .minutes(1)), job: "files", client: basic),
                    Scrape(.dns(["_m._tcp.erp"]), job: "srv", client: bearer),
                    Scrape(.dns(["erp"], type: .a, port: 1), job: "a", scheme: .https, client: mutual),
                    Scrape(.docker(port: 1, filters: [.init("label", ["scrape"])]), job: "docker"),
                    Scrape(
                        .ec2(region: "eu-central-1", port: 1, filters: [.init("tag:Role", ["a", "b"])]),
                        job: "ec2"),
                    Scrape(
                        .fixed([TargetGroup(["a:1"], labels: ["zone": "on"])]), job: "relabelled",
                        parameters: [.init("match[]", [#"{job="erp"}"#])], honorsLabels: true,
                        honorsTimestamps: false, limits: ScrapeLimits(samples: 1_000), relabeling: relabeling,
                        metricRelabeling: [.drop(where: ["__name__"], matches: "go_.*")]),
                ]),
        ] + (version < .v2_53 ? [] : [kubernetes])
    }

    private static let relabeling: [Relabeling] = [
        .replace("a", from: ["b", "c"], separator: "", matching: "x-(.+)", with: "${1}"),
        .replace("gone", with: ""),
        .keep(where: ["a"], matches: "a: b"), .hash("__tmp", of: ["__address__"], modulus: 4),
        .copyLabels(matching: "__param_(.+)"), .dropLabels(matching: "tmp_.*"), .keepLabels(matching: ".*"),
        .lowercase("a", from: ["a"]), .uppercase("a", from: ["a"]), .keepEqual("a", to: ["a"]),
        .dropEqual("a", to: ["__tmp"]),
    ]

    private static let probes = [
        Probe(
            "ready", of: "http://erp-server:3000/health/ready",
            expecting: .http(
                statusCodes: [200], bodyMatches: [#""status"\s*:\s*"ok""#], bodyDoesNotMatch: ["degraded"],
                method: "POST", requiresTLS: true, followsRedirects: false, client: basic),
            timeout: .seconds(12)),
        Probe("plain", ofEach: ["http://a", "http://b"], expecting: .http(client: mutual)),
        Probe("port", of: "a:1", expecting: .tcp(tls: true)), Probe("host", of: "a", expecting: .ping),
        Probe("name", of: "1.1.1.1", expecting: .dns(query: "erp.internal")),
        Probe("rpc", of: "a:1", expecting: .grpc(service: "erp", tls: true)),
    ]

    private static let alerts = [
        Alert(
            "HighErrorRate",
            when: """
                sum(rate(http_requests_total{status=~"5.."}[5m]))
                  / sum(rate(http_requests_total[5m])) > 0.05
                """, for: .minutes(3), keepFiringFor: .minutes(10), severity: .critical,
            labels: ["area": "on: call"],
            summary: "{{ $value | humanizePercentage }} of requests fail: \"look\"",
            description: "first\n# second\n", runbook: "https://runbooks/x"),
        Alert("Down", when: "up == 0", severity: .warning, summary: "病房 {{ $labels.instance }} 停止"),
    ]

    private static func routing(_ version: ToolVersion) -> Routing {
        let hook = Receiver("hook", [.webhook("http://hook:8080/alerts", maximumAlerts: 10, client: basic)])
        let url: Integration.Endpoint =
            version < .init(0, 26) ? "http://hook/" : .secret(.file("secrets/token"))
        let everything = Receiver(
            "everything",
            [
                .webhook(url, client: bearer, sendsResolved: false),
                .email(
                    to: ["a@example.org", "b@example.org"], subject: "{{ template \"hms.subject\" . }}",
                    html: "<p>\n{{ .Status }}: done\n</p>"),
                .slack(
                    channel: "#alerts", webhook: .file("secrets/token"), title: "T", text: "{{ .Status }}: x"),
                .pagerDuty(routingKey: .file("secrets/token"), description: "D", severity: "critical"),
            ])
        return Routing(
            default: hook,
            timing: .init(
                groupBy: ["alertname", "job"], wait: .seconds(10), interval: .minutes(5), repeating: .days(1)),
            routes: [
                Route(
                    to: everything, when: [.severity(.critical)], timing: .init(groupBy: .byAllLabels),
                    continues: true),
                Route(when: [.severity(.warning)], mutedDuring: [times], activeDuring: [times]),
                Route(to: everything, when: [.label("path", matches: #"/api/\d+|"x""#)]),
                Route(to: .nobody, when: [odd(version)]),
            ],
            inhibitions: [
                Inhibition([.severity(.critical)], hides: [.severity(.warning)], equal: ["alertname", "job"])
            ],
            mail: MailServer(
                "smtp.example.org:587", from: "a@example.org", user: "a", password: .file("secrets/password")),
            templates: [
                NotificationTemplate("hms mail", "{{ define \"hms.subject\" }}[{{ .Status }}]{{ end }}")
            ])
    }

    /// A matcher that needs all of the escaping.
    private static func odd(_ version: ToolVersion) -> LabelMatcher {
        version < .init(0, 27) ? .label("team", is: "a, b") : .label("病房.name", is: "\"一\"\n\\d # x: {y}")
    }

    /// An alert that this matcher takes, as amtool's arguments have it.
    static func oddAlert(_ version: ToolVersion) -> String {
        version < .init(0, 27) ? #"team="a, b""# : #""病房.name"="\"一\"\n\\d # x: {y}""#
    }

    private static let times = TimeInterval(
        "times",
        [
            .init(
                times: [.init(from: .init(0), to: .init(6)), .init(from: .init(22), to: .init(24))],
                weekdays: TimeInterval.Weekday.allCases, daysOfMonth: [.from(1, through: 7), 15, .last(3)],
                months: [.from(1, through: 3), 12], years: [.from(2026, through: 2027), 2030], location: "Asia/Shanghai"),
            .init(weekdays: [.saturday, .sunday]),
        ])
}
