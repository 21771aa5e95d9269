import Analysis
import Serialization
import StackDSL

/// The data sources, in the key order of Grafana's documentation.
///
/// - Source: https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources
func provisionedDataSources(_ stack: ResolvedStack) -> Node {
    let nodes = stack.dataSources.map { dataSourceNode($0, stack.stack.prometheus) }
    return ["apiVersion": 1, "datasources": .list(nodes)]
}

private func dataSourceNode(_ source: DataSource, _ prometheus: PrometheusServer) -> Node {
    var node: Node.Map = [
        "name": .string(escaped(source.name.text)), "type": .string(source.kind.rawValue), "access": "proxy",
        "orgId": 1, "uid": .string(escaped(source.uid.text)), "url": .string(escaped(source.url.text)),
    ]
    var secrets: Node.Map = [:]
    if let login = source.login {
        node.set("basicAuth", true)
        node.set("basicAuthUser", escaped(login.user.text))
        secrets.set("basicAuthPassword", expanded(login.password))
    }
    node.set("isDefault", source.isDefault)
    var settings = settingsNode(source, prometheus)
    for (index, header) in source.headers.enumerated() {
        settings.set("httpHeaderName\(index + 1)", escaped(header.name))
        let value =
            switch header.value {
            case .plain(let text): escaped(text)
            case .secret(let secret, let prefix): prefix + expanded(secret)
            }
        secrets.set("httpHeaderValue\(index + 1)", value)
    }
    settings.merge(source.raw)
    node.setUnlessEmpty("jsonData", settings)
    node.setUnlessEmpty("secureJsonData", secrets)
    node.set("editable", false)
    return .map(node)
}

/// A secret as Grafana expands it when it reads the file.
func expanded(_ secret: Secret) -> String {
    switch secret.source {
    case .environment(let variable): "${\(variable)}"
    case .file(let path): "$__file{\(path)}"
    }
}

private func settingsNode(_ source: DataSource, _ prometheus: PrometheusServer) -> Node.Map {
    let settings = source.settings
    var node: Node.Map = [:]
    switch source.kind {
    case .prometheus:
        node.set("httpMethod", (settings.httpMethod ?? .post).rawValue)
        node.set("timeInterval", secondsText(settings.scrapeInterval ?? prometheus.scrapeInterval))
        node.set("queryTimeout", settings.queryTimeout.map(secondsText))
        node.set("manageAlerts", settings.managesAlerts)
        node.set("alertmanagerUid", settings.alertmanager.map { escaped($0.text) })
        node.setUnlessEmpty("exemplarTraceIdDestinations", settings.exemplars.map { link -> Node in
            ["name": .string(escaped(link.label.name)), "datasourceUid": .string(escaped(link.uid.text))]
        })
    case .loki:
        node.set("maxLines", settings.maximumLines)
        node.set("manageAlerts", settings.managesAlerts)
        node.set("alertmanagerUid", settings.alertmanager.map { escaped($0.text) })
        node.setUnlessEmpty("derivedFields", settings.derivedFields.map(derivedFieldNode))
    case .alertmanager:
        node.set("implementation", (settings.implementation ?? .prometheus).rawValue)
        node.set("handleGrafanaManagedAlerts", settings.handlesGrafanaAlerts ?? false)
    case .jaeger, .tempo:
        node.set("tracesToLogsV2", settings.logs.map(traceLogsNode))
        node.set("tracesToMetrics", settings.metrics.map(traceMetricsNode))
        node.set("nodeGraph", settings.showsNodeGraph.map { ["enabled": .bool($0)] as Node.Map })
    }
    return node
}

/// Whole seconds as such, as Grafana's own examples have intervals and timeouts: `60s`.
private func secondsText(_ duration: Duration) -> String {
    let milliseconds = duration.wholeMilliseconds
    return milliseconds % 1_000 == 0 ? "\(milliseconds / 1_000)s" : duration.grafanaText
}

private func derivedFieldNode(_ field: DataSource.DerivedField) -> Node {
    var node: Node.Map = ["name": .string(escaped(field.name.text))]
    switch field.matcher {
    case .pattern(let pattern):
        node.set("matcherType", "regex")
        node.set("matcherRegex", escaped(pattern))
    case .label(let label):
        node.set("matcherType", "label")
        node.set("matcherRegex", escaped(label))
    }
    node.set("datasourceUid", field.uid.map { escaped($0.text) })
    node.set("url", escaped(field.url.text))
    node.set("urlDisplayLabel", field.linkText.map { escaped($0.rendered) })
    return .map(node)
}

private func traceLogsNode(_ logs: DataSource.TraceLogs) -> Node.Map {
    [
        "datasourceUid": .string(escaped(logs.uid.text)),
        "spanStartTimeShift": .string("-" + logs.margin.grafanaText),
        "spanEndTimeShift": .string(logs.margin.grafanaText),
        "tags": .list(logs.tags.map(tagNode)),
        "filterByTraceID": .bool(logs.filtersByTrace),
        "filterBySpanID": .bool(logs.filtersBySpan),
        "customQuery": false,
    ]
}

private func traceMetricsNode(_ metrics: DataSource.TraceMetrics) -> Node.Map {
    [
        "datasourceUid": .string(escaped(metrics.uid.text)),
        "spanStartTimeShift": .string("-" + metrics.margin.grafanaText),
        "spanEndTimeShift": .string(metrics.margin.grafanaText),
        "tags": .list(metrics.tags.map(tagNode)),
        "queries": .list(
            metrics.queries.map {
                ["name": .string(escaped($0.name.rendered)), "query": .string(escaped($0.text.text))]
            }),
    ]
}

private func tagNode(_ tag: DataSource.TraceTag) -> Node {
    ["key": .string(escaped(tag.attribute.text)), "value": .string(escaped(tag.label.name))]
}
