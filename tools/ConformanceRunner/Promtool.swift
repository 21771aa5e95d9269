import Foundation
import PromQL
import Serialization

/// Generated queries as rule files for promtool, and what it says of them.
enum Promtool {
    private static let batch = 1000
    /// Every second file is read with this flag.
    private static let flag = Features.experimentalFunctions

    /// Writes `000.yml`, `001.yml`, …, each a group of rules; beside those that need the flag stands `001.flag`.
    static func generate(_ count: Int, into folder: String) throws {
        var generator = QueryGenerator()
        var seen: Set<String> = []
        var queries: [String] = []
        while queries.count < count {
            let query = generator.next()
            if !query.isEmpty, seen.insert(query).inserted { queries.append(query) }
        }
        for number in 0..<(count + batch - 1) / batch {
            // A string of JSON is one of YAML too.
            let rules = queries[(number * batch)..<min(count, (number + 1) * batch)].enumerated().map {
                "  - alert: a\($0.offset + 1)\n    expr: \(JSON.printOnOneLine(.string($0.element)))\n"
            }
            let name = "\(folder)/\(name(number))"
            try ("groups:\n- name: g\n  rules:\n" + rules.joined()).write(toFile: name + ".yml", atomically: true, encoding: .utf8)
            if number % 2 == 1 { try flag.flag.write(toFile: name + ".flag", atomically: true, encoding: .utf8) }
        }
    }

    /// Compares `*.log`, what promtool of a version printed of each file, with what our readers say.
    static func compare(_ folder: String, version: String) throws -> Bool {
        let numbers = version.split(separator: ".").compactMap { Int($0) }
        guard numbers.count >= 2 else { throw Problem("`\(version)` is no version") }
        var options = ParseOptions(version: PromQLVersion(numbers[0], numbers[1]))
        var counts = (all: 0, accepted: 0, agreeing: 0)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".yml") {
            let base = "\(folder)/\(name.dropLast(4))"
            let log = String(decoding: try Data(contentsOf: URL(filePath: base + ".log")), as: UTF8.self)
            let isFlagged = FileManager.default.fileExists(atPath: base + ".flag")
            options.features = isFlagged && !log.contains("Unknown option") ? flag : []
            let refused = try refusals(in: log)
            for (index, query) in try queries(in: base + ".yml").enumerated() {
                let result = Tree.parse(query, options: options)
                let theirs = refused[index + 1]
                counts.all += 1
                counts.accepted += theirs == nil ? 1 : 0
                if result.isAccepted == (theirs == nil) {
                    counts.agreeing += 1
                } else {
                    print("DISAGREES  \(JSON.printOnOneLine(.string(query)))")
                    print("    promtool: \(theirs ?? "accepted")")
                    print("    ours: \(result.ownErrors.first?.message ?? "accepted")")
                }
            }
        }
        print("promtool \(version)".padding(toLength: 26, withPad: " ", startingAt: 0), "\(counts.agreeing) of \(counts.all), \(counts.accepted) of them accepted")
        return counts.all > 0 && counts.agreeing == counts.all
    }

    private static func name(_ number: Int) -> String { String(String(1000 + number).dropFirst()) }

    private static func queries(in file: String) throws -> [String] {
        let root = YAML.read([UInt8](try Data(contentsOf: URL(filePath: file)))).root
        guard case .list(let groups)? = root?["groups"]?.value, case .list(let rules)? = groups.first?["rules"]?.value else {
            throw Problem("\(file) holds no rules")
        }
        return try rules.map { rule in
            guard case .string(let text)? = rule["expr"]?.value else { throw Problem("\(file): an expression is no string") }
            return text
        }
    }

    /// The message for each rule that is refused, by its number; a message may take several lines.
    private static func refusals(in log: String) throws -> [Int: String] {
        var refusals: [Int: String] = [:]
        for match in log.matches(of: /group "g", rule (\d+), "[^"]*": (.*)/) {
            guard let number = Int(match.1) else { continue }
            refusals[number] = String(match.2)
        }
        guard !refusals.isEmpty || log.contains("SUCCESS") else { throw Problem("promtool did not read the rules: \(log.prefix(300))") }
        return refusals
    }
}
