import Analysis
import Emitters
import StackDSL
import Testing

/// Keys that are passed through.
@Suite struct RawFieldTests {
    @Test func theyStandBehindThoseOfTheDSLAndMappingsBecomeOne() {
        let stack = Stack(
            "hms",
            prometheus: PrometheusServer(
                storage: PrometheusStorage(outOfOrderWindow: .minutes(10)),
                remoteWrites: [RemoteWrite("http://store/write", raw: Raw("azuread: {cloud: AzurePublic}"))],
                raw: Raw(
                    """
                    storage:
                      tsdb:
                        stale_series_compaction_threshold: 0.5
                    runtime:
                      gogc: 50
                    """)),
            services: [
                Service(
                    "erp",
                    scrapes: [
                        Scrape(
                            .fixed([]),
                            raw: Raw(
                                """
                                nomad_sd_configs:
                                  - server: http://nomad:4646
                                    refresh_interval: \(Duration.minutes(2))
                                """))
                    ])
            ])
        #expect(
            emittedBody(of: "prometheus/prometheus.yml", in: prometheusFiles(resolve(stack))) == """
                global:
                  scrape_interval: 15s
                  scrape_timeout: 10s
                  evaluation_interval: 15s
                scrape_configs:
                  - job_name: erp
                    # from a raw field
                    nomad_sd_configs:
                      - server: http://nomad:4646
                        refresh_interval: 2m
                remote_write:
                  - url: http://store/write
                    # from a raw field
                    azuread:
                      cloud: AzurePublic
                storage:
                  tsdb:
                    out_of_order_time_window: 10m
                    # from a raw field
                    stale_series_compaction_threshold: 0.5
                # from a raw field
                runtime:
                  gogc: 50

                """)
    }

    @Test func whatCannotBeReadIsNotPassedThrough() {
        let stack = Stack(
            "hms", prometheus: PrometheusServer(raw: Raw("[")), services: [Service("erp", scrapes: [.http(port: 1)])])
        #expect(prometheusFiles(resolve(stack)).first?.contents.contains("raw") == false)
    }
}
