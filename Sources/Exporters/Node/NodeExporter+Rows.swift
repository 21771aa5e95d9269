public import StackDSL

extension NodeExporter {
    /// Rows of a dashboard: use of processors, memory, disks and network, with the alerts' own levels.
    public static func rows(_ limits: Limits = Limits()) -> [Row] {
        [processorRow(limits), diskRow(limits), networkRow(limits)]
    }

    private static func processorRow(_ limits: Limits) -> Row {
        Row("Processors and memory", panels: [
            .timeSeries(
                "CPU use", queries: [.init(cpuUse(over: .rateInterval), legend: "{{instance}}")],
                thresholds: limits.cpu.drawn, unit: .ratio, min: .ratio(0), max: .ratio(1)),
            .timeSeries(
                "Load", queries: [
                    .init("\(load1)", legend: "{{instance}} 1 min"),
                    .init("\(load5)", legend: "{{instance}} 5 min"),
                    .init("\(load15)", legend: "{{instance}} 15 min"),
                ]),
            .timeSeries(
                "Memory use", queries: [.init(memoryUse, legend: "{{instance}}")],
                thresholds: limits.memory.drawn, unit: .ratio, min: .ratio(0), max: .ratio(1)),
        ])
    }

    private static func diskRow(_ limits: Limits) -> Row {
        Row("Disks", panels: [
            .timeSeries(
                "Disk use", queries: [.init(diskUse, legend: "{{instance}} {{mountpoint}}")],
                thresholds: limits.disk.drawn, unit: .ratio, min: .ratio(0), max: .ratio(1)),
            .timeSeries(
                "Disk time",
                queries: [.init(diskBusy(over: .rateInterval), legend: "{{instance}} {{device}}")],
                thresholds: limits.diskBusy.drawn, unit: .ratio, min: .ratio(0)),
            .timeSeries(
                "Disk traffic", queries: [
                    .init(
                        "rate(\(diskReadBytes)[\(Window.rateInterval)])",
                        legend: "{{instance}} {{device}} read"),
                    .init(
                        "rate(\(diskWrittenBytes)[\(Window.rateInterval)])",
                        legend: "{{instance}} {{device}} written"),
                ], unit: .bytesPerSecond),
        ])
    }

    private static func networkRow(_ limits: Limits) -> Row {
        Row("Network", panels: [
            .timeSeries(
                "Network traffic", queries: [
                    .init(networkReceived(over: .rateInterval), legend: "{{instance}} {{device}} received"),
                    .init(networkSent(over: .rateInterval), legend: "{{instance}} {{device}} sent"),
                ], unit: .bytesPerSecond),
            .timeSeries(
                "Network errors", queries: [
                    .init(networkErrors(over: .rateInterval), legend: "{{instance}} {{device}}")
                ], thresholds: limits.networkErrors.drawn, unit: .packetsPerSecond),
            .timeSeries(
                "TCP connections", queries: [.init("\(netstatTcpCurrEstab)", legend: "{{instance}}")]),
        ])
    }
}
