import Foundation
import StackDSL
import Testing

/// The programs of one of Debian's releases, unpacked beside those that are installed. One that cannot be had is an
/// issue, and no silence.
struct DebianTools: Sendable {
    let suite: String
    private let folder: String

    static let suites = ["bookworm", "trixie", "sid"]

    init(_ suite: String) throws {
        let script = MistakeTests.root.appending(path: "tools/debian-tools").path(percentEncoded: false)
        let (status, output) = try Self.run(script, [suite], in: MistakeTests.root, withErrors: false)
        guard status == 0, let folder = output.split(separator: "\n").last else {
            throw Missing(suite: suite)
        }
        self.suite = suite
        self.folder = String(folder)
    }

    struct Missing: Error { let suite: String }

    func path(of tool: String) -> URL { URL(filePath: "\(folder)/usr/bin/\(tool)") }

    func version(of tool: String) throws -> ToolVersion {
        let (_, output) = try Self.run("\(folder)/usr/bin/\(tool)", ["--version"], in: MistakeTests.root)
        let match = try #require(output.firstMatch(of: /version (\d+)\.(\d+)/))
        return ToolVersion(Int(match.1) ?? 0, Int(match.2) ?? 0)
    }

    /// What a tool says of a file; nil if it takes it.
    func complaint(of tool: String, _ arguments: [String], in folder: URL) throws -> String? {
        let (status, output) = try Self.run("\(self.folder)/usr/bin/\(tool)", arguments, in: folder)
        return status == 0 ? nil : output
    }

    private static func run(
        _ program: String, _ arguments: [String], in folder: URL, withErrors: Bool = true
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = pipe
        process.standardError = withErrors ? pipe : FileHandle.standardError
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
