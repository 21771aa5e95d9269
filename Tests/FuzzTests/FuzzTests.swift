import Foundation
import FuzzProperties
import Testing

/// What `make fuzz` looks for, for some seconds, and whatever it ever found.
@Suite struct FuzzTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fuzz")

    /// The seeds of a target: a line of dashes stands between two.
    private static func seeds(of target: FuzzTarget) throws -> [[UInt8]] {
        let file = folder.appending(path: "Seeds/\(target.rawValue).txt")
        return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n-----\n").map { Array($0.utf8) }
    }

    @Test(arguments: FuzzTarget.allCases) func seedsAreWellTaken(target: FuzzTarget) throws {
        let seeds = try Self.seeds(of: target)
        #expect(seeds.count >= 10)
        for seed in seeds {
            // The length chooses the options: each seed is tried with all of them.
            for spaces in 0..<8 {
                let bytes = seed + [UInt8](repeating: 0x20, count: spaces)
                #expect(target.problem(with: bytes) == nil, "\(String(decoding: bytes, as: UTF8.self))")
            }
        }
    }

    @Test(arguments: FuzzTarget.allCases) func whatWasFoundStaysMended(target: FuzzTarget) throws {
        let folder = Self.folder.appending(path: "Crashes/\(target.rawValue)")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(!files.isEmpty)
        for file in files {
            let bytes = try [UInt8](Data(contentsOf: file))
            #expect(target.problem(with: bytes) == nil, "\(file.lastPathComponent)")
        }
    }

    @Test(arguments: FuzzTarget.allCases) func mutatedSeedsAreWellTaken(target: FuzzTarget) throws {
        let seeds = try Self.seeds(of: target)
        var mutator = Mutator(seed: 2026)
        for _ in 0..<3000 {
            let bytes = mutator.input(from: seeds)
            guard let problem = target.problem(with: bytes) else { continue }
            Issue.record("\(problem)\n\(Data(bytes).base64EncodedString())")
            return
        }
    }
}
