import Analysis
import Checks
package import Diagnostics
import Readers
package import StackDSL

/// A file that is checked as it is.
package struct LintedFile: Sendable {
    /// As it is printed.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// What was found in files, and how much was looked at.
package struct LintResult: Sendable {
    package let diagnostics: [Diagnostic]
    package let ruleCount: Int
}

/// Checks files that exist already as one world: what a rule of one records is known to the others, and what none of
/// them says is not known.
///
/// - Parameter metrics: what services expose, as far as it is known.
package func lint(_ files: [LintedFile], metrics: [Metric] = []) -> LintResult {
    let stack = readStack(of: files.map { ($0.path, $0.bytes) }, metrics: metrics)
    let paths = Set(files.map(\.path))
    return LintResult(
        // What files of metrics say is known, and not judged.
        diagnostics: runChecks(on: resolve(stack)).filter { paths.contains($0.primary.path) },
        ruleCount: stack.groups.reduce(0) { $0 + $1.recordings.count + $1.alerts.count })
}

extension Highlight {
    fileprivate var path: String {
        switch origin {
        case .declaration(let site): site.filePath
        case .file(let path, _): path
        }
    }
}

/// Checks of each rule file only what Prometheus does when it loads it.
package func lintSyntax(_ files: [LintedFile]) -> LintResult {
    let ids: Set<CheckID> = [
        .invalidFile, .promqlSyntax, .promqlType, .templateSyntax, .unsupportedByVersion, .duplicateRule,
    ]
    let names = Set(ids.map(\.rawValue))
    var diagnostics: [Diagnostic] = []
    var ruleCount = 0
    for file in files {
        let syntax = RuleFileSyntax(of: file.bytes)
        ruleCount += syntax.ruleCount
        if !syntax.isValid { diagnostics += lint([file]).diagnostics.filter { names.contains($0.id) } }
    }
    return LintResult(diagnostics: diagnostics, ruleCount: ruleCount)
}
