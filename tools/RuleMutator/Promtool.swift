import Concurrency
import Foundation

/// What promtool says of rules with mistakes.
enum Promtool {
    enum Verdict {
        case passed
        /// A test fails, or the rule is none.
        case failed
        /// There is no test.
        case untested
    }

    /// That it says nothing of a file that it was given.
    struct NoAnswer: Error {
        let output: String
    }

    /// What the tests say, for each; several rules are given to one process, two processes run at a time.
    static func verdicts(on mutants: [Mutant]) throws -> [Verdict] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mutants-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (place, mutant) in mutants.enumerated() {
            let own = folder.appending(path: "\(place)")
            try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
            let tests = mutant.tests.enumerated().map { ("tests-\($0).yml", $1) }
            for (name, contents) in tests + [("rules.yml", mutant.rules)] {
                try contents.write(to: own.appending(path: name), atomically: false, encoding: .utf8)
            }
        }
        let portions = stride(from: 0, to: mutants.count, by: 8).map { Array($0..<min($0 + 8, mutants.count)) }
        return try portions.concurrentMap(isolated: true) { portion in
            Result { try verdicts(on: portion.map { place in (place, mutants[place].tests.indices.map { "tests-\($0).yml" }) }, in: folder) }
        }.flatMap { try $0.get() }
    }

    /// - Parameter tests: below the folder of each number.
    private static func verdicts(on tests: [(folder: Int, files: [String])], in folder: URL) throws -> [Verdict] {
        let files = tests.flatMap { test in test.files.map { "\(test.folder)/\($0)" } }
        if files.isEmpty { return tests.map { _ in .untested } }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["promtool", "test", "rules"] + files
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        var verdicts: [String: Verdict] = [:]
        var current = ""
        for line in text.split(separator: "\n") {
            if line.hasPrefix("Unit Testing:") { current = line.split(separator: " ").last.map(String.init) ?? "" }
            if line.contains("FAILED") || line.contains("panic") { verdicts[current] = .failed }
            if line == "  SUCCESS" { verdicts[current] = .passed }
        }
        return try tests.map { test in
            let said = test.files.map { verdicts["\(test.folder)/\($0)"] }
            guard !said.contains(nil) else { throw NoAnswer(output: text) }
            return said.isEmpty ? .untested : said.contains(.failed) ? .failed : .passed
        }
    }
}
