import StackDSL

@testable import Hms

extension Mistake {
    static let services: [Mistake] = [
        Mistake("target-with-scheme", in: hms.with(
            //! error invalid-target: «Scrape(.fixed([TargetGroup(["http://erp-server:9090"])])»
            Scrape(.fixed([TargetGroup(["http://erp-server:9090"])])))),

        Mistake("probe-of-no-url", in: hms.adding(
            //! error invalid-target: «Probe("erp-server-live"»
            Probe("erp-server-live", of: "erp-server:3000/health/live", expecting: .http()))),

        Mistake("timeout-longer-than-interval", in: hms.with(
            //! error invalid-timing: «.http(port: 9090»
            .http(port: 9090, interval: .seconds(10), timeout: .seconds(15)))),

        Mistake("secret-in-environment-of-prometheus", in: hms.with(
            //! error unexpandable-secret: «Scrape(.fixed([TargetGroup(["erp-server:9090"])])»,
            Scrape(.fixed([TargetGroup(["erp-server:9090"])]),
                client: HTTPClient(authentication: .bearer(.environment("ERP_TOKEN")))))),

        Mistake("password-in-probed-url", in: hms.adding(
            //! error secret-as-text: «Probe("erp-server-live"»
            Probe("erp-server-live", of: "http://probe:hunter22@erp-server:3000/health/live", expecting: .http()))),
    ]
}
