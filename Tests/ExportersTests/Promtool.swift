import Foundation
import TestSupport

/// The promtool on the PATH. One that is not there is an error and no silence: `make verify` installs it.
enum Promtool {
    struct NotFound: Error {}

    /// What promtool finds wrong with a file of rules; nothing if it accepts them.
    static func check(rules: String) throws -> String? {
        guard let promtool = Program("promtool") else { throw NotFound() }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("rules.yml")
        try rules.write(to: file, atomically: true, encoding: .utf8)
        let result = try promtool.run(["check", "rules", "--lint=all", "--lint-fatal", file.path])
        return result.status == 0 ? nil : result.output
    }
}
