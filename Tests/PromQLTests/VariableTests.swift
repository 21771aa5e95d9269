import PromQL
import Testing

/// Grafana's variables, where Grafana reads the query first.
@Suite struct VariableTests {
    static let options = ParseOptions(features: .all, grafanaVariables: true)

    static let understood = [
        "rate(x[$__rate_interval])", "x[$__range:$__interval]", "x[[[interval]]]", "x[${__range_s}s:1m]",
        "x offset $shift",
        "topk($n, x)", "x > ${limit}", "node_${disk}_total", "${metric}{a=\"b\"}", "$metric",
        "sum by ($label) (x)",
        "sum by (${labels:csv}, a) (x)", "x{a=~\"$value\"}", "x{a=~\"[[value]]\"}", "sum($x)",
        "rate($metric[5m])",
        "${agg}_over_time(x[5m])", "$a + $b", "quantile($q, x) > bool $limit", "x{$label=\"a\"}",
        "[[metric]]:rate5m",
        "x{a=~\"(${broken\"}", "x @ $time", "histogram_quantile($q, x)", "$a or x", "$metric{}",
    ]

    @Test(arguments: understood) func aVariableStandsForWhatIsWantedThere(text: String) {
        check(text, Self.options)
    }

    static let unknown = [
        "rate(x[«$__rate_interval»])", "«$x»", "sum by («${x}») (y)", "node_«${x}»_total", "y + «[[x]]»",
    ]

    @Test(arguments: unknown) func outsideGrafanaThereAreNone(text: String) {
        checkError(text, "does not exist in rules")
    }

    @Test func inStringsTheyAreText() {
        check("x{a=\"$b\"}")
    }
}
