public import StackDSL

extension NodeExporter {
    /// How much is too much of a machine.
    public struct Limits: Sendable, Hashable {
        /// Of all processors: 80 % and 95 %.
        public var cpu = Levels(warning: .above(.percent(80)), critical: .above(.percent(95)))
        /// Of the memory: 85 % and 95 %.
        public var memory = Levels(warning: .above(.percent(85)), critical: .above(.percent(95)))
        /// Of each file system: 85 % and 95 %.
        public var disk = Levels(warning: .above(.percent(85)), critical: .above(.percent(95)))
        /// Of each file system's inodes: 85 % and 95 %.
        public var inodes = Levels(warning: .above(.percent(85)), critical: .above(.percent(95)))
        /// Of each disk's time: 90 %.
        public var diskBusy = Levels(warning: .above(.percent(90)))
        /// Of the open files that the kernel allows: 80 % and 95 %.
        public var files = Levels(warning: .above(.percent(80)), critical: .above(.percent(95)))
        /// Of the connections that the kernel can track: 80 % and 95 %.
        public var trackedConnections = Levels(warning: .above(.percent(80)), critical: .above(.percent(95)))
        /// How far the clock may be off: 50 ms.
        public var clockOffset = Levels(warning: .above(.seconds(0.05)))
        /// Packets with errors per second, of each network interface: 1.
        public var networkErrors = Levels(warning: .above(.perSecond(1)))
        /// Processes that the kernel killed within five minutes, since no memory was left: any.
        public var killedProcesses = Levels(warning: .above(.count(0)))
        /// File systems that cannot be examined: 1 where it is so.
        public var filesystemErrors = Levels(warning: .equal(.number(1)))

        /// The usual levels; change what is different.
        public init() {}
    }

    /// Alerts about processors, memory, disks, network and clock of every machine.
    ///
    /// - Diagnoses: `undeclared-metric` in a closed world without the service.
    public static func alerts(
        _ limits: Limits = Limits(), severities: Severities = Severities()
    ) -> [Alert] {
        processorsAndMemory(limits, severities) + disks(limits, severities) + kernel(limits, severities)
    }

    private static func processorsAndMemory(_ limits: Limits, _ severities: Severities) -> [Alert] {
        let cpu = limits.cpu.alerts(
            "HostCPUBusy", when: cpuUse(), for: .minutes(10), severities,
            summary: "CPUs of {{ $labels.instance }} are {{ $value | humanizePercentage }} busy",
            description: """
                Look for the process that computes, and at the load: more runnable processes than CPUs \
                wait.
                """)
        let memory = limits.memory.alerts(
            "HostMemoryFull", when: memoryUse, for: .minutes(5), severities,
            summary: "{{ $value | humanizePercentage }} of the memory of {{ $labels.instance }} is in use",
            description: "When none is left the kernel kills a process. Look for the one that grows.")
        let killed = limits.killedProcesses.alerts(
            "HostProcessKilled", when: processesKilled(), for: .zero, severities,
            summary: "{{ $labels.instance }} ran out of memory and killed a process",
            description: """
                The kernel's log names the process. Give it more memory, or limit it where it runs.
                """)
        return cpu + memory + killed
    }

    private static func disks(_ limits: Limits, _ severities: Severities) -> [Alert] {
        let space = limits.disk.alerts(
            "HostDiskFull", when: diskUse, for: .minutes(5), severities,
            summary: """
                {{ $labels.mountpoint }} of {{ $labels.instance }} is {{ $value | humanizePercentage }} \
                full
                """,
            description: "Remove or move what is not needed, or make the file system larger.")
        let inodes = limits.inodes.alerts(
            "HostInodesUsedUp", when: inodeUse, for: .minutes(5), severities,
            summary: """
                {{ $labels.mountpoint }} of {{ $labels.instance }} has used {{ $value | \
                humanizePercentage }} of its inodes
                """,
            description: "Many small files: no new one can be made when none is left, though there is space.")
        let filling = Alert(
            "HostDiskFillsUp", when: diskLeft(in: .hours(24)), is: .below(.bytes(0)), for: .hours(1),
            severity: severities.warning,
            summary: "{{ $labels.mountpoint }} of {{ $labels.instance }} will be full within a day",
            description: "It has been filling steadily for six hours. Look for what writes.")
        let unreadable = limits.filesystemErrors.alerts(
            "HostFilesystemError", when: filesystemDeviceError.value(), for: .minutes(5), severities,
            summary: "{{ $labels.mountpoint }} of {{ $labels.instance }} cannot be examined",
            description: "The exporter gets an error from the file system: a stale mount, or a failing disk.")
        let busy = limits.diskBusy.alerts(
            "HostDiskBusy", when: diskBusy(), for: .minutes(15), severities,
            summary: """
                {{ $labels.device }} of {{ $labels.instance }} is busy {{ $value | humanizePercentage }} \
                of the time
                """,
            description: "Programs wait for it. Look for what reads or writes so much.")
        let degraded = Alert(
            "HostRAIDDegraded", when: mdDegraded.value(), is: .above(.number(0)), for: .minutes(5),
            severity: severities.critical,
            summary: "{{ $labels.device }} of {{ $labels.instance }} lacks a disk",
            description: "The array works without redundancy. Replace the disk before another one fails.")
        return space + inodes + [filling] + unreadable + busy + [degraded]
    }

    private static func kernel(_ limits: Limits, _ severities: Severities) -> [Alert] {
        let files = limits.files.alerts(
            "HostFilesUsedUp", when: "\(filefdAllocated) / \(filefdMaximum)", for: .minutes(5), severities,
            summary: """
                {{ $value | humanizePercentage }} of the open files that {{ $labels.instance }} allows \
                are used
                """,
            description: """
                No program can open one more when none is left. Look for the one that does not close \
                them.
                """)
        let connections = limits.trackedConnections.alerts(
            "HostConnectionsUsedUp", when: "\(nfConntrackEntries) / \(nfConntrackEntriesLimit)",
            for: .minutes(5),
            severities,
            summary: """
                {{ $value | humanizePercentage }} of the tracked connections of {{ $labels.instance }} \
                are used
                """,
            description: """
                New ones are dropped when the table is full. Raise `nf_conntrack_max`, or find who opens \
                them.
                """)
        let clock = limits.clockOffset.alerts(
            "HostClockOff", when: "abs(\(timexOffsetSeconds))", for: .minutes(10), severities,
            summary: "the clock of {{ $labels.instance }} is off by {{ $value | humanizeDuration }}",
            description: "Look at the time service (chrony, systemd-timesyncd) and the servers it asks.")
        let interface = limits.networkErrors.alerts(
            "HostNetworkErrors", when: networkErrors(), for: .minutes(10), severities,
            summary: """
                {{ $labels.device }} of {{ $labels.instance }} has {{ $value | humanize }} errors a \
                second
                """,
            description: "A cable, a driver or a duplex mismatch.")
        let collectors = Alert(
            "HostCollectorFailing", when: scrapeCollectorSuccess.value(), is: .equal(.number(0)),
            for: .minutes(15),
            severity: severities.warning,
            summary: "the collector {{ $labels.collector }} of {{ $labels.instance }} fails",
            description: "Its metrics are missing. The exporter's log says why.")
        return files + connections + clock + interface + [collectors]
    }
}
