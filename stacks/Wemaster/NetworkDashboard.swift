import Exporters
import StackDSL

let networkMonitoring = Dashboard(
    "Network", uid: "network-monitoring",
    description: "State of the interfaces, traffic, errors and drops, TCP connections and bandwidth use.",
    tags: ["wemaster", "system"], rows: [interfaces, quality, connections], refresh: .seconds(30))

let interfaces = Row("Interfaces", panels: [
    .stateTimeline(
        "State", queries: [.init("\(NodeExporter.networkUp){device!=\"lo\"}", legend: "{{instance}} {{device}}")],
        mappings: [.value(0, text: "down", color: .red), .value(1, text: "up", color: .green)]),
    .timeSeries(
        "Traffic", queries: [
            .init(NodeExporter.networkReceived(over: .rateInterval), legend: "{{instance}} {{device}} received"),
            .init(NodeExporter.networkSent(over: .rateInterval), legend: "{{instance}} {{device}} sent"),
        ], unit: .bytesPerSecond),
    .timeSeries(
        "Bandwidth use", description: "Of what the interface can carry; nothing where it does not say so.",
        queries: [.init(bandwidthUse, legend: "{{instance}} {{device}}")], unit: .ratio, min: .ratio(0),
        max: .ratio(1)),
])

/// The busier direction, as part of the interface's speed.
let bandwidthUse: PromQuery = """
    rate(\(NodeExporter.networkReceiveBytes){device!="lo"}[\(Window.rateInterval)])
      / (\(NodeExporter.networkSpeedBytes){device!="lo"} > 0)
    """

let quality = Row("Errors and drops", panels: [
    .timeSeries(
        "Errors", queries: [
            .init(NodeExporter.networkErrors(over: .rateInterval), legend: "{{instance}} {{device}}")
        ], threshold: .above(.perSecond(1)), unit: .packetsPerSecond),
    .timeSeries(
        "Drops", queries: [
            .init(
                "rate(\(NodeExporter.networkReceiveDrop)[\(Window.rateInterval)])",
                legend: "{{instance}} {{device}} received"),
            .init(
                "rate(\(NodeExporter.networkTransmitDrop)[\(Window.rateInterval)])",
                legend: "{{instance}} {{device}} sent"),
        ], unit: .packetsPerSecond),
    .timeSeries(
        "Time to connect", queries: [.init(Check.network.duration, legend: "{{instance}}")],
        thresholds: [.baseline(Baseline.networkLatency)]),
])

let connections = Row("TCP", panels: [
    .timeSeries(
        "Connections", queries: [
            .init("\(NodeExporter.netstatTcpCurrEstab)", legend: "{{instance}} established"),
            .init("\(NodeExporter.sockstatTCPTw)", legend: "{{instance}} closing"),
        ]),
    .timeSeries(
        "Retransmitted segments", queries: [
            .init(
                "rate(\(NodeExporter.netstatTcpRetransSegs)[\(Window.rateInterval)])", legend: "{{instance}}")
        ], unit: .packetsPerSecond),
])
