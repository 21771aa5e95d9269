import StackDSL

/// A collector with every component that there is, and every choice that a component has.
enum CollectorEverything {
    static let tls = HTTPClient.TLS(
        authority: "/etc/tls/ca.pem", certificate: "/etc/tls/cert.pem", key: .file("/etc/tls/key.pem"),
        serverName: "store", skipsVerification: true, oldest: .v1_2, newest: .v1_3)
    static let delivery = ExportDelivery(
        timeout: .seconds(20),
        retry: .times(3, startingWith: .seconds(2), growingBy: 2, upTo: .seconds(20)),
        queue: ExportQueue(size: 200, consumers: 4, isPersistent: true))

    static let otlp = TelemetryReceiver.otlp(origins: ["https://shop.example"], tls: tls)
    static let scraped = TelemetryReceiver.prometheus(scraping: [
        Service(
            "api",
            scrapes: [
                Scrape(
                    .fixed([TargetGroup(["api:9090"])]), path: "/m",
                    metricRelabeling: [.replace("b", from: ["a"], with: "$1-x")])
            ])
    ])
    static let files = TelemetryReceiver.files(
        ["/var/log/nginx/*.log"], name: "nginx", excluding: ["/var/log/nginx/old.log"],
        format: .json(
            level: "log.level", timestamp: .field(.member("@timestamp"), .unixMilliseconds), message: "msg"),
        startingWith: #"^\{"#, fromStart: true)
    static let host = TelemetryReceiver.host(every: .seconds(30), root: "/hostfs")
    static let spans = TelemetryConnector.spanMetrics(
        dimensions: ["http.route"], buckets: [.milliseconds(100), .seconds(1)], exemplars: true)
    static let copies = TelemetryConnector.forward(name: "copies")

    static let processors: [TelemetryProcessor] = [
        .masking(["userId", "sessionId"], by: .hashing),
        .attributes([
            .set("shop", to: "eu"), .add("tries", 3), .add("is_test", true), .copy("user", from: "enduser.id"),
            .delete("password"),
        ]),
        .resource([.set("deployment.environment.name", to: "production")]),
        .redaction(keys: [".*token.*"], values: [#"\d{16}"#], digestKey: .environment("DIGEST_KEY")),
        .filter(dropping: [
            .span(.attribute("http.route", is: "/health")), .span(.name(matches: "^GET /ping")),
            .log(.severity(below: .info)), .log(.attribute("path", matches: #"\.css$"#)),
            .metric(.name(is: "noise")), .metric(.resource("service.name", is: "test")),
        ]),
        .transform([
            .trace(#"set(span.attributes["a"], "b")"#), .metric(#"set(metric.unit, "s")"#),
            .log(#"set(log.attributes["a"], "b")"#),
        ]),
        .batch(size: 100, timeout: .seconds(5), maximum: 100),
    ]
    static let samplers: [TelemetryProcessor] = [
        .probabilisticSampler(keeping: .percent(12.5)),
        .tailSampling(
            [
                .errors(), .slow(over: .milliseconds(1_500)), .share(.percent(10)), .rate(spansPerSecond: 50), .all(),
                .attribute("vip", "customer", in: ["gold"]), .dropping("probes", "http.route", in: ["/health"]),
            ], decidingAfter: .seconds(10), holding: 1_000),
    ]

    static let jaeger = TelemetryExporter.otlp("jaeger:4317", delivery: delivery)
    static let remote = TelemetryExporter.otlp(
        "store:4317", name: "store", headers: [HTTPHeader("x-tenant", "a"), HTTPHeader("x-key", from: .environment("KEY"))],
        authentication: .basic(user: "collector", password: .file("/run/secrets/password")), tls: tls,
        delivery: ExportDelivery(retry: .never))
    static let http = TelemetryExporter.otlpHTTP(
        "https://store:4318", authentication: .authorization(scheme: "Token", .environment("TOKEN")),
        delivery: ExportDelivery(retry: .forever))
    static let login = TelemetryExporter.otlpHTTP(
        "https://cloud:4318", name: "cloud",
        authentication: .oauth2(
            client: "collector", secret: .environment("SECRET"), tokenURL: "https://id/token", scopes: ["write"],
            parameters: [HTTPParameter("audience", "cloud")]))
    static let remoteWrite = TelemetryExporter.remoteWrite(
        "http://mimir:9009/api/v1/push",
        delivery: ExportDelivery(retry: .until(.minutes(10), upTo: .minutes(1)), queue: ExportQueue(size: 50)),
        resourceLabels: true)
    static let shown = TelemetryExporter.prometheus(namespace: "shop", expiration: .minutes(10), resourceLabels: true)

    static let collector = TelemetryCollector([
        .traces(
            from: [otlp], through: samplers + processors,
            to: [jaeger, remote, http, login, .debug(.detailed), .connector(spans), .connector(copies)]),
        .traces("copies", from: [.connector(copies)], to: [.debug(name: "copies")]),
        .metrics(from: [otlp, scraped, host, .connector(spans)], through: processors, to: [shown, remoteWrite]),
        .logs(from: [otlp, files], through: processors + [.maskingBodies(["userId"], by: .hashing)], to: [.loki(tenant: "shop")]),
    ], memory: .share(.percent(75), spike: .percent(15)), logLevel: .warn)
}
