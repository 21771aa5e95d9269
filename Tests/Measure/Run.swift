import Foundation

/// Runs a program to its end, and prints the seconds it took, those of a core, and the megabytes it had at most.
func measureRun(of arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    let clock = ContinuousClock()
    let start = clock.now
    try process.run()
    process.waitUntilExit()
    let wall = (clock.now - start) / .seconds(1)
    var usage = rusage()
    _ = unsafe getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    let core =
        Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    print(String(format: "%.3f %.3f %.1f %d", wall, core, Double(usage.ru_maxrss) / 1024, process.terminationStatus))
}
