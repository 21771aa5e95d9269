import StackDSL

@testable import Hms

extension Mistake {
    static let telemetry: [Mistake] = [
        //! error invalid-pipeline: «.traces(from: [.otlp()]»
        Mistake("pipeline-to-nowhere", in: hms.collecting(
            .traces(from: [.otlp()], to: []))),

        //! error invalid-pipeline: «.prometheus(port: 8889)»
        Mistake("spans-to-prometheus", in: hms.collecting(
            .traces(from: [.otlp()], to: [.prometheus(port: 8889)]))),

        //! error invalid-pipeline: «.spanMetrics(dimensions: ["http.route"])»
        Mistake("connector-to-nowhere", in: hms.collecting(
            .traces(from: [.otlp()], to: [.connector(.spanMetrics(dimensions: ["http.route"]))]))),

        //! warning invalid-pipeline: «.tailSampling([.errors()])»
        Mistake("sampled-behind-the-batches", in: hms.collecting(
            .traces(from: [.otlp()], through: [.batch(), .tailSampling([.errors()])], to: [.debug()]))),

        //! error invalid-target: «.otlp(host: "localhost")»
        Mistake("collector-listens-to-itself", in: hms.collecting(
            .logs(from: [.otlp(host: "localhost")], to: [.debug()]))),

        //! error invalid-target: «.otlp("http://jaeger:4317")»
        Mistake("grpc-endpoint-with-scheme", in: hms.collecting(
            .traces(from: [.otlp()], to: [.otlp("http://jaeger:4317")]))),

        //! error duplicate-key: «.otlp("second:4317")»
        Mistake("two-exporters-of-one-id", in: hms.collecting(
            .traces(from: [.otlp()], to: [.otlp("first:4317")]),
            .logs(from: [.otlp()], to: [.otlp("second:4317")]))),

        //! error invalid-timing: «.otlp("jaeger:4317"»,
        Mistake("retries-beyond-counting", in: hms.collecting(
            .traces(from: [.otlp()], to: [
                .otlp("jaeger:4317", delivery: ExportDelivery(retry: .times(100)))
            ]))),

        //! error secret-as-text: «.otlpHTTP("http://store:4318"»,
        Mistake("authorization-as-text", in: hms.collecting(
            .logs(from: [.otlp()], to: [
                .otlpHTTP("http://store:4318", headers: [HTTPHeader("Authorization", "Basic YTpi")])
            ]))),

        //! error unsupported-by-version: «JaegerServer()»
        Mistake("jaeger-without-a-file", in: Stack(
            "hms", versions: Versions(jaeger: ToolVersion(1, 47)), jaeger: JaegerServer())),

        //! error invalid-timing: «OpenObserveServer("http://openobserve:5080"»,
        Mistake("stream-kept-for-a-day", in: hms.with { $0.openObserve =
            OpenObserveServer("http://openobserve:5080",
                organization: "hms", authentication: .bearer(.environment("TOKEN")),
                streams: [.logs("erp", retention: .days(1))])
        }),

        //! error undeclared-data-source: «.loki(url: "http://loki:3100"»
        Mistake("logs-lead-to-no-traces", in:
            Stack("hms", grafana: GrafanaServer(dataSources: [
                .loki(url: "http://loki:3100", derivedFields: [
                    .init("trace", matching: #"trace_id=(\w+)"#, toTracesIn: "jeager")
                ]),
                .jaeger(url: "http://jaeger:16686"),
            ]))),
    ]
}

extension Stack {
    /// With a collector of these pipelines.
    fileprivate func collecting(_ pipelines: TelemetryPipeline...) -> Stack {
        with { $0.telemetry = TelemetryCollector(pipelines) }
    }
}
