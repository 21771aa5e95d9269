import StackDSL

/// The shop with a service that writes its log into Loki.
private func shop(
    _ query: LogQuery, is level: Threshold = .above(.number(0)), format: LogFormat = .plain, ownLog: Labels = [:]
) -> Stack {
    var stack = Shop.with(services: [Service("checkout", logs: [.docker(format: format)])])
    stack.logAlerts = [
        LogAlert("Example", when: query, is: level, for: .minutes(1), severity: .warning, summary: "an example")
    ]
    stack.loki = LokiServer(ownLog: ownLog)
    return stack
}

private let timed = LogFormat.json(level: "level", kinds: [.duration("latency"), .number("http.status"), .text("user")])

extension SilentMistake {
    /// What log queries read.
    static let logs: [SilentMistake] = [
        //! error unreachable-threshold: is: «.below(.number(1))»
        SilentMistake(
            44, "a count of log lines",
            wrong: shop(#"sum(count_over_time({service="checkout"}[15m]))"#, is: .below(.number(1))),
            corrected: shop(#"sum(count_over_time({service="checkout"}[15m])) or vector(0)"#, is: .below(.number(1)))),

        //! error self-matching-log-rule: {service=~".+"} «|= "panic"»
        SilentMistake(
            64, "every stream, Loki's own among them",
            wrong: shop(#"sum(count_over_time({service=~".+"} |= "panic" [5m]))"#, ownLog: ["service": "loki"]),
            corrected: shop(
                #"sum(count_over_time({service=~".+"} |= "panic" != "caller=metrics.go" [5m]))"#,
                ownLog: ["service": "loki"])),

        //! error self-matching-log-rule: {level=~"info|warn"} «|~ "out of memory|killed"»
        SilentMistake(
            64, "a pattern that fits itself, in lines of a level that Loki writes too",
            wrong: shop(
                #"sum(rate({level=~"info|warn"} |~ "out of memory|killed" [5m]))"#,
                ownLog: ["service": "loki", "level": "info"]),
            corrected: shop(
                #"sum(rate({level=~"info|warn", service!="loki"} |~ "out of memory|killed" [5m]))"#,
                ownLog: ["service": "loki", "level": "info"])),

        //! error log-field-mismatch: «| unwrap latency»
        SilentMistake(
            65, "a duration that is no plain number",
            wrong: shop(#"avg_over_time({service="checkout"} | json | unwrap latency [5m])"#, format: timed),
            corrected: shop(#"avg_over_time({service="checkout"} | json | unwrap duration(latency) [5m])"#, format: timed)),

        //! error log-field-mismatch: {service="checkout"} «| json»
        SilentMistake(
            65, "lines that are not what they are read as",
            wrong: shop(
                #"sum(count_over_time({service="checkout"} | json | level="error" [5m]))"#, format: .logfmt()),
            corrected: shop(
                #"sum(count_over_time({service="checkout"} | logfmt | level="error" [5m]))"#, format: .logfmt())),

        //! error log-field-mismatch: «latency > 5»
        SilentMistake(
            65, "a duration compared with a plain number, unnoticed as errors are left out",
            wrong: shop(
                #"sum(count_over_time({service="checkout"} | json | latency > 5 | __error__="" [5m]))"#, format: timed),
            corrected: shop(
                #"sum(count_over_time({service="checkout"} | json | latency > 5s | __error__="" [5m]))"#, format: timed)),
    ]
}
