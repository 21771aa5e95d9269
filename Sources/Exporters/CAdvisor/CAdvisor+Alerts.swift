public import StackDSL

extension CAdvisor {
    /// How much is too much of a container.
    public struct Limits: Sendable, Hashable {
        /// Of the container's memory limit: 80 % and 95 %.
        public var memory = Levels(warning: .above(.percent(80)), critical: .above(.percent(95)))
        /// Of the periods in which the container was held back by its CPU limit: 25 %.
        public var throttling = Levels(warning: .above(.percent(25)))

        /// The usual levels; change what is different.
        public init() {}
    }

    /// CPUs that each container uses. By `instance` and `name`; what is no container has no name.
    public static func cpuUse(over window: Window = .minutes(5)) -> PromQuery {
        "sum by (instance, name) (rate(\(cpuUsageSeconds){name!=\"\"}[\(window)]))"
    }

    /// The part of its memory limit that each container uses: 0 to 1; nothing where it has none.
    public static var memoryUse: PromQuery {
        """
        sum by (instance, name) (\(memoryWorkingSetBytes){name!=""})
          / (sum by (instance, name) (\(specMemoryLimitBytes){name!=""}) > 0)
        """
    }

    /// The part of the scheduler's periods in which each container was held back: 0 to 1.
    public static func throttling(over window: Window = .minutes(5)) -> PromQuery {
        """
        sum by (instance, name) (rate(\(cpuCfsThrottledPeriods){name!=""}[\(window)]))
          / sum by (instance, name) (rate(\(cpuCfsPeriods){name!=""}[\(window)]))
        """
    }

    /// Alerts about containers that run against their limits.
    public static func alerts(
        _ limits: Limits = Limits(), severities: Severities = Severities()
    ) -> [Alert] {
        let memory = limits.memory.alerts(
            "ContainerMemoryFull", when: memoryUse, for: .minutes(5), severities,
            summary: "{{ $labels.name }} uses {{ $value | humanizePercentage }} of its memory",
            description: """
                At its limit the kernel kills a process in it. Raise the limit, or look for what grows.
                """)
        let throttled = limits.throttling.alerts(
            "ContainerThrottled", when: throttling(), for: .minutes(15), severities,
            summary: "{{ $labels.name }} is held back in {{ $value | humanizePercentage }} of its periods",
            description: "It would compute more than its CPU limit allows: it answers slower than it could.")
        let killed = Alert(
            "ContainerOutOfMemory",
            when: "sum by (instance, name) (increase(\(oomEvents){name!=\"\"}[5m]))", is: .above(.count(0)),
            severity: severities.warning, summary: "{{ $labels.name }} ran out of memory",
            description: "The kernel killed a process in it.")
        return memory + throttled + [killed]
    }

    /// Rows of a dashboard: processors, memory and network of each container, with the alerts' own levels.
    public static func rows(_ limits: Limits = Limits()) -> [Row] {
        let window = Window.rateInterval
        return [
            Row("Containers", panels: [
                .timeSeries("Container CPUs", queries: [.init(cpuUse(over: window), legend: "{{name}}")]),
                .timeSeries(
                    "Container memory", queries: [
                        .init("sum by (name) (\(memoryWorkingSetBytes){name!=\"\"})", legend: "{{name}}")
                    ], unit: .bytes),
                .timeSeries(
                    "Container memory use", queries: [.init(memoryUse, legend: "{{name}}")],
                    thresholds: limits.memory.drawn, unit: .ratio, min: .ratio(0)),
                .timeSeries(
                    "Container network", queries: [
                        .init(
                            "sum by (name) (rate(\(networkReceiveBytes){name!=\"\"}[\(window)]))",
                            legend: "{{name}} received"),
                        .init(
                            "sum by (name) (rate(\(networkTransmitBytes){name!=\"\"}[\(window)]))",
                            legend: "{{name}} sent"),
                    ], unit: .bytesPerSecond),
            ])
        ]
    }
}
