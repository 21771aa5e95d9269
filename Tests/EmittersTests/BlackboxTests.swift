import Analysis
import Emitters
import StackDSL
import Testing

/// What a probe becomes: a job of Prometheus and a module of the exporter.
@Suite struct BlackboxTests {
    @Test func aStackWithoutProbesNeedsNoExporter() {
        #expect(blackboxFiles(resolve(Stack("hms"))) == [])
    }

    @Test func aProbesJobHandsItsTargetsToTheExporter() {
        let probe = Probe("erp-ready", of: "http://erp-server:3000/health/ready", expecting: .http())
        let files = prometheusFiles(resolve(stack([probe])))
        #expect(
            emittedBody(of: "prometheus/prometheus.yml", in: files) == """
                global:
                  scrape_interval: 15s
                  scrape_timeout: 10s
                  evaluation_interval: 15s
                scrape_configs:
                  - job_name: erp-ready
                    metrics_path: /probe
                    params:
                      module:
                        - erp-ready
                    static_configs:
                      - targets:
                          - http://erp-server:3000/health/ready
                    relabel_configs:
                      - source_labels:
                          - __address__
                        target_label: __param_target
                      - source_labels:
                          - __param_target
                        target_label: instance
                      - target_label: __address__
                        replacement: blackbox:9115

                """)
    }

    @Test(
        arguments: [
            (nil, nil, nil), (5, nil, nil), (9, nil, nil), (12, nil, "scrape_timeout: 12s500ms"),
            (15, nil, "scrape_timeout: 15s"), (25, 60, "scrape_timeout: 25s500ms"),
        ] as [(Int?, Int?, String?)])
    func aLongProbeGetsALongScrape(timeout: Int?, interval: Int?, expected: String?) {
        let probe = Probe(
            "p", of: "http://a", expecting: .http(), every: interval.map { .seconds($0) },
            timeout: timeout.map { .seconds($0) })
        let text = prometheusFiles(resolve(stack([probe]))).first?.contents ?? ""
        let lines = text.split(separator: "\n").filter { $0.contains("    scrape_timeout") }
        #expect(lines.map { String($0.dropFirst(4)) } == [expected].compactMap { $0 })
    }

    @Test func everyKindOfProbeIsAModule() {
        check(
            [
                Probe(
                    "ready", of: "http://a",
                    expecting: .http(
                        statusCodes: [200, 204], bodyMatches: [#""status"\s*:\s*"ok""#],
                        bodyDoesNotMatch: ["degraded"], method: "POST", requiresTLS: true,
                        followsRedirects: false,
                        client: HTTPClient(authentication: .bearer(.file("/run/secrets/t")))),
                    timeout: .seconds(5)),
                Probe("plain", of: "http://a", expecting: .http()),
                Probe("port", of: "a:1", expecting: .tcp()),
                Probe("tls", of: "a:1", expecting: .tcp(tls: true)),
                Probe("host", of: "a", expecting: .ping),
                Probe("name", of: "1.1.1.1", expecting: .dns(query: "erp.internal", type: "AAAA")),
                Probe("rpc", of: "a:1", expecting: .grpc(service: "erp", tls: true)),
            ],
            """
            modules:
              ready:
                prober: http
                timeout: 5s
                http:
                  valid_status_codes:
                    - 200
                    - 204
                  method: POST
                  follow_redirects: false
                  fail_if_not_ssl: true
                  fail_if_body_matches_regexp:
                    - degraded
                  fail_if_body_not_matches_regexp:
                    - '"status"\\s*:\\s*"ok"'
                  authorization:
                    credentials_file: /run/secrets/t
              plain:
                prober: http
              port:
                prober: tcp
              tls:
                prober: tcp
                tcp:
                  tls: true
              host:
                prober: icmp
              name:
                prober: dns
                dns:
                  query_name: erp.internal
                  query_type: AAAA
              rpc:
                prober: grpc
                grpc:
                  service: erp
                  tls: true

            """)
    }

    @Test func probesOfOneExpectationShareAModule() {
        let probes = [
            Probe("first", of: "http://a", expecting: .http()),
            Probe("second", of: "http://b", expecting: .http()),
            Probe("third", of: "http://b", expecting: .http(), timeout: .seconds(2)),
        ]
        check(
            probes,
            """
            modules:
              first:
                prober: http
              third:
                prober: http
                timeout: 2s

            """)
        let text = prometheusFiles(resolve(stack(probes))).first?.contents ?? ""
        let lines = text.split(separator: "\n")
        let modules = zip(lines, lines.dropFirst())
            .compactMap { $0.contains("module:") ? $1.drop { " -".contains($0) } : nil }
        #expect(modules == ["first", "first", "third"])
    }

    private func stack(_ probes: [Probe]) -> Stack {
        Stack("hms", services: [Service("erp", probes: probes)])
    }

    private func check(
        _ probes: [Probe], _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let files = blackboxFiles(resolve(stack(probes)))
        #expect(
            emittedBody(of: "blackbox/blackbox.yml", in: files) == expected,
            sourceLocation: sourceLocation)
    }
}
