import StackDSL

@testable import Hms

extension Mistake {
    static let promqlSyntax: [Mistake] = [
        //! error promql-syntax: status=~\"5..\"}[5m]) / 10«»", is
        Mistake("parenthesis-never-closed", in: hms.with(
            Alert("HighErrorRate",
                when: "sum(rate(http_requests_total{status=~\"5..\"}[5m]) / 10", is: Limit.errors,
                for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error promql-syntax: / sum(rate(\(Erp.requests)[5m]))«)»
        Mistake("parenthesis-closes-nothing", in: hms.with(
            Alert("HighErrorRate", when: """
                sum(rate(\(Erp.requests){status=~"5.."}[5m]))
                  / sum(rate(\(Erp.requests)[5m])))
                """, is: Limit.errors, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error promql-syntax: #"sum(«rat»(http_requests_total
        Mistake("function-misspelt-in-raw-literal", in: hms.with(
            Alert("HighErrorRate",
                when: #"sum(rat(http_requests_total{status=~"5.."}[5m]))"#, is: .above(.perSecond(1)),
                for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error promql-syntax: sum(rate(\(Erp.requests){«status»}[5m]))
        Mistake("matcher-without-value-behind-interpolation", in: hms.with(
            Alert("HighErrorRate", when: "sum(rate(\(Erp.requests){status}[5m]))", is: .above(.perSecond(1)),
                for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error promql-syntax: {path="/病房",status=~«"5..}[5m]))»
        Mistake("string-never-closed-behind-chinese", in: hms.with(
            Alert("HighErrorRate", when: #"""
                # 病房接口的错误
                sum(rate(http_requests_total{path="/病房",status=~"5..}[5m]))
                """#, is: .above(.perSecond(1)), for: .minutes(3), severity: .critical,
                summary: "请求失败"))),

        //! error promql-syntax: 			\(Erp.requests){status=~"5.."}	[«5x»]
        Mistake("duration-behind-tabs", in: hms.with(
            Alert("HighErrorRate", when: """
                sum(
                	rate(
                			\(Erp.requests){status=~"5.."}	[5x]
                	)
                )
                """, is: .above(.perSecond(1)), for: .minutes(3), severity: .critical,
                summary: "requests fail"))),

        //! error promql-syntax:   / «/» sum(rate(
        Mistake("operand-missing", in: hms.with(
            Alert("HighErrorRate", when: """
                sum(rate(\(Erp.requests){status=~"5.."}[5m]))
                  / / sum(rate(\(Erp.requests)[5m]))
                """, is: Limit.errors, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error promql-syntax: when: "\(Erp.ready.success) «=» 0"
        Mistake("assignment-for-comparison", in: hms.with(
            Alert("HealthCheckDegraded",
                when: "\(Erp.ready.success) = 0", for: .minutes(1), severity: .critical,
                summary: "not ready"))),

        //! error promql-syntax: "«sum(\(Erp.pending))» offset 1h"
        Mistake("offset-behind-aggregation", in: hms.with(
            Alert("EventBusBacklog",
                when: "sum(\(Erp.pending)) offset 1h", is: Limit.backlog, for: .minutes(5),
                severity: .warning, summary: "events wait"))),

        //! error promql-syntax: ##"sum(rate(http_requests_total{status=~"5.«(»."}[5m]))"##
        Mistake("pattern-does-not-compile", in: hms.with(
            Alert("HighErrorRate", when: ##"sum(rate(http_requests_total{status=~"5.(."}[5m]))"##,
                is: .above(.perSecond(1)), for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error promql-syntax: \u{75C5}房\",path=~\"/«\\d»+\"}[5m]))"
        Mistake("escape-inside-escapes", in: hms.with(
            Alert("HighErrorRate",
                when: "sum(rate(http_requests_total{method=\"\u{75C5}房\",path=~\"/\\d+\"}[5m]))",
                is: .above(.perSecond(1)), for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error promql-syntax: by «status» > 1
        Mistake("grouping-without-parentheses", in: hms.with(
            Alert("HighErrorRate", when: """
                sum(rate(\(Erp.requests){status=~"5.."}[5m])) \
                by status > 1
                """, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error promql-syntax: {status=~«5»}[5m]))
        Mistake("value-without-quotes", in: hms.with(
            Alert("HighErrorRate", when: """
                sum(rate(\(Erp.requests){status=~5}[5m]))
                  / sum(rate(\(Erp.requests)[5m]))
                """, is: Limit.errors, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error promql-syntax: «summ»(rate(
        //! error promql-syntax: {«status»}[5m]))
        Mistake("two-in-one-query", in: hms.with(
            Alert("HighErrorRate", when: """
                summ(rate(\(Erp.requests)[5m]))
                  / sum(rate(\(Erp.requests){status}[5m]))
                """, is: Limit.errors, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error promql-syntax: when: "«»", is
        Mistake("query-is-empty", in: hms.with(
            Alert("EventBusBacklog", when: "", is: Limit.backlog, for: .minutes(5), severity: .warning,
                summary: "events wait"))),

        //! error promql-syntax: / sum(rate(\(Erp.requests)[5m])«»
        Mistake("query-of-an-alert-and-a-panel", in: hms
            .with(Alert("HighErrorRate", when: unclosed, is: Limit.errors, for: .minutes(3), severity: .critical,
                summary: "requests fail"))
            .with(.timeSeries("Pool use", queries: [.init(unclosed)]))),

        //! error promql-syntax: / sum(rate(\(Erp.requests)[5m])«»
        Mistake("query-inside-a-query", in: hms.with(
            Alert("HighErrorRate", when: "max_over_time(\(unclosed)[1h:])", is: Limit.errors, for: .minutes(3),
                severity: .critical, summary: "requests fail"))),
    ]
}

private let unclosed: PromQuery = """
    sum(rate(\(Erp.requests){status=~"5.."}[5m]))
      / sum(rate(\(Erp.requests)[5m])
    """
