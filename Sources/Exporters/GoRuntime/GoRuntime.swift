public import StackDSL

/// What every program tells that is written in Go with Prometheus' client: runtime, process, the page itself.
///
/// - Source: https://pkg.go.dev/github.com/prometheus/client_golang/prometheus/collectors
public enum GoRuntime {
    /// All of them. A program's own Go metrics beyond these depend on the program.
    public static var metrics: [Metric] { catalog.metrics }
}
