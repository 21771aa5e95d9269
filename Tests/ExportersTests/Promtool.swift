import Foundation

/// The promtool on the PATH. One that is not there is an error and no silence: `make verify` installs it.
enum Promtool {
    struct NotFound: Error {}

    private static var path: String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/promtool" }.first(where: FileManager.default.isExecutableFile(atPath:))
    }

    /// What promtool finds wrong with a file of rules; nothing if it accepts them.
    static func check(rules: String) throws -> String? {
        guard let path else { throw NotFound() }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("rules.yml")
        try rules.write(to: file, atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["check", "rules", "--lint=all", "--lint-fatal", file.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 0 ? nil : text
    }
}
