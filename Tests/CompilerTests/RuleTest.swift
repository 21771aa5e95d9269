import Analysis
import Emitters
import Foundation
import StackDSL
import TestSupport
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
        guard let promtool = Program("promtool") else {
            Issue.record("promtool is not on the PATH: nothing was proved", sourceLocation: sourceLocation)
            return (-1, "")
        }
        return try promtool.run(["test", "rules", name], in: URL(filePath: folder.path))
    }
}
