public import StackDSL

extension RabbitMQ {
    /// How much is too much of a broker.
    public struct Limits: Sendable, Hashable {
        /// Messages that wait in all queues of a node, or in each where they are told apart: 1,000 and
        /// 10,000.
        public var waiting = Levels(warning: .above(.count(1_000)), critical: .above(.count(10_000)))
        /// Of the memory at which publishers are blocked: 80 %.
        public var memory = Levels(warning: .above(.percent(80)))

        /// The usual levels; change what is different.
        public init() {}
    }

    /// The part of the memory that is used, of that at which publishers are blocked: 0 to 1.
    public static var memoryUse: PromQuery { "\(processResidentMemoryBytes) / \(residentMemoryLimitBytes)" }

    /// Alerts about alarms, waiting messages, memory, consumers and the cluster.
    public static func alerts(
        _ limits: Limits = Limits(), severities: Severities = Severities()
    ) -> [Alert] {
        let waiting = limits.waiting.alerts(
            "RabbitMQMessagesWait", when: queueMessagesReady.value(), for: .minutes(5), severities,
            summary: "{{ $value | humanize }} messages wait on {{ $labels.instance }}",
            description: "Consumers are slow or gone. Compare what is published with what is delivered.")
        let memory = limits.memory.alerts(
            "RabbitMQMemoryFull", when: memoryUse, for: .minutes(5), severities,
            summary: "{{ $labels.instance }} uses {{ $value | humanizePercentage }} of its memory",
            description: "At 100 % publishers are blocked.")
        return alarms(severities) + waiting + memory
    }

    private static func alarms(_ severities: Severities) -> [Alert] {
        [
            Alert(
                "RabbitMQMemoryAlarm", when: alarmsMemoryUsedWatermark.value(), is: .equal(.number(1)),
                severity: severities.critical, summary: "{{ $labels.instance }} blocks publishers: memory",
                description: "It uses more than its watermark. Look for queues that grow."),
            Alert(
                "RabbitMQDiskAlarm", when: alarmsFreeDiskSpaceWatermark.value(), is: .equal(.number(1)),
                severity: severities.critical, summary: "{{ $labels.instance }} blocks publishers: disk",
                description: "Less is free than its limit. Make room on the disk."),
            Alert(
                "RabbitMQPeersUnreachable", when: unreachableClusterPeersCount.value(), is: .above(.count(0)),
                for: .minutes(5), severity: severities.critical,
                summary: "{{ $labels.instance }} does not reach {{ $value }} of its peers",
                description: """
                    Queues without a majority stop. Look at the nodes and the network between them.
                    """),
            Alert(
                "RabbitMQMessagesUnroutable", when: "rate(\(globalMessagesUnroutableDropped)[5m])",
                is: .above(.perSecond(0)), for: .minutes(5), severity: severities.warning,
                summary: "{{ $labels.instance }} drops messages that no queue wants",
                description: "A binding is missing, or a publisher uses another routing key."),
        ]
    }

    /// Rows of a dashboard: messages, connections and memory, with the alerts' own levels.
    public static func rows(_ limits: Limits = Limits()) -> [Row] {
        let window = Window.rateInterval
        return [
            Row("RabbitMQ", panels: [
                .timeSeries(
                    "Messages", queries: [
                        .init("sum by (instance) (\(queueMessagesReady))", legend: "{{instance}} ready"),
                        .init("sum by (instance) (\(queueMessagesUnacked))", legend: "{{instance}} unacknowledged"),
                    ], thresholds: limits.waiting.drawn),
                .timeSeries(
                    "Message rates", queries: [
                        .init(
                            "sum by (instance) (rate(\(globalMessagesReceived)[\(window)]))",
                            legend: "{{instance}} published"),
                        .init(
                            "sum by (instance) (rate(\(globalMessagesDelivered)[\(window)]))",
                            legend: "{{instance}} delivered"),
                        .init(
                            "sum by (instance) (rate(\(globalMessagesAcknowledged)[\(window)]))",
                            legend: "{{instance}} acknowledged"),
                    ], unit: .messagesPerSecond),
                .timeSeries(
                    "Connections and channels", queries: [
                        .init("\(connections)", legend: "{{instance}} connections"),
                        .init("\(channels)", legend: "{{instance}} channels"),
                        .init("\(consumers)", legend: "{{instance}} consumers"),
                    ]),
                .timeSeries(
                    "Memory use", key: "rabbitmq-memory-use",
                    queries: [.init(memoryUse, legend: "{{instance}}")],
                    thresholds: limits.memory.drawn, unit: .ratio, min: .ratio(0)),
            ])
        ]
    }
}
