import Foundation
import StackDSL
import Testing

/// An Alertmanager that can be run: the one on the PATH, and those that are unpacked.
struct AlertmanagerProgram: Sendable {
    let path: URL
    let version: ToolVersion

    static func all() throws -> [AlertmanagerProgram] {
        try Amtool.all().map { amtool in
            let folder = amtool.path.deletingLastPathComponent()
            // Debian's name, and upstream's.
            let names = ["prometheus-alertmanager", "alertmanager"].map { folder.appending(path: $0) }
            let path = names.first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
            return AlertmanagerProgram(
                path: try #require(path, "no Alertmanager beside \(amtool.path.path())"), version: amtool.version)
        }
    }
}
