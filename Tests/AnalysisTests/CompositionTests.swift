import StackDSL
import Testing

@testable import Analysis

/// What a deployment starts, and how its parts know each other.
@Suite("A deployment") struct CompositionTests {
    private let team = Receiver("team", [.pagerDuty(routingKey: .file("/run/secrets/pagerduty_key"))])
    private let api = Service(
        "api", scrapes: [.http(port: 9090)],
        probes: [Probe("ready", of: "http://api/ready", expecting: .http())], logs: [.docker()])

    private func services(_ stack: Stack) -> [ComposeService] { resolve(stack).composition?.services ?? [] }

    @Test("what is started follows from what the stack has")
    func derived() {
        #expect(services(Stack("shop", deployment: Deployment())).isEmpty)
        let whole = Stack(
            "shop", services: [api], routing: Routing(default: team), loki: LokiServer(),
            grafana: GrafanaServer(dataSources: []), deployment: Deployment())
        #expect(services(whole).map(\.name) == ["prometheus", "alertmanager", "blackbox", "loki", "alloy", "grafana"])
        var without = whole
        without.deployment = Deployment(elsewhere: [.alertmanager, .loki])
        #expect(services(without).map(\.name) == ["prometheus", "blackbox", "alloy", "grafana"])
        #expect(services(without).flatMap(\.follows) == ["blackbox"])
    }

    @Test("Alertmanagers of one cluster keep what is theirs and are published one above the other")
    func cluster() {
        let stack = Stack(
            "shop", prometheus: PrometheusServer(alertmanagers: ["am-1:9093", "am-2:9093"]), services: [api],
            routing: Routing(default: team),
            deployment: Deployment(programs: [DeployedProgram(.alertmanager, on: 9193)]))
        let alertmanagers = services(stack).filter { $0.program == .alertmanager }
        #expect(alertmanagers.map(\.name) == ["am-1", "am-2"])
        #expect(alertmanagers.flatMap(\.ports).map(\.published) == [9193, 9194])
        #expect(alertmanagers.flatMap(\.volumes).map(\.source) == ["alertmanager_data", "alertmanager_data_2"])
        #expect(alertmanagers.map(\.secrets) == [["pagerduty_key"], ["pagerduty_key"]])
    }

    @Test(
        "the collector sees the folders of the files that it reads",
        arguments: [
            ("/var/log/nginx/*.log", "/var/log/nginx"), ("/srv/app/log/app.log", "/srv/app/log"),
            ("/srv/**/log/*.log", "/srv"), ("/*.log", "/"),
        ])
    func folders(pattern: Name, folder: String) {
        let stack = Stack(
            "shop", services: [Service("files", logs: [.files([pattern])])], loki: LokiServer(),
            deployment: Deployment())
        #expect(services(stack).flatMap(\.container.mounts).map(\.source.text) == [folder])
    }

    @Test(
        "a secret lies directly where Compose mounts secrets",
        arguments: [
            ("/run/secrets/a", "a"), ("/run/secrets/a/b", nil), ("/run/secrets/", nil), ("/run/secrets/..", nil),
            ("secrets/a", nil), ("/etc/a", nil),
        ] as [(Name, String?)])
    func secretNames(path: Name, name: String?) {
        let stack = Stack("shop", routing: Routing(default: team))
        let references = ExternalReference.all(in: [Secret.file(path)], site: stack.site)
        #expect(references.map(\.secretName) == [name])
    }

    @Test(
        "a version of two numbers is an image of three",
        arguments: [
            (ToolVersion.v3_14, "prom/prometheus:v3.14.0"), (.v2_53, "prom/prometheus:v2.53.5"),
            (ToolVersion(9, 1), "prom/prometheus:v9.1.0"),
        ])
    func images(version: ToolVersion, image: String) {
        let stack = Stack(
            "shop", versions: Versions(prometheus: version), services: [api], deployment: Deployment())
        #expect(services(stack).first?.container.image.text == image)
    }

    @Test(
        "a program is asked below its own path, if Docker can ask it at all",
        arguments: [
            (PrometheusWeb(), "http://127.0.0.1:9090/-/ready"),
            (PrometheusWeb(externalURL: "https://shop.example/prometheus/?a=/b"), "http://127.0.0.1:9090/prometheus/-/ready"),
            (PrometheusWeb(externalURL: "https://shop.example/a", routePrefix: "/"), "http://127.0.0.1:9090/-/ready"),
            (PrometheusWeb(configuration: "/run/secrets/web.yml"), nil),
        ] as [(PrometheusWeb, String?)])
    func readiness(web: PrometheusWeb, url: String?) {
        let stack = Stack("shop", prometheus: PrometheusServer(web: web), services: [api], deployment: Deployment())
        let prometheus = services(stack).first { $0.program == .prometheus }
        guard case .command(let words)? = prometheus?.container.health?.kind else {
            #expect(url == nil)
            #expect(prometheus?.secrets == ["web.yml"])
            return
        }
        #expect(words.last?.text == url)
    }

    @Test(
        "the host of an address",
        arguments: [
            ("api:9090", "api"), ("http://api:9090/x", "api"), ("https://api/x:y", "api"), ("api", "api"),
            ("[::1]:9090", "::1"), ("", ""), ("http://", ""), ("http://user:password@api:80/", "api"),
        ])
    func hosts(address: String, host: String) {
        #expect(hostName(of: address) == host)
    }
}
