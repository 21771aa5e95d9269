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
    let early = EarlyReading()
    let stacks = readStacks(of: files.map { ($0.path, $0.bytes) }, metrics: metrics, meanwhile: early.read)
    let paths = Set(files.map(\.path))
    // What files of metrics say is known, and not judged.
    let found = stacks.map { stack in runChecks(on: resolve(stack, early)).filter { paths.contains($0.primary.path) } }
    return LintResult(
        diagnostics: common(zip(stacks, found).map { ($0.routing?.root.site.filePath, $1) }),
        ruleCount: stacks.first?.groups.reduce(0) { $0 + $1.recordings.count + $1.alerts.count } ?? 0)
}

/// What holds however alerts are routed, and of each configuration of Alertmanager what is wrong in it: to which of them
/// alerts go is not known.
private func common(_ found: [(path: String?, diagnostics: [Diagnostic])]) -> [Diagnostic] {
    guard let first = found.first, found.count > 1 else { return found.first?.diagnostics ?? [] }
    let own = Set(found.compactMap(\.path))
    let rest = found.dropFirst().map { Set($0.diagnostics.map(Told.init)) }
    let everywhere = first.diagnostics.filter { diagnostic in
        !own.contains(diagnostic.primary.path) && rest.allSatisfy { $0.contains(Told(diagnostic)) }
    }
    // What is wrong with the form of a file is told of by each.
    var told: Set<Told> = []
    return everywhere
        + found.flatMap { path, diagnostics in
            diagnostics.filter { own.contains($0.primary.path) && ($0.primary.path == path || $0.id == CheckID.invalidFile.rawValue) }
        }.filter { told.insert(Told($0)).inserted }
}

/// What a person would take for the same.
private struct Told: Hashable {
    let id: String
    let message: String
    let primary: Highlight

    init(_ diagnostic: Diagnostic) {
        id = diagnostic.id
        message = diagnostic.message
        primary = diagnostic.primary
    }
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
