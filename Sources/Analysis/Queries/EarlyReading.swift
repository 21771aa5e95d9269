import PromQL
package import StackDSL
import Synchronization

/// Queries of files' rules, read by other cores while the files still are, before there is a stack to resolve.
package final class EarlyReading: Sendable {
    private struct State {
        var options: ParseOptions?
        var results: [SharedIdentity: ParseResult] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    /// Reads rules' queries as the server of a stack does that they will be part of.
    package func read(_ rules: [(identity: SharedIdentity, query: PromQuery)], of stack: Stack) {
        let options = ParseOptions(of: stack, grafanaVariables: false)
        let read = rules.compactMap { rule in
            rule.query.plainText.map { (rule.identity, Tree.parse($0, options: options)) }
        }
        state.withLock { state in
            if state.options == nil { state.options = options }
            guard state.options == options else { return }
            for (identity, result) in read { state.results[identity] = result }
        }
    }

    /// What was read with some options, by the rule.
    func results(with options: ParseOptions) -> [SharedIdentity: ParseResult] {
        state.withLock { $0.options == options ? $0.results : [:] }
    }
}

extension PromQuery {
    /// The text of a query without interpolations.
    var plainText: String? {
        if segments.count == 1, case .text(let text)? = segments.first { text } else { nil }
    }
}

extension ParseOptions {
    /// What the server of a stack reads.
    init(of stack: Stack, grafanaVariables: Bool) {
        self.init(
            version: PromQLVersion(stack.versions.prometheus.major, stack.versions.prometheus.minor),
            features: stack.prometheus.queryFeatures, grafanaVariables: grafanaVariables)
    }
}
