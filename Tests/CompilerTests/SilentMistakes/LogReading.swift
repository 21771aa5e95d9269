import StackDSL

/// The shop, whose two services write their logs into Loki.
private func shop(
    _ query: LogQuery, format: LogFormat = .plain, ownLog: Labels = [:], deployment: Deployment? = nil,
    containers: Containers? = nil
) -> Stack {
    var stack = Shop.with(services: [
        Service("checkout", logs: [.docker(format: format)]),
        Service("everything", logs: containers.map { [.docker($0)] } ?? []),
    ])
    stack.logAlerts = [
        LogAlert("Example", when: query, is: .above(.number(0)), for: .minutes(1), severity: .warning, summary: "an example")
    ]
    stack.loki = LokiServer(ownLog: ownLog)
    stack.deployment = deployment
    return stack
}

private let timed = LogFormat.json(level: "level", kinds: [.duration("latency"), .number("http.status"), .text("user")])

extension SilentMistake {
    /// What log queries read.
    static let logs: [SilentMistake] = [
        //! error self-matching-log-rule: {service=~".+"} «|= "panic"»
        SilentMistake(
            64, "every stream, Loki's own among them",
            wrong: shop(#"sum(count_over_time({service=~".+"} |= "panic" [5m]))"#, ownLog: ["service": "loki"]),
            corrected: shop(
                #"sum(count_over_time({service=~".+"} |= "panic" != "caller=metrics.go" [5m]))"#,
                ownLog: ["service": "loki"])),

        //! error self-matching-log-rule: {service="everything"} «|~ "out of memory|killed"»
        SilentMistake(
            64, "a source of all containers, of which Loki is one",
            wrong: shop(
                #"sum(rate({service="everything"} |~ "out of memory|killed" [5m]))"#, deployment: Deployment(),
                containers: .all),
            corrected: shop(
                #"sum(rate({service="checkout"} |~ "out of memory|killed" [5m]))"#, deployment: Deployment(),
                containers: .all)),

        //! error log-field-mismatch: «unwrap latency»
        SilentMistake(
            65, "a duration that is no plain number",
            wrong: shop(#"avg_over_time({service="checkout"} | json | unwrap latency [5m])"#, format: timed),
            corrected: shop(#"avg_over_time({service="checkout"} | json | unwrap duration(latency) [5m])"#, format: timed)),

        //! error log-field-mismatch: «json»
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
