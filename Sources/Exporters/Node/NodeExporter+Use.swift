public import StackDSL

/// What waits, and what is dropped. Each keeps `instance` and `job`.
extension NodeExporter {
    /// Runnable and waiting processes per CPU, over a minute: above 1 some wait.
    public static var loadPerCPU: PromQuery {
        "\(load1) / on (instance, job) count by (instance, job) (\(cpuSeconds){mode=\"idle\"})"
    }

    /// Pages per second that had to be read from a disk: memory is short.
    public static func pageFaults(over window: Window = .minutes(5)) -> PromQuery {
        "rate(\(vmstatPgmajfault)[\(window)])"
    }

    /// Processes that the kernel killed since no memory was left.
    public static func processesKilled(over window: Window = .minutes(5)) -> PromQuery {
        "increase(\(vmstatOomKill)[\(window)])"
    }

    /// Requests that wait for each disk, on average. By `device`.
    public static func diskQueue(over window: Window = .minutes(5)) -> PromQuery {
        "rate(\(diskIoTimeWeightedSeconds)[\(window)])"
    }

    /// Packets dropped per second, received and sent, by `device`.
    public static func networkDrops(over window: Window = .minutes(5)) -> PromQuery {
        "rate(\(networkReceiveDrop)[\(window)]) + rate(\(networkTransmitDrop)[\(window)])"
    }

    /// Rows of a dashboard: use, saturation and errors of processors, memory, disks and network, with the alerts' own
    /// levels.
    ///
    /// - Source: https://www.brendangregg.com/usemethod.html
    public static func useRows(_ limits: Limits = Limits()) -> [Row] {
        [
            .resource(
                "CPU", use: .init(cpuUse(over: .rateInterval), legend: "{{instance}}"),
                saturation: .init(loadPerCPU, legend: "{{instance}} load per CPU"), useLevels: limits.cpu),
            .resource(
                "Memory", use: .init(memoryUse, legend: "{{instance}}"),
                saturation: .init(pageFaults(over: .rateInterval), legend: "{{instance}} pages read"),
                errors: .init(processesKilled(over: .rateInterval), legend: "{{instance}} processes killed"),
                useLevels: limits.memory, errorLevels: limits.killedProcesses),
            .resource(
                "Disk", use: .init(diskBusy(over: .rateInterval), legend: "{{instance}} {{device}}"),
                saturation: .init(diskQueue(over: .rateInterval), legend: "{{instance}} {{device}} waiting"),
                errors: .init(filesystemDeviceError.value(), legend: "{{instance}} {{mountpoint}}"),
                useLevels: limits.diskBusy, errorLevels: limits.filesystemErrors),
            .resource(
                "Network",
                use: .init(networkReceived(over: .rateInterval), legend: "{{instance}} {{device}} received"),
                saturation: .init(networkDrops(over: .rateInterval), legend: "{{instance}} {{device}} dropped"),
                errors: .init(networkErrors(over: .rateInterval), legend: "{{instance}} {{device}}"),
                errorLevels: limits.networkErrors),
        ]
    }
}
