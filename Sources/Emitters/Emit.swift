package import Analysis

/// Emits every file of a stack, sorted by path.
///
/// The stack is valid for the versions it names: an emitter has nothing to report.
package func emit(_ stack: ResolvedStack) -> [EmittedFile] {
    let files =
        prometheusFiles(stack) + alertmanagerFiles(stack) + blackboxFiles(stack) + lokiFiles(stack)
        + promtailFiles(stack) + alloyFiles(stack) + collectorFiles(stack) + jaegerFiles(stack) + openObserveFiles(stack)
        + grafanaFiles(stack) + composeFiles(stack) + operationsFiles(stack)
    return files.sorted { $0.path < $1.path }
}
