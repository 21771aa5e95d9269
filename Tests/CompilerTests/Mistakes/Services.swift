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
    ]
}
