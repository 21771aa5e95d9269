import Analysis
import Emitters
import StackDSL
import Testing

/// The page for those who run a stack.
@Suite struct OperationsTests {
    @Test func aStackThatWatchesNothingNeedsNoPage() {
        #expect(operationsFiles(resolve(Stack("hms"))) == [])
    }

    @Test func anAlertIsToldWithItsReceiversMeaningAndCondition() throws {
        let page = try page(
            of: Stack(
                "shop",
                alerts: [
                    Alert(
                        "Slow", when: "latency", is: .above(.seconds(2)), for: .minutes(5), severity: .critical,
                        labels: ["team": "web"], summary: "{{ $labels.instance }} takes {{ $value | humanizeDuration }}",
                        description: "A | in a text.", runbook: "https://shop.example/slow")
                ],
                routing: Routing(
                    default: .nobody, routes: [Route(to: Receiver("phone", [.webhook("http://a")]), when: [.severity(.critical)])])))
        #expect(page.contains("| Slow | critical | after 5m | phone |\n"))
        #expect(
            page.contains(
                """
                ### Slow

                **critical**, `team=web`

                ‹instance› takes ‹value›

                A | in a text.

                Runbook: https://shop.example/slow

                ```promql
                latency > 2
                ```

                """))
        #expect(page.contains("| `severity=critical` | phone | `alertname` | 30s | 4h |\n"))
    }

    @Test func levelsOfOneAlertAreOneSection() throws {
        let levels: [Alert] = [
            Alert("Disk", when: "disk", is: .above(.percent(85)), severity: .warning, summary: "a"),
            Alert("Disk", when: "disk", is: .above(.percent(95)), severity: .critical, summary: "a"),
        ]
        let page = try page(of: Stack("shop", alerts: levels))
        #expect(page.ranges(of: "### Disk").count == 1)
        #expect(page.contains("disk > 0.85") && page.contains("disk > 0.95"))
    }

    @Test func whatBreaksTablesAndFencesIsEscaped() throws {
        let page = try page(
            of: Stack(
                "shop", loki: LokiServer(),
                operations: Operations(
                    logQueries: [.init("Fences", #"{a="```"}"#)],
                    limitations: [.init(wish: "a | b", instead: "c\nd", because: "e")])))
        #expect(page.contains("| a \\| b | c d | e |\n"))
        #expect(page.contains("````logql\n{a=\"```\"}\n````\n"))
    }

    @Test func aDeploymentIsToldWithItsSecretsAndAddresses() throws {
        let page = try page(
            of: Stack(
                "shop", services: [Service("api")],
                routing: Routing(default: Receiver("phone", [.webhook(.secret(.file("/run/secrets/phone_url")))])),
                deployment: Deployment(joining: "shop-net", programs: [DeployedProgram(.alertmanager, on: 9193)])))
        #expect(page.contains("in `secrets/shop` beside `out`"))
        #expect(page.contains("| `phone_url` | alertmanager |\n"))
        #expect(page.contains("`docker network create shop-net`"))
        #expect(page.contains("docker compose -f out/shop/compose.yaml up -d\n"))
        #expect(page.contains(" | `127.0.0.1:9193` |\n"))
        #expect(page.contains("make reload STACK=shop\n"))
    }

    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("{{ $value | humanize }}%", "‹value›%"), ("{{$labels.a_b}}:{{ now }}", "‹a_b›:‹…›"),
        ("{{ open", "{{ open"),
    ])
    func aTemplateReadsAsWhatItFillsIn(template: String, text: String) throws {
        let page = try page(
            of: Stack("shop", alerts: [Alert("A", when: "a", severity: .info, summary: AlertText(verbatim: "<\(template)>"))]))
        #expect(page.contains("<\(text)>"))
    }

    private func page(of stack: Stack) throws -> String {
        try #require(operationsFiles(resolve(stack)).first { $0.path == "OPERATIONS.md" }).contents
    }
}
