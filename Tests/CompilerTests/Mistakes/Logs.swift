import StackDSL

@testable import Hms

extension Mistake {
    static let logs: [Mistake] = [
        //! error invalid-log-source: .layout("«YYYY»-MM-dd HH:mm:ss")
        Mistake("layout-of-another-language", in: hms.with(
            .docker(format: .json(level: "level", timestamp: .field("time", .layout("YYYY-MM-dd HH:mm:ss")))))),

        //! error invalid-log-source: layout("2«02»4-01-02T15:04:05")
        Mistake("layout-of-another-day", in: hms.with(
            .docker(format: .json(timestamp: .field("time", .layout("2024-01-02T15:04:05")))))),

        //! error invalid-log-source: «.files(["/var/log/nginx/access.log"]»
        Mistake("field-of-no-group", in: hms.with(
            .files(["/var/log/nginx/access.log"],
                format: .regex(#"^(?P<client>\S+) .* (?P<status>\d{3})"#, labels: ["stauts"], metadata: ["client"])))),

        //! warning invalid-log-source: (?P<«size»>
        Mistake("group-that-nothing-uses", in: hms.with(
            .files(["/var/log/nginx/access.log"],
                format: .regex(#"^(?P<client>\S+) .* (?P<size>\d+)$"#, metadata: ["client"])))),

        //! error invalid-log-source: «.docker(dropping: [.levels(["DEBUG"])])»
        Mistake("dropped-by-a-level-of-nobody", in: hms.with(.docker(dropping: [.levels(["DEBUG"])]))),

        //! error invalid-pattern: startingWith: #"^\d{4}«(»"#
        Mistake("first-line-never-closed", in: hms.with(.docker(startingWith: #"^\d{4}("#))),

        //! error duplicate-key: «.syslog(labels: ["site": "b"])»
        Mistake("syslog-port-twice", in: hms.with(
            .syslog(labels: ["site": "a"]),
            .syslog(labels: ["site": "b"]))),

        //! warning id-as-label: «.docker(format: .json(level: "level", labels: ["trace_id"]))»
        Mistake("trace-id-as-label", in: hms.with(
            .docker(format: .json(level: "level", labels: ["trace_id"])))),

        //! error missing-loki: «LogAlert("Panic"»
        Mistake("log-alert-without-loki", in: hms.with {
            $0.loki = nil
            $0.dashboards = []
            $0.logAlerts = [
                LogAlert("Panic", when: #"sum(count_over_time({service="erp-server"} |= "panic" [5m]))"#,
                    is: .above(.number(0)), severity: .critical, summary: "erp-server panics")
            ]
        }),

        //! error invalid-timing: «LokiServer(retention: .hours(36))»
        Mistake("retention-of-half-days", in: hms.with(LokiServer(retention: .hours(36)))),

        //! error logql-syntax: «LokiServer(streamRetentions: [StreamRetention(where: [.label("level", matches: ".*")], keep: .days(3))])»
        Mistake("retention-of-every-stream", in: hms.with(
            LokiServer(streamRetentions: [StreamRetention(where: [.label("level", matches: ".*")], keep: .days(3))]))),

        //! error unsupported-by-version: «LokiServer(deployment: .scalable(keepingIn: .s3(bucket: "hms-logs", region: "cn-north-1")))»
        Mistake("targets-that-are-gone", in: hms.with {
            $0.versions = Versions(loki: ToolVersion(4, 0))
            $0.loki = LokiServer(deployment: .scalable(keepingIn: .s3(bucket: "hms-logs", region: "cn-north-1")))
        }),

        //! error unexpandable-secret: «LokiServer(deployment: .singleBinary(keepingIn: .minio("minio:9000", bucket: "logs", credentials: .keys(»
        Mistake("access-key-in-a-file", in: hms.with(
            LokiServer(deployment: .singleBinary(keepingIn: .minio("minio:9000", bucket: "logs", credentials: .keys(
                id: .environment("S3_ID"), secret: .file("/run/secrets/s3"))))))),
    ]
}
