import Foundation
import Serialization

/// A run over a folder of cases: `*.jsonl`, one file a language.
struct CaseRun {
    /// A case that our readers see otherwise.
    struct Disagreement {
        let set: String
        let input: String
        let words: String
    }

    /// How many cases of a set agree.
    struct Count {
        var all = 0
        var agreeing = 0
        var excepted = 0
    }

    private(set) var counts: [String: Count] = [:]
    private(set) var disagreements: [Disagreement] = []
    /// What could not be compared at all.
    private(set) var problems: [String] = []
    private var exceptions: ExceptionList

    init(of folder: String, exceptions: ExceptionList) throws {
        self.exceptions = exceptions
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
        if names.isEmpty { problems.append("\(folder) holds no *.jsonl") }
        for name in names.sorted() {
            let lines = try Data(contentsOf: URL(filePath: folder).appending(path: name)).split(separator: 0x0A)
            for (index, line) in lines.enumerated() {
                take(Array(line), of: String(name.dropLast(6)), at: "\(name):\(index + 1)")
            }
        }
        problems += self.exceptions.unused.map { "the exception for \($0) is not needed" }
    }

    private mutating func take(_ line: [UInt8], of language: String, at place: String) {
        guard let it = ConformanceCase(line: line, language: language) else {
            problems.append("\(place): no case")
            return
        }
        let set = "\(language) \(it.set)"
        var count = counts[set] ?? Count()
        count.all += 1
        defer { counts[set] = count }
        do throws(UnknownSet) {
            guard let words = try disagreement(with: it) else {
                count.agreeing += 1
                return
            }
            let input = String(decoding: it.input, as: UTF8.self)
            if exceptions.holds(set, input) {
                count.excepted += 1
            } else {
                disagreements.append(Disagreement(set: set, input: input, words: words))
            }
        } catch {
            problems.append("\(place): nobody knows what the set `\(set)` asks")
        }
    }

    private func disagreement(with it: ConformanceCase) throws(UnknownSet) -> String? {
        switch it.language {
        case "promql": try PromQLSets.disagreement(with: it)
        case "logql": try LogQLSets.disagreement(with: it)
        default: throw UnknownSet()
        }
    }

    /// Prints the counts and what disagrees; says whether nothing does.
    func report() -> Bool {
        for (set, count) in counts.sorted(by: { $0.key < $1.key }) {
            let excepted = count.excepted > 0 ? ", \(count.excepted) excepted" : ""
            print("\(set.padding(toLength: 26, withPad: " ", startingAt: 0)) \(count.agreeing) of \(count.all)\(excepted)")
        }
        for disagreement in disagreements {
            print("DISAGREES  \(disagreement.set)  \(JSON.printOnOneLine(.string(String(disagreement.input.prefix(300)))))")
            print("    \(disagreement.words.prefix(1000))")
        }
        for problem in problems { print("PROBLEM  \(problem)") }
        return disagreements.isEmpty && problems.isEmpty
    }
}
