package import Analysis
import Serialization
import StackDSL

/// Emits what Prometheus reads: `prometheus/prometheus.yml`, `prometheus/rules/<group>.yml` for each rule group and the tests
/// of it, which promtool reads, and `prometheus/targets/<list>.yml` for each list of targets.
///
/// None for a stack that collects nothing and has no rules.
package func prometheusFiles(_ stack: ResolvedStack) -> [EmittedFile] {
    guard stack.hasPrometheus else { return [] }
    let header = fileHeader(of: stack.stack)
    let rules = zip(ruleFiles(of: stack), stack.groups).map { path, group in
        EmittedFile(
            path: path,
            contents: YAML.print(.map(["groups": .list([.map(prometheusRules(group))])]), header: header))
    }
    let targets = TargetFiles(stack.stack)
    let jobs = scrapeJobs(stack.stack, targets: targets)
    let config = prometheusConfig(stack.stack, ruleFiles: rules.map(\.path), jobs: jobs, targets: targets)
    return [
        EmittedFile(path: "prometheus/prometheus.yml", contents: YAML.print(.map(config), header: header))
    ] + rules + ruleTestFiles(stack, ruleFiles: rules.map(\.path), header: header) + targets.files(header: header)
}
