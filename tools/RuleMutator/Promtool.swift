import Concurrency
import Foundation

/// What promtool says of rules with mistakes.
enum Promtool {
    /// Whether a test fails, for each; several rules are given to one process, two processes run at a time.
    static func verdicts(on mutants: [RuleFile.Mutant]) throws -> [Bool] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mutants-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (place, mutant) in mutants.enumerated() {
            let own = folder.appending(path: "\(place)")
            try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
            for file in mutant.files {
                try file.contents.write(to: own.appending(path: file.path), atomically: false, encoding: .utf8)
            }
        }
        let portions = stride(from: 0, to: mutants.count, by: 8).map { Array($0..<min($0 + 8, mutants.count)) }
        return portions.concurrentMap(isolated: true) { portion in
            let files = portion.flatMap { place in
                mutants[place].files.map(\.path).filter { $0 != "rules.yml" }.map { "\(place)/\($0)" }
            }
            let failed = failures(of: files, in: folder)
            return portion.map { place in failed.contains { $0.hasPrefix("\(place)/") } }
        }.flatMap { $0 }
    }

    /// The test files that fail.
    private static func failures(of files: [String], in folder: URL) -> Set<String> {
        if files.isEmpty { return [] }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["promtool", "test", "rules"] + files
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        guard (try? process.run()) != nil else { return [] }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        var failed: Set<String> = []
        var current = ""
        for line in text.split(separator: "\n") {
            if line.hasPrefix("Unit Testing:") { current = line.split(separator: " ").last.map(String.init) ?? "" }
            if line.contains("FAILED") || line.contains("panic") { failed.insert(current) }
        }
        return failed
    }
}
