import Foundation

/// The programs that a drill runs, as they are found in `PATH`.
struct Programs {
    let prometheus: URL
    let alertmanager: URL
    let amtool: URL

    init() throws(Problem) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { URL(fileURLWithPath: String($0)) }
        func find(_ names: [String], package: String) throws(Problem) -> URL {
            for name in names {
                for folder in folders {
                    let url = folder.appending(path: name)
                    if FileManager.default.isExecutableFile(atPath: url.path) { return url }
                }
            }
            throw Problem("`\(names[0])` is not in PATH: apt-get install \(package)")
        }
        prometheus = try find(["prometheus"], package: "prometheus")
        // As Debian names it, and as it is released.
        alertmanager = try find(["prometheus-alertmanager", "alertmanager"], package: "prometheus-alertmanager")
        amtool = try find(["amtool"], package: "prometheus-alertmanager")
    }

    /// The receivers that a set of labels leads to.
    func receivers(of labels: [String: String], routes: URL) throws -> [String] {
        let process = Process()
        process.executableURL = amtool
        process.arguments =
            ["config", "routes", "test", "--config.file=\(routes.path)"]
            + labels.sorted { $0.key < $1.key }.map { "\($0.key)=\(QueryRewriter.quoted($0.value))" }
        let (output, complaints) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = complaints
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Problem("amtool: \(String(decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self))")
        }
        return text.trimmingCharacters(in: .whitespacesAndNewlines).split(separator: ",").map(String.init)
    }
}
