import Analysis
import Diagnostics
import Readers
import Serialization
import StackDSL

/// What the alerts of one state mean, and whom they reach: as `stackc routes` works it out.
struct AlertingState {
    /// Whom each alert reaches, by the rule's place; empty where no configuration of Alertmanager is among the files.
    private let rows: [Int: RouteTable.Row]
    /// Alerts whose condition no value meets.
    private let impossible: Set<Int>
    /// Receivers that tell nobody.
    private let silent: Set<String>
    let isRouted: Bool

    init(_ rules: [Rule], _ state: StackState) {
        let alerts = rules.filter { $0.kind == .alert }
        let metricAlerts = alerts.filter { !$0.isLogs }
        let logAlerts = alerts.filter(\.isLogs)
        let configuration = state.all(.alertmanager).first
        var stack = Stack(
            "files", prometheus: state.server,
            groups: [
                StackDSL.RuleGroup(
                    "rules", recordings: rules.filter { $0.kind == .record && !$0.isLogs }.map(\.declaredRecording),
                    alerts: metricAlerts.map(\.declared))
            ], logAlerts: logAlerts.map(\.declaredLogAlert))
        if let service = KnownLabels(rules, state).service {
            stack.services = [service]
            stack.world = .closed
        }
        stack.routing = configuration.flatMap { AlertmanagerFile.read($0.bytes, path: $0.path).routing }
        let resolved = resolve(stack)
        let table = RouteTable(of: resolved)
        isRouted = table != nil
        rows = Dictionary(zip((metricAlerts + logAlerts).map(\.id), table?.rows ?? [])) { first, _ in first }
        silent = Set(resolved.receivers.filter(\.integrations.isEmpty).map(\.name.text))
        impossible = Set(
            resolved.levels.compactMap { level in
                guard let rule = level.rule, !level.meaning.range.canSatisfy(level.comparison, level.level) else { return nil }
                return rule.alert.site.line
            })
    }

    func isImpossible(_ rule: Rule) -> Bool { impossible.contains(rule.id) }

    /// The alerts that were hidden while one of a name fired.
    func hidden(by name: String, among rules: [Rule]) -> [String] {
        rules.filter { rule in rule.name != name && (rows[rule.id]?.hidings.contains { $0.alerts.contains(name) } ?? false) }
            .map { $0.title(among: rules) }
    }

    func row(of rule: Rule) -> RouteTable.Row? { rows[rule.id] }

    /// Those who are told of an alert, each once.
    func receivers(of rule: Rule) -> Phrase? {
        guard row(of: rule) != nil else { return nil }
        let heard = heard(rule)
        return heard.isEmpty ? "nobody" : heard.words
    }

    /// The receivers that tell somebody of an alert.
    func heard(_ rule: Rule) -> [Told] { told(rule).filter { !silent.contains($0.receiver) } }

    /// All receivers that an alert reaches, in the order of its ways.
    func told(_ rule: Rule) -> [Told] {
        var told: [Told] = []
        for way in row(of: rule)?.ways ?? [] {
            if let index = told.firstIndex(where: { $0.receiver == way.receiver }) {
                if way.isCertain { told[index].isCertain = true }
            } else {
                told.append(Told(receiver: way.receiver, isCertain: way.isCertain))
            }
        }
        return told
    }
}

/// A receiver that an alert reaches.
struct Told: Hashable {
    var receiver: String
    /// Whether it does so whatever labels its series have.
    var isCertain: Bool
}

extension [Told] {
    /// `pager and perhaps orders`
    var words: Phrase {
        let certain = filter(\.isCertain).map(\.receiver)
        let others = filter { !$0.isCertain }.map(\.receiver)
        if others.isEmpty { return .list(certain) }
        return (certain.isEmpty ? "" : "\(.list(certain)), ") + "perhaps \(.list(others))"
    }
}

extension Rule {
    /// As it would be declared; its line is its place.
    fileprivate var declared: Alert {
        Alert(
            Name(verbatim: name), when: PromQuery(verbatim: query), for: .milliseconds(hold),
            keepFiringFor: .milliseconds(keepFiring), severity: Severity(Name(verbatim: knownSeverity)),
            labels: furtherLabels, annotations: [:],
            site: DeclarationSite(fileID: file, filePath: file, line: id, column: 1))
    }

    fileprivate var declaredRecording: Recording {
        Recording(
            Name(verbatim: name), as: PromQuery(verbatim: query), labels: furtherLabels, fileID: file, filePath: file,
            line: id, column: 1)
    }

    fileprivate var declaredLogAlert: LogAlert {
        LogAlert(
            Name(verbatim: name), when: LogQuery(verbatim: query), severity: Severity(Name(verbatim: knownSeverity)),
            labels: furtherLabels, summary: "", fileID: file, filePath: file, line: id, column: 1)
    }

    /// A severity that is computed is a text like those of other labels.
    private var knownSeverity: String { severity.contains("{{") ? "" : severity }

    private var furtherLabels: Labels {
        var further = Labels()
        further.pairs = labels.filter { $0.key != "severity" || knownSeverity.isEmpty }.sorted { $0.key < $1.key }.map {
            Labels.Pair(label: Label(verbatim: $0.key), value: AlertText(verbatim: $0.value))
        }
        return further
    }
}

extension StackState {
    /// What every alert gets on its way to Alertmanager.
    fileprivate var server: PrometheusServer {
        let root = all(.prometheus).first?.root
        var external = Labels()
        external.pairs = (root?["global"]?["external_labels"]?.scalars ?? [:]).sorted { $0.key < $1.key }.map {
            Labels.Pair(label: Label(verbatim: $0.key), value: AlertText(verbatim: $0.value))
        }
        let alerting = root?["alerting"]
        let steps = (alerting?["alert_relabel_configs"]?.items ?? [])
            + (alerting?["alertmanagers"]?.items ?? []).flatMap { $0["alert_relabel_configs"]?.items ?? [] }
        return PrometheusServer(externalLabels: external, alertRelabeling: steps.map(Relabeling.init))
    }
}

extension Relabeling {
    /// As much of a step as is needed to know which labels it may change.
    fileprivate init(_ step: Node) {
        let pattern = Name(verbatim: step["regex"]?.scalar ?? "(.*)")
        switch step["action"]?.scalar?.lowercased() {
        case "labelmap": self = .copyLabels(matching: pattern)
        case "labelkeep": self = .keepLabels(matching: pattern)
        case "labeldrop": self = .dropLabels(matching: pattern)
        default:
            guard let target = step["target_label"]?.scalar else {
                self = .drop(where: [], matches: pattern)
                return
            }
            self = .replace(Label(verbatim: target))
        }
    }
}
