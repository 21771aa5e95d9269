import Analysis
import Emitters
import StackDSL
import Testing

/// What a service's scrapes and probes become under `scrape_configs:`.
@Suite struct PrometheusScrapeTests {
    @Test func aScrapeBecomesAJobNamedAfterItsService() {
        check(
            .http(port: 9090),
            """
            - job_name: erp-server
              static_configs:
                - targets:
                    - erp-server:9090
            """)
    }

    @Test func whatEqualsTheStackOrPrometheusIsLeftOut() {
        check(
            .http(host: "10.0.0.1", port: 80, interval: .seconds(15), timeout: .seconds(10)),
            """
            - job_name: erp-server
              static_configs:
                - targets:
                    - '10.0.0.1:80'
            """)
    }

    @Test func aJobsKeysStandInTheOrderOfTheDocumentation() {
        check(
            Scrape(
                .fixed([TargetGroup(["a:1", "b:1"], labels: ["zone": "z", "area": "on"])]),
                job: "erp-federation",
                path: "/federate", scheme: .https, interval: .minutes(1), timeout: .seconds(50),
                parameters: [.init("match[]", [#"{job="erp"}"#, "up"])],
                client: HTTPClient(
                    authentication: .basic(user: "erp", password: .file("/run/secrets/erp")),
                    tls: .init(
                        authority: "/tls/ca.pem", certificate: "/tls/own.pem", key: .file("/tls/own.key"),
                        serverName: "erp", skipsVerification: true), followsRedirects: false,
                    proxy: "http://proxy:3128"), honorsLabels: true, honorsTimestamps: false,
                limits: ScrapeLimits(samples: 5_000),
                relabeling: [.keep(where: ["zone"], matches: "z")],
                metricRelabeling: [.drop(where: ["__name__"], matches: "go_.*")]),
            """
            - job_name: erp-federation
              scrape_interval: 1m
              scrape_timeout: 50s
              metrics_path: /federate
              honor_labels: true
              honor_timestamps: false
              scheme: https
              params:
                match[]:
                  - '{job="erp"}'
                  - up
              basic_auth:
                username: erp
                password_file: /run/secrets/erp
              follow_redirects: false
              tls_config:
                ca_file: /tls/ca.pem
                cert_file: /tls/own.pem
                key_file: /tls/own.key
                server_name: erp
                insecure_skip_verify: true
              proxy_url: http://proxy:3128
              static_configs:
                - targets:
                    - a:1
                    - b:1
                  labels:
                    area: 'on'
                    zone: z
              relabel_configs:
                - source_labels:
                    - zone
                  regex: z
                  action: keep
              metric_relabel_configs:
                - source_labels:
                    - __name__
                  regex: go_.*
                  action: drop
              sample_limit: 5000
            """)
    }

    @Test func aTokenComesFromItsFile() {
        check(
            Scrape(
                .host(nil, port: 1), client: HTTPClient(authentication: .bearer(.file("/run/secrets/token")))),
            """
            - job_name: erp-server
              authorization:
                credentials_file: /run/secrets/token
              static_configs:
                - targets:
                    - erp-server:1
            """)
    }

    @Test func relabellingLeavesDefaultsOut() {
        checkRelabeling(
            [
                .replace("a", from: ["b", "c"], separator: ";", matching: "(.*)", with: "$1"),
                .replace("gone", with: ""),
                .replace("a", from: ["b"], separator: "", matching: "x-(.+)", with: "${1}"),
                .hash("__tmp_hash", of: ["__address__"], modulus: 4),
                .copyLabels(matching: "__meta_kubernetes_pod_label_(.+)"),
                .dropLabels(matching: "tmp_.*"),
                .lowercase("a", from: ["a"]),
                .dropEqual("a", to: ["b"]),
            ],
            """
            - source_labels:
                - b
                - c
              target_label: a
            - target_label: gone
              replacement: ''
            - source_labels:
                - b
              separator: ''
              target_label: a
              regex: x-(.+)
              replacement: ${1}
            - source_labels:
                - __address__
              target_label: __tmp_hash
              modulus: 4
              action: hashmod
            - regex: __meta_kubernetes_pod_label_(.+)
              action: labelmap
            - regex: tmp_.*
              action: labeldrop
            - source_labels:
                - a
              target_label: a
              action: lowercase
            - source_labels:
                - b
              target_label: a
              action: dropequal
            """)
    }

    @Test func aServicesJobsFollowOneAnother() {
        let files = prometheusFiles(
            resolve(
                Stack(
                    "hms",
                    services: [
                        Service(
                            "erp-server",
                            scrapes: [.http(port: 1), Scrape(.host(nil, port: 2), job: "erp-jobs")]),
                        Service("redis", scrapes: [.http(port: 3)]),
                    ])))
        let text = files.first?.contents ?? ""
        let jobs = text.split(separator: "\n").filter { $0.contains("job_name") }
        #expect(jobs == ["  - job_name: erp-server", "  - job_name: erp-jobs", "  - job_name: redis"])
    }

    private func check(_ scrape: Scrape, _ job: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let stack = Stack("hms", services: [Service("erp-server", scrapes: [scrape])])
        let text = emittedBody(
            of: "prometheus/prometheus.yml", in: prometheusFiles(resolve(stack)))
        let global = """
            global:
              scrape_interval: 15s
              scrape_timeout: 10s
              evaluation_interval: 15s
            scrape_configs:

            """
        #expect(text == global + indented(job, by: 2), sourceLocation: sourceLocation)
    }

    private func checkRelabeling(
        _ steps: [Relabeling], _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        check(
            Scrape(.host(nil, port: 1), relabeling: steps),
            """
            - job_name: erp-server
              static_configs:
                - targets:
                    - erp-server:1
              relabel_configs:

            """ + indented(expected, by: 4, breaksAtEnd: false), sourceLocation: sourceLocation)
    }

    private func indented(_ text: String, by width: Int, breaksAtEnd: Bool = true) -> String {
        let lines = text.split(separator: "\n").map { String(repeating: " ", count: width) + $0 }
        return lines.joined(separator: "\n") + (breaksAtEnd ? "\n" : "")
    }
}
