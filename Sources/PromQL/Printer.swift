extension Tree {
    /// The query on one line, as Prometheus prints it.
    package func printed() -> String { "" }
}
