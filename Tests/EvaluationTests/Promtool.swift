import Foundation
import PromQL
import TestSupport

/// A promtool, and what it says a query's value is.
struct Promtool {
    let path: String
    let version: PromQLVersion

    /// The one on the PATH, and those of other Debian releases that were unpacked below `.build/tools`.
    static let all: [Promtool] = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.build/tools").standardized
        let unpacked = ["bookworm", "trixie", "sid"].map { root.appending(path: "\($0)/usr/bin").path(percentEncoded: false) }
        var found: [Promtool] = []
        for folder in folders + unpacked {
            let path = "\(folder)/promtool"
            guard FileManager.default.isExecutableFile(atPath: path), let version = version(of: path),
                !found.contains(where: { $0.version == version })
            else { continue }
            found.append(Promtool(path: path, version: version))
        }
        return found
    }()

    private static func version(of path: String) -> PromQLVersion? {
        guard let text = try? Program(at: URL(filePath: path)).run(["--version"]).output, let match = text.firstMatch(of: /version (\d+)\.(\d+)/),
            let major = Int(match.1), let minor = Int(match.2)
        else { return nil }
        return PromQLVersion(major, minor)
    }

    /// Tests a file of rule tests, which may name others beside it.
    func test(_ files: [String: String]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        let flags = version < .v3_0 ? [] : ["--enable-feature=promql-experimental-functions"]
        return try Program(at: URL(filePath: path)).run(["test", "rules"] + flags + ["test.yml"], in: folder).output
    }
}
