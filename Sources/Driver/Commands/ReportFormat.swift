import ArgumentParser

/// How problems are told.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people, on standard error.
    case text
    /// For programs, on standard output.
    case json
    /// SARIF 2.1.0, for code scanning, on standard output.
    case sarif
    /// Annotations of GitHub's workflows, on standard output.
    case github
}

/// When text is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}
