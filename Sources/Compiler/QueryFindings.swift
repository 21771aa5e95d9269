import Analysis
import Checks
package import Diagnostics
package import LogQL
package import PromQL
import StackDSL
package import Templates

// What the checks say of a single text that is read without complaint, when nothing is known of its metrics. The text
// stands in a stack of its own; what concerns that stack, or what would be around the text, is left out.

/// What the checks say of a query.
package func findings(inQuery text: String, _ options: ParseOptions) -> [Diagnostic] {
    let query = PromQuery(verbatim: text)
    let version = ToolVersion(options.version.major, options.version.minor)
    let features = PrometheusFeature.allCases.filter { feature in
        Features(flag: feature.rawValue).map(options.features.contains) ?? false
    }
    return findings(
        in: Stack(
            "query", versions: Versions(prometheus: version), prometheus: PrometheusServer(features: features),
            groups: options.grafanaVariables ? [] : [RuleGroup("query", recordings: [Recording("query", as: query)])],
            dashboards: options.grafanaVariables ? [dashboard(PanelQuery(query))] : []),
        about: text,
        // What the readers object to has been said by those who read the query under its own profile; the variables are
        // those of a dashboard that is not here.
        except: [.promqlSyntax, .promqlType, .unsupportedByVersion, .dashboardVariableInRule, .undeclaredVariable])
}

/// What the checks say of a log query: among it, what Loki refuses only when it runs it.
package func findings(inLogQuery text: String, _ options: LogParseOptions) -> [Diagnostic] {
    let version = ToolVersion(options.version.major, options.version.minor)
    return findings(
        in: Stack(
            "query", versions: Versions(loki: version), dashboards: [dashboard(.logs(LogQuery(verbatim: text)))]),
        about: text, except: [.unsupportedByVersion, .undeclaredVariable])
}

/// What the checks say of a template: among it, what comes to light only when it is filled in.
package func findings(inTemplate text: String, _ vocabulary: TemplateVocabulary) -> [Diagnostic] {
    // A notification's may call what other files define.
    guard case .prometheusRule(let version) = vocabulary else { return [] }
    let alert = Alert("query", when: "query == 0", severity: .warning, summary: AlertText(verbatim: text))
    return findings(
        in: Stack(
            "query", versions: Versions(prometheus: ToolVersion(version.major, version.minor)),
            groups: [RuleGroup("query", alerts: [alert])]), about: text, except: [])
}

private func dashboard(_ query: PanelQuery) -> Dashboard {
    Dashboard("query", uid: "query", rows: [Row("query", panels: [.timeSeries("query", queries: [query])])])
}

private func findings(in stack: Stack, about text: String, except: Set<CheckID>) -> [Diagnostic] {
    let literal = LiteralText(text)
    return runChecks(on: resolve(stack)).filter { diagnostic in
        diagnostic.primary.literal == literal && diagnostic.primary.range != nil
            && !except.contains { $0.rawValue == diagnostic.id }
    }
}
