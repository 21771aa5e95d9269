import Analysis
import Emitters
import Foundation
import StackDSL
import Testing

/// promtool's judgement of a stack's rules, by tests written by hand.
enum RuleTest {
    /// Writes what a stack becomes, and gives it to promtool beside a file of `Rules/`, which finds it in a folder of the
    /// stack's name.
    static func run(
        _ name: String, on stack: Stack, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> (status: Int32, output: String) {
        let folder = try TemporaryFolder()
        // Where an alert was left out, routes and inhibitions may name it still: what is judged here are the rules.
        for file in emit(resolve(stack)) {
            try folder.write("\(stack.name.text)/\(file.path)", file.contents)
        }
        let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Rules/\(name)")
        try folder.write(name, String(contentsOf: tests, encoding: .utf8))
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let promtool = path.split(separator: ":").map { URL(filePath: String($0)).appending(path: "promtool") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
        guard let promtool else {
            Issue.record("promtool is not on the PATH: nothing was proved", sourceLocation: sourceLocation)
            return (-1, "")
        }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = promtool
        process.arguments = ["test", "rules", name]
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
