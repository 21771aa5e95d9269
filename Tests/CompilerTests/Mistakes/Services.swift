import StackDSL

@testable import Hms

extension Mistake {
    static let services: [Mistake] = [
        //! error invalid-target: «Scrape(.fixed([TargetGroup(["http://erp-server:9090"])]))»
        Mistake("target-with-scheme", in: hms.with(
            Scrape(.fixed([TargetGroup(["http://erp-server:9090"])])))),

        //! error invalid-target: «Probe("erp-server-live"»
        Mistake("probe-of-no-url", in: hms.adding(
            Probe("erp-server-live", of: "erp-server:3000/health/live", expecting: .http()))),

        //! error invalid-timing: «.http(port: 9090»
        Mistake("timeout-longer-than-interval", in: hms.with(
            .http(port: 9090, interval: .seconds(10), timeout: .seconds(15)))),

        //! error unexpandable-secret: «Scrape(.fixed([TargetGroup(["erp-server:9090"])])»,
        Mistake("secret-in-environment-of-prometheus", in: hms.with(
            Scrape(.fixed([TargetGroup(["erp-server:9090"])]),
                client: HTTPClient(authentication: .bearer(.environment("ERP_TOKEN")))))),

        //! error invalid-pattern: bodyMatches: ["ok«(»"]
        Mistake("pattern-of-a-probe-never-closed", in: hms.adding(
            Probe("erp-server-live", of: "http://erp-server:3000/health/live", expecting: .http(
                bodyMatches: ["ok("])))),

        //! error secret-as-text: «Probe("erp-server-live"»
        Mistake("password-in-probed-url", in: hms.adding(
            Probe("erp-server-live",
                of: "http://probe:hunter22@erp-server:3000/health/live", expecting: .http()))),

        //! error invalid-relabeling: «Scrape(.fixed([TargetGroup(["erp-server:443", "beds:443"])])»
        Mistake("probe-of-no-target", in: hms.with {
            $0.services.append(Service("web", scrapes: [
                Scrape(.fixed([TargetGroup(["erp-server:443", "beds:443"])]), path: "/probe")
            ]))
        }),

        //! error undeclared-metric: "«beds_free» < 5"
        Mistake("metric-that-relabelling-drops", in: hms.with {
            $0.services.append(Service("beds", scrapes: [
                .http(port: 9100, metricRelabeling: [.keep(where: ["__name__"], matches: "bed_.*")])
            ], metrics: [.gauge("beds_free", unit: .count)]))
            $0.alerts.append(Alert("NoBeds", when: "beds_free < 5", for: .minutes(5), severity: .warning,
                summary: "few beds"))
        }),

        //! error undeclared-label: sum by («ward») (beds_taken)
        Mistake("label-that-relabelling-drops", in: hms.with {
            $0.services.append(Service("beds", scrapes: [
                .http(port: 9100, metricRelabeling: [.dropLabels(matching: "ward|room")])
            ], metrics: [.gauge("beds_taken", unit: .count, labels: ["ward"])]))
            $0.alerts.append(Alert("Full", when: "sum by (ward) (beds_taken) > 50", for: .minutes(5), severity: .warning,
                summary: "full"))
        }),

        //! error invalid-relabeling: «Scrape(.docker()»
        Mistake("label-of-discovery-misspelt", in: hms.with {
            $0.services.append(Service("wards", scrapes: [
                Scrape(.docker(), relabeling: [.replace("ward", from: ["__meta_docker_container_lable_ward"])])
            ]))
        }),

        //! error invalid-relabeling: «Scrape(.kubernetes(.pod)»
        Mistake("label-of-discovery-that-is-not-attached", in: hms.with {
            $0.services.append(Service("wards", scrapes: [
                Scrape(.kubernetes(.pod), relabeling: [.copyLabels(matching: "__meta_kubernetes_node_label_(.+)")])
            ]))
        }),
    ]
}
