import Analysis
import Emitters
import StackDSL
import Testing

/// Where a job's targets are.
@Suite struct PrometheusDiscoveryTests {
    @Test func filesAreWatched() {
        check(
            .files(["targets/*.yml"], refresh: .minutes(1)),
            """
            file_sd_configs:
              - files:
                  - targets/*.yml
                refresh_interval: 1m
            """)
    }

    @Test func namesAreAskedOfDNS() {
        check(
            .dns(["_metrics._tcp.erp.internal"]),
            """
            dns_sd_configs:
              - names:
                  - _metrics._tcp.erp.internal
            """)
        check(
            .dns(["erp.internal"], type: .a, port: 9090, refresh: .seconds(30)),
            """
            dns_sd_configs:
              - names:
                  - erp.internal
                type: A
                port: 9090
            """)
    }

    @Test func containersAreAskedOfDocker() {
        check(
            .docker(
                host: "tcp://docker:2376", port: 9090, filters: [.init("label", ["scrape=yes"])],
                client: HTTPClient(tls: .init(authority: "/tls/ca.pem")), refresh: .seconds(15)),
            """
            docker_sd_configs:
              - host: tcp://docker:2376
                port: 9090
                filters:
                  - name: label
                    values:
                      - scrape=yes
                refresh_interval: 15s
                tls_config:
                  ca_file: /tls/ca.pem
            """)
    }

    @Test func objectsAreAskedOfKubernetes() {
        check(.kubernetes(.node), "kubernetes_sd_configs:\n  - role: node")
        check(
            .kubernetes(
                .pod, namespaces: ["erp"],
                selectors: [.init(.pod, label: "app=erp", field: "spec.nodeName=a")],
                apiServer: "https://k8s:6443",
                client: HTTPClient(authentication: .bearer(.file("/run/secrets/token")))),
            """
            kubernetes_sd_configs:
              - api_server: https://k8s:6443
                role: pod
                namespaces:
                  names:
                    - erp
                selectors:
                  - role: pod
                    label: app=erp
                    field: spec.nodeName=a
                authorization:
                  credentials_file: /run/secrets/token
            """)
    }

    @Test func instancesAreAskedOfEC2() {
        check(
            .ec2(
                region: "eu-central-1", port: 9100, filters: [.init("tag:Role", ["web", "api"])],
                roleARN: "arn:aws:iam::1:role/scrape"),
            """
            ec2_sd_configs:
              - region: eu-central-1
                role_arn: arn:aws:iam::1:role/scrape
                port: 9100
                filters:
                  - name: tag:Role
                    values:
                      - web
                      - api
            """)
    }

    private func check(
        _ discovery: Discovery, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let stack = Stack("hms", services: [Service("erp", scrapes: [Scrape(discovery)])])
        let text = emittedBody(
            of: "prometheus/prometheus.yml", in: prometheusFiles(resolve(stack)))
        let lines = text?.split(separator: "\n").drop { $0 != "  - job_name: erp" }.dropFirst() ?? []
        let found = lines.map { $0.dropFirst(4) }.joined(separator: "\n")
        #expect(found == expected, sourceLocation: sourceLocation)
    }
}
