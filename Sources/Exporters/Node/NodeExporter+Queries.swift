public import StackDSL

/// The usual questions to a machine. Each keeps `instance` and `job`.
extension NodeExporter {
    /// The part of the processors' time in which they were not idle: 0 to 1.
    public static func cpuUse(over window: Window = .minutes(5)) -> PromQuery {
        "1 - avg by (instance, job) (rate(\(cpuSeconds){mode=\"idle\"}[\(window)]))"
    }

    /// The part of the memory that cannot be given to a program that asks for it: 0 to 1.
    public static var memoryUse: PromQuery { "1 - \(memoryMemAvailableBytes) / \(memoryMemTotalBytes)" }

    /// The part of the swap space that is used: 0 to 1; nothing where there is none.
    public static var swapUse: PromQuery {
        "1 - \(memorySwapFreeBytes) / (\(memorySwapTotalBytes) > 0)"
    }

    /// The part of each file system that ordinary users cannot write any more: 0 to 1. By `mountpoint` and
    /// `device`, without what lies in memory or cannot be written.
    public static var diskUse: PromQuery {
        """
        1 - \(filesystemAvailBytes){fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660"}
          / \(filesystemSizeBytes){fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660"}
        """
    }

    /// The part of each file system's inodes that are used: 0 to 1; nothing where they are made as needed.
    public static var inodeUse: PromQuery {
        """
        1 - \(filesystemFilesFree){fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660"}
          / (\(filesystemFiles){fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660"} > 0)
        """
    }

    /// What will be left of each file system after some time, if it goes on filling as within the window.
    public static func diskLeft(in time: Duration, asWithin window: Window = .hours(6)) -> PromQuery {
        let seconds = Int(time.components.seconds)
        return """
            predict_linear(\(filesystemAvailBytes){fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660"}[\(window)], \(seconds))
            """
    }

    /// The part of the time in which each disk was busy: 0 to 1. By `device`.
    public static func diskBusy(over window: Window = .minutes(5)) -> PromQuery {
        "rate(\(diskIoTimeSeconds)[\(window)])"
    }

    /// Bytes received per second, by `device`, without the loopback interface.
    public static func networkReceived(over window: Window = .minutes(5)) -> PromQuery {
        "rate(\(networkReceiveBytes){device!=\"lo\"}[\(window)])"
    }

    /// Bytes sent per second, by `device`, without the loopback interface.
    public static func networkSent(over window: Window = .minutes(5)) -> PromQuery {
        "rate(\(networkTransmitBytes){device!=\"lo\"}[\(window)])"
    }

    /// Packets with errors per second, received and sent, by `device`.
    public static func networkErrors(over window: Window = .minutes(5)) -> PromQuery {
        "rate(\(networkReceiveErrs)[\(window)]) + rate(\(networkTransmitErrs)[\(window)])"
    }
}
