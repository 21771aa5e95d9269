import StackDSL

private let tasks = Metric.gauge("unit_tasks_current", unit: .count, labels: ["name", "type"])
private let maximum = Metric.gauge("unit_tasks_max", unit: .count, labels: ["name"])
private let limit = Metric.gauge("jobs_limit", unit: .count)
private let locks = Metric.gauge("pg_locks_count", unit: .count, labels: ["datname"])
private let allowed = Metric.gauge("pg_settings_max_locks_per_transaction", unit: .count)

extension SilentMistake {
    /// Operations whose sides do not fit together.
    static let joins: [SilentMistake] = [
        //! error vector-matching: unit_tasks_current «/» unit_tasks_max
        SilentMistake(
            31, "a label on one side of a ratio",
            wrong: Shop.alert("unit_tasks_current / unit_tasks_max > 0.9", metrics: [tasks, maximum]),
            corrected: Shop.alert("unit_tasks_current / ignoring (type) unit_tasks_max > 0.9", metrics: [tasks, maximum])),

        //! error vector-matching: jobs_queued «>» on (job, queue) jobs_limit
        SilentMistake(
            31, "`on` a label that one side lacks",
            wrong: Shop.alert("jobs_queued > on (job, queue) jobs_limit", metrics: [limit]),
            corrected: Shop.alert("jobs_queued > on (job, instance) group_left () jobs_limit", metrics: [limit])),

        //! error vector-matching: > 0 «and» increase(
        SilentMistake(
            32, "`and` beside a label that was asked for",
            wrong: Shop.alert(#"increase(http_requests_total{path="/signup"}[6h]) > 0 and increase(mails_total[6h]) == 0"#,
                metrics: [.counter("mails_total")]),
            corrected: Shop.alert(
                #"increase(http_requests_total{path="/signup"}[6h]) > 0 and on (job, instance) increase(mails_total[6h]) == 0"#,
                metrics: [.counter("mails_total")])),

        //! error vector-matching: «unless» up{job="node"} == 1
        SilentMistake(
            32, "`unless` of another job",
            wrong: Shop.with(
                services: [Service("node", scrapes: [.http(port: 9100)])],
                alerts: [
                    Alert("Example", when: #"up{job="web"} == 0 unless up{job="node"} == 1"#, for: .minutes(5),
                        severity: .warning, summary: "an example")
                ]),
            corrected: Shop.with(
                services: [Service("node", scrapes: [.http(port: 9100)])],
                alerts: [
                    Alert("Example", when: #"up{job="web"} == 0 unless on () up{job="node"} == 1"#, for: .minutes(5),
                        severity: .warning, summary: "an example")
                ])),

        //! error vector-matching: (jobs_queued) «/» sum by (path)
        SilentMistake(
            33, "each side by its own label",
            wrong: Shop.alert("sum by (queue) (jobs_queued) / sum by (path) (rate(http_requests_total[5m])) > 1"),
            corrected: Shop.alert("sum by (job) (jobs_queued) / sum by (job) (rate(http_requests_total[5m])) > 1")),

        //! error vector-matching: count without (queue) (jobs_queued) «*» sum by (method)
        SilentMistake(
            33, "`without` beside `by`",
            wrong: Shop.alert("count without (queue) (jobs_queued) * sum by (method) (rate(http_requests_total[5m])) > 1"),
            corrected: Shop.alert("count without (queue) (jobs_queued) * sum by (job, instance) (rate(http_requests_total[5m])) > 1")),

        //! error vector-matching: sum(pg_locks_count) «/» (pg_settings
        SilentMistake(
            34, "a whole beside its parts",
            wrong: Shop.alert("sum(pg_locks_count) / (pg_settings_max_locks_per_transaction * 100) > 0.2", metrics: [locks, allowed]),
            corrected: Shop.alert(
                "sum by (job, instance) (pg_locks_count) / (pg_settings_max_locks_per_transaction * 100) > 0.2",
                metrics: [locks, allowed])),

        //! error vector-matching: rate(http_requests_total[5m]) «/» sum(
        SilentMistake(
            34, "a part beside its whole",
            wrong: Shop.alert("rate(http_requests_total[5m]) / sum(rate(http_requests_total[5m])) > 0.9"),
            corrected: Shop.alert("rate(http_requests_total[5m]) / on () group_left () sum(rate(http_requests_total[5m])) > 0.9")),

        //! error many-to-many-matching: on (instance) «rate(http_requests_total[5m])» > 1
        SilentMistake(
            35, "many requests for one instance",
            wrong: Shop.alert("process_resident_memory_bytes / on (instance) rate(http_requests_total[5m]) > 1"),
            corrected: Shop.alert(
                "process_resident_memory_bytes / on (instance) sum by (instance) (rate(http_requests_total[5m])) > 1")),

        //! error many-to-many-matching: group_left () «up» > 1
        SilentMistake(
            35, "several targets of one job",
            wrong: twoTargets("jobs_queued * on (job) group_left () up > 1"),
            corrected: twoTargets("jobs_queued * on (job) group_left () max by (job) (up) > 1")),

        //! error missing-group-label: group_left («team») sum by (instance)
        SilentMistake(
            36, "a label that was aggregated away",
            wrong: Shop.alert("jobs_queued * on (instance) group_left (team) sum by (instance) (build_info) > 1",
                metrics: [.gauge("build_info", labels: ["team"])]),
            corrected: Shop.alert("jobs_queued * on (instance) group_left (team) sum by (instance, team) (build_info) > 1",
                metrics: [.gauge("build_info", labels: ["team"])])),

        //! error missing-group-label: group_right («release») jobs_queued
        SilentMistake(
            36, "a label that the metric never had",
            wrong: Shop.alert("build_info * on (job, instance) group_right (release) jobs_queued > 1",
                metrics: [.gauge("build_info", labels: ["version"])]),
            corrected: Shop.alert("build_info * on (job, instance) group_right (version) jobs_queued > 1",
                metrics: [.gauge("build_info", labels: ["version"])])),

        //! error useless-fallback: (rate(http_requests_total[5m])) «or» vector(0)
        SilentMistake(
            37, "a zero beside series with a label",
            wrong: Shop.alert("(sum by (job) (rate(http_requests_total[5m])) or vector(0)) < 1"),
            corrected: Shop.alert("(sum(rate(http_requests_total[5m])) or vector(0)) < 1")),

        //! error useless-fallback: jobs_queued «or» vector(0)
        SilentMistake(
            37, "a zero beside series as they are, with a threshold",
            wrong: Shop.alert("jobs_queued or vector(0)", is: .below(.count(1))),
            corrected: Shop.alert("sum(jobs_queued) or vector(0)", is: .below(.count(1)))),

        //! error useless-fallback: sum(rate(http_requests_total[5m])) «or» vector(0) < 5
        SilentMistake(
            38, "the comparison takes the fallback alone",
            wrong: Shop.alert("sum(rate(http_requests_total[5m])) or vector(0) < 5"),
            corrected: Shop.alert("(sum(rate(http_requests_total[5m])) or vector(0)) < 5")),

        //! error useless-fallback: (path) (rate(http_requests_total[5m])) «or» vector(0) > 5
        SilentMistake(
            38, "the comparison that the fallback alone can never meet",
            wrong: Shop.alert("sum by (path) (rate(http_requests_total[5m])) or vector(0) > 5"),
            corrected: Shop.alert("(sum(rate(http_requests_total[5m])) or vector(0)) > 5")),

        //! error vector-matching: (jobs_queued) > 10 «and» cache_hit_ratio * on
        SilentMistake(
            38, "`*` takes the right side of `and` alone",
            wrong: Shop.alert("sum without (queue) (jobs_queued) > 10 and cache_hit_ratio * on (instance) group_left (version) build_info",
                metrics: [.gauge("build_info", labels: ["version"])]),
            corrected: Shop.alert(
                "(sum without (queue) (jobs_queued) > 10 and cache_hit_ratio) * on (instance) group_left (version) build_info",
                metrics: [.gauge("build_info", labels: ["version"])])),
    ]

    private static func twoTargets(
        _ query: PromQuery, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Stack {
        Stack(
            "shop", world: .closed,
            services: [
                Service("web", scrapes: [Scrape(.fixed([TargetGroup(["a:80", "b:80"])]))], metrics: [Shop.queue])
            ],
            alerts: [
                Alert("Example", when: query, for: .minutes(5), severity: .warning, summary: "an example", fileID: fileID,
                    filePath: filePath, line: line, column: column)
            ],
            routing: Routing(default: Shop.oncall))
    }
}
