package import Foundation

/// A program that tests ask, as promtool.
package struct Program: Sendable {
    package let path: URL

    package init(at path: URL) { self.path = path }

    /// The one of this name on the PATH; nil where there is none.
    package init?(_ name: String) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let paths = folders.map { URL(filePath: String($0)).appending(path: name) }
        guard let path = paths.first(where: Self.isThere) else { return nil }
        self.path = path
    }

    package static func isThere(_ path: URL) -> Bool {
        FileManager.default.isExecutableFile(atPath: path.path(percentEncoded: false))
    }

    /// How it ended, and what it wrote, to whichever stream.
    ///
    /// - Parameter folder: where it runs; where the tests do by default.
    package func run(_ arguments: [String], in folder: URL? = nil) throws -> (status: Int32, output: String) {
        let process = Process()
        let output = Pipe()
        process.executableURL = path
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
