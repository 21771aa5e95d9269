import StackDSL

@testable import Hms

extension Mistake {
    static let promqlSyntax: [Mistake] = [
        Mistake("parenthesis-never-closed", in: hms.with(
            //! error promql-syntax: status=~\"5..\"}[5m]) / 10«»", is
            Alert("HighErrorRate", when: "sum(rate(http_requests_total{status=~\"5..\"}[5m]) / 10", is: Limit.errors,
                for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("parenthesis-closes-nothing", in: hms.with(
            //! error promql-syntax: / sum(rate(\(Erp.requests)[5m]))«)»
            Alert("HighErrorRate", when: """
                sum(rate(\(Erp.requests){status=~"5.."}[5m]))
                  / sum(rate(\(Erp.requests)[5m])))
                """, is: Limit.errors, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("function-misspelt-in-raw-literal", in: hms.with(
            //! error promql-syntax: #"sum(«rat»(http_requests_total
            Alert("HighErrorRate", when: #"sum(rat(http_requests_total{status=~"5.."}[5m]))"#, is: .above(.perSecond(1)),
                for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("matcher-without-value-behind-interpolation", in: hms.with(
            //! error promql-syntax: sum(rate(\(Erp.requests){status«}»[5m]))
            Alert("HighErrorRate", when: "sum(rate(\(Erp.requests){status}[5m]))", is: .above(.perSecond(1)),
                for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("string-never-closed-behind-chinese", in: hms.with(
            //! error promql-syntax: {path="/病房",status=~«"5..}[5m]))»
            Alert("HighErrorRate", when: #"""
                # 病房接口的错误
                sum(rate(http_requests_total{path="/病房",status=~"5..}[5m]))
                """#, is: .above(.perSecond(1)), for: .minutes(3), severity: .critical, summary: "请求失败"))),

        Mistake("duration-behind-tabs", in: hms.with(
            //! error promql-syntax: 			\(Erp.requests){status=~"5.."}	[«5x»]
            Alert("HighErrorRate", when: """
                sum(
                	rate(
                			\(Erp.requests){status=~"5.."}	[5x]
                	)
                )
                """, is: .above(.perSecond(1)), for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("operand-missing", in: hms.with(
            //! error promql-syntax:   / «/» sum(rate(
            Alert("HighErrorRate", when: """
                sum(rate(\(Erp.requests){status=~"5.."}[5m]))
                  / / sum(rate(\(Erp.requests)[5m]))
                """, is: Limit.errors, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("assignment-for-comparison", in: hms.with(
            //! error promql-syntax: when: "\(Erp.ready.success) «=» 0"
            Alert("HealthCheckDegraded", when: "\(Erp.ready.success) = 0", for: .minutes(1), severity: .critical,
                summary: "not ready"))),

        Mistake("offset-behind-aggregation", in: hms.with(
            //! error promql-syntax: "sum(\(Erp.pending)) «offset» 1h"
            Alert("EventBusBacklog", when: "sum(\(Erp.pending)) offset 1h", is: Limit.backlog, for: .minutes(5),
                severity: .warning, summary: "events wait"))),

        Mistake("pattern-does-not-compile", in: hms.with(
            //! error promql-syntax: ##"sum(rate(http_requests_total{status=~«"5.(."»}[5m]))"##
            Alert("HighErrorRate", when: ##"sum(rate(http_requests_total{status=~"5.(."}[5m]))"##,
                is: .above(.perSecond(1)), for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("escape-inside-escapes", in: hms.with(
            //! error promql-syntax: \u{75C5}房\",path=~\"/«\\d»+\"}[5m])
            Alert("HighErrorRate", when: "sum(rate(http_requests_total{method=\"\u{75C5}房\",path=~\"/\\d+\"}[5m]))",
                is: .above(.perSecond(1)), for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("grouping-without-parentheses", in: hms.with(
            //! error promql-syntax: by «status» > 1
            Alert("HighErrorRate", when: """
                sum(rate(\(Erp.requests){status=~"5.."}[5m])) \
                by status > 1
                """, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("two-in-one-query", in: hms.with(
            //! error promql-syntax: {status=~«5»}[5m]))
            //! error promql-syntax: / «summ»(rate(
            Alert("HighErrorRate", when: """
                sum(rate(\(Erp.requests){status=~5}[5m]))
                  / summ(rate(\(Erp.requests)[5m]))
                """, is: Limit.errors, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("query-is-empty", in: hms.with(
            //! error promql-syntax: when: «""», is
            Alert("EventBusBacklog", when: "", is: Limit.backlog, for: .minutes(5), severity: .warning,
                summary: "events wait"))),
    ]
}
