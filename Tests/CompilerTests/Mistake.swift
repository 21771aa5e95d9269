import StackDSL
import Testing

/// A copy of hms in which one thing is wrong.
///
/// What is to be found stands in comments above it, one line for each finding:
/// `//! error promql-syntax: sum(«rat»(` says that it is in the next `sum(rat(` of the file, and that the
/// carets stand below `rat`. With `…` at the end they go on over further lines. Lines and columns are thus
/// counted by the test, not by hand.
struct Mistake: Sendable {
    /// The name of its golden file.
    let name: String
    let stack: Stack
    let filePath: String
    /// Where its declaration begins; it ends where the file's next one begins.
    let line: Int

    init(_ name: String, in stack: Stack, filePath: String = #filePath, line: Int = #line) {
        self.name = name
        self.stack = stack
        self.filePath = filePath
        self.line = line
    }

    /// Every mistake, by what it is about.
    static let all: [Mistake] =
        promqlSyntax + promqlTypes + metrics + levels + rules + texts + dashboards + services + prometheus + routing
        + deployment + telemetry + logs + raw

    static func named(_ name: String) -> Mistake? { all.first { $0.name == name } }
}

extension Mistake: CustomTestStringConvertible {
    var testDescription: String { name }
}
