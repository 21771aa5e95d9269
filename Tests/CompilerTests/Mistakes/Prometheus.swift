import StackDSL

@testable import Hms

extension Mistake {
    static let prometheus: [Mistake] = [
        //! error invalid-raw: «gogcc»: 50
        Mistake("raw-key-misspelt", in: hms.with(
            PrometheusServer(raw: Raw("""
                runtime:
                  gogcc: 50
                """)))),

        //! error invalid-raw: «sample_limit»: 5000
        Mistake("raw-key-of-the-dsl", in: hms.with(
            Scrape(.fixed([TargetGroup(["erp-server:9090"])]), raw: Raw("""
                sample_limit: 5000
                """)))),

        //! error unsupported-by-version: «Raw("""»
        Mistake("raw-key-too-new", in: hms.with(
            PrometheusServer(raw: Raw("""
                storage:
                  tsdb:
                    chunk_encoding:
                      floats: xor2
                """))).aiming(at: Versions(prometheus: .v3_5))),

        //! error secret-as-text: «Raw("azuread:\n  oauth:\n    client_secret: hunter22")»
        Mistake("secret-in-a-raw-field", in: hms.with(
            PrometheusServer(remoteWrites: [
                RemoteWrite("https://store/api/v1/write", raw: Raw("azuread:\n  oauth:\n    client_secret: hunter22")),
            ]))),

        //! error invalid-number: «Scrape(.fixed([TargetGroup(["erp-server:9090"])])»,
        Mistake("modulus-of-zero", in: hms.with(
            Scrape(.fixed([TargetGroup(["erp-server:9090"])]),
                relabeling: [.hash("__tmp_shard", of: ["__address__"], modulus: 0)]))),

        //! error invalid-client: «Scrape(.fixed([TargetGroup(["erp-server:9090"])])»,
        Mistake("header-that-prometheus-sets", in: hms.with(
            Scrape(.fixed([TargetGroup(["erp-server:9090"])]),
                client: HTTPClient(headers: [HTTPHeader("Host", "erp.internal")])))),

        //! error invalid-timing: «Probe("erp-server-live"»
        Mistake("probe-longer-than-its-interval", in: hms.adding(
            Probe("erp-server-live", of: "http://erp-server:3000/health/live", expecting: .http(),
                timeout: .seconds(15)))),

        //! error duplicate-key: «RemoteWrite("http://b/api/v1/write"»
        Mistake("remote-writes-of-one-name", in: hms.with(
            PrometheusServer(externalLabels: ["environment": "test"], remoteWrites: [
                RemoteWrite("http://a/api/v1/write", name: "store"),
                RemoteWrite("http://b/api/v1/write", name: "store"),
            ]))),

        //! error unsupported-by-version: «Scrape(.ecs(region: "eu-central-1"))»
        Mistake("discovery-too-new", in: hms.with(
            Scrape(.ecs(region: "eu-central-1"))).aiming(at: Versions(prometheus: .v3_5))),
    ]
}
