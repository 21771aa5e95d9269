import Diagnostics
import GoText
import Serialization
import StackDSL

/// Turns nodes of a configuration into declarations, and notes what Alertmanager would not read.
struct AlertmanagerReader: StrictReader {
    let path: String
    private(set) var problems: [Reading.Problem] = []
    private var receivers: [String: Receiver] = [:]
    private var intervals: [String: TimeInterval] = [:]
    /// Where receivers and time intervals are declared, in order.
    private var declarations: [(what: String, name: RuleText.Scalar)] = []
    /// What routes name, by what it is.
    private var used: [String: Set<String>] = [:]

    private let templates: [NotificationTemplate]

    init(path: String, templates: [NotificationTemplate]) {
        self.path = path
        self.templates = templates
    }

    mutating func report(_ message: String, at place: Place, help: String?, isHarmless: Bool) {
        problems.append(
            Reading.Problem(message, help: help, isHarmless: isHarmless, at: .file(path: path, range: place.range)))
    }

    private static let keys = [
        "global", "route", "receivers", "inhibit_rules", "templates", "mute_time_intervals", "time_intervals",
        "tracing", "event_recorder",
    ]
    private static let routeKeys = [
        "receiver", "group_by", "matchers", "match", "match_re", "continue", "routes", "group_wait",
        "group_interval", "repeat_interval", "mute_time_intervals", "active_time_intervals", "labels",
    ]
    private static let inhibitionKeys = [
        "name", "source_matchers", "source_match", "source_match_re", "target_matchers", "target_match",
        "target_match_re", "equal", "sources",
    ]

    mutating func routing(_ root: LocatedNode) -> Routing? {
        guard let entries = map(root, "the configuration", Self.keys) else { return nil }
        for entry in entries where entry.key == "receivers" { readReceivers(entry.value, root["global"]) }
        for entry in entries where entry.key.hasSuffix("time_intervals") {
            for interval in list(entry.value, "`\(entry.key)`") ?? [] { readInterval(interval) }
        }
        guard let node = root["route"], let route = route(node) else {
            report("the configuration has no `route`", at: root["route"]?.place ?? root.place, help: nil)
            return nil
        }
        let declared = Dictionary(grouping: declarations, by: \.what).mapValues { Set($0.map(\.name.text)) }
        for (what, name) in declarations where used[what]?.contains(name.text) != true {
            // It may be the one that a misspelt name means.
            if !(used[what] ?? []).isSubset(of: declared[what] ?? []) { continue }
            report(
                "no route names the \(what) `\(name.text)`", at: name.place, help: "let a route name it, or leave it out",
                isHarmless: true)
        }
        let inhibitions = (root["inhibit_rules"].flatMap { list($0, "`inhibit_rules`") } ?? [])
            .compactMap { inhibition($0) }
        guard let receiver = route.receiver else {
            if node["receiver"] == nil {
                report("the first route has no receiver", at: node.place, help: "add `receiver:`")
            }
            return nil
        }
        for key in ["matchers", "match", "match_re"] {
            guard let matchers = node[key] else { continue }
            report("the first route takes every alert, and has no matchers", at: matchers.place, help: "move them to a route below it")
        }
        return Routing(
            default: receiver, timing: route.timing, routes: route.routes, inhibitions: inhibitions, templates: templates,
            // How long the program remembers is not in this file: nothing is too long for it.
            server: AlertmanagerServer(retention: .days(36_500)), fileID: path,
            filePath: path, line: node.place.line, column: node.place.column)
    }

    // MARK: Routes

    /// Recursive: the reader of YAML bounds the depth.
    private mutating func route(_ node: LocatedNode) -> Route? {
        guard let entries = map(node, "a route", Self.routeKeys) else { return nil }
        var receiver: Receiver?
        var matchers: [LabelMatcher] = []
        var routes: [Route] = []
        var muted: [TimeInterval] = []
        var active: [TimeInterval] = []
        var durations: [String: Duration] = [:]
        var grouping: Route.Grouping?
        for entry in entries {
            switch entry.key {
            case "receiver": receiver = named(entry.value, in: receivers, "receiver")
            case "matchers", "match", "match_re": matchers += self.matchers(entry)
            case "routes": routes = (list(entry.value, "`routes`") ?? []).compactMap { route($0) }
            case "mute_time_intervals": muted = times(entry)
            case "active_time_intervals": active = times(entry)
            case "group_wait", "group_interval", "repeat_interval": durations[entry.key] = duration(entry)
            case "group_by":
                let names = strings(entry).map(\.text)
                grouping = Route.Grouping(
                    names.filter { $0 != "..." }.map { Label(verbatim: $0) }, byAllLabels: names.contains("..."))
            default: break
            }
        }
        let site = DeclarationSite(node.place, in: path)
        return Route(
            receiver: receiver, matchers: matchers,
            timing: Route.Timing(
                groupBy: grouping, wait: durations["group_wait"], interval: durations["group_interval"],
                repeating: durations["repeat_interval"]), muted: muted, active: active,
            continues: node.isTrue("continue"), routes: routes, raw: nil, site: site)
    }

    private mutating func inhibition(_ node: LocatedNode) -> Inhibition? {
        guard let entries = map(node, "an inhibition", Self.inhibitionKeys), node["sources"] == nil else { return nil }
        var source: [LabelMatcher] = []
        var target: [LabelMatcher] = []
        var equal: [Label] = []
        for entry in entries {
            if entry.key.hasPrefix("source_") { source += matchers(entry) }
            if entry.key.hasPrefix("target_") { target += matchers(entry) }
            if entry.key == "equal" { equal = strings(entry).map { Label(verbatim: $0.text) } }
        }
        let site = DeclarationSite(node.place, in: path)
        return Inhibition(
            source, hides: target, equal: equal, name: node.text("name").map { Name(verbatim: $0) },
            fileID: site.fileID, filePath: site.filePath, line: site.line, column: site.column)
    }

    private mutating func matchers(_ entry: LocatedNode.Entry) -> [LabelMatcher] {
        if entry.key.hasSuffix("matchers") {
            return strings(entry).flatMap { scalar -> [LabelMatcher] in
                if let matchers = MatcherReader.read(scalar.text) { return matchers }
                report("`\(scalar.text)` is no matcher", at: scalar.place, help: "write it as in `severity=\"critical\"`")
                return []
            }
        }
        guard case .map(let pairs) = entry.value.value else { return [] }
        return pairs.compactMap { pair in
            scalar(pair.value, "the value of `\(pair.key)`").map {
                LabelMatcher(
                    Label(verbatim: pair.key), entry.key.hasSuffix("_re") ? .matching : .equal, $0.text)
            }
        }
    }

    private mutating func times(_ entry: LocatedNode.Entry) -> [TimeInterval] {
        (list(entry.value, "`\(entry.key)`") ?? []).compactMap { named($0, in: intervals, "time interval") }
    }

    private mutating func named<Value>(_ node: LocatedNode, in declared: [String: Value], _ what: String) -> Value? {
        guard let name = scalar(node, "the name of a \(what)") else { return nil }
        used[what, default: []].insert(name.text)
        if let value = declared[name.text] { return value }
        report(
            "there is no \(what) called `\(name.text)`", at: name.place,
            help: Suggestion.nearest(to: name.text, among: declared.keys.sorted()).map { "did you mean `\($0)`?" })
        return nil
    }

    // MARK: Receivers and times

    private mutating func readReceivers(_ node: LocatedNode, _ global: LocatedNode?) {
        for item in list(node, "`receivers`") ?? [] {
            guard case .map(let entries) = item.value, let name = item["name"].flatMap({ scalar($0, "`name`") }) else {
                report("the receiver has no name", at: item.place, help: "add `name:`")
                continue
            }
            let site = DeclarationSite(item.place, in: path)
            let integrations = entries.filter { $0.key.hasSuffix("_configs") }.flatMap { entry in
                (list(entry.value, "`\(entry.key)`") ?? []).map { integration($0, entry.key) }
            }
            for mail in item["email_configs"].flatMap({ list($0, "`email_configs`") }) ?? [] { judge(mail: mail, global) }
            if receivers[name.text] != nil {
                report("the receiver `\(name.text)` occurs twice", at: name.place, help: "rename one of the two")
            } else {
                declarations.append(("receiver", name))
            }
            receivers[name.text] = Receiver(
                Name(verbatim: name.text), integrations, fileID: site.fileID, filePath: site.filePath, line: site.line,
                column: site.column)
        }
    }

    /// What a mail needs, and can have from `global`.
    private mutating func judge(mail: LocatedNode, _ global: LocatedNode?) {
        guard case .map = mail.value else { return }
        func has(_ key: String) -> Bool {
            [mail[key], global?["smtp_" + key]].contains { $0.map { ![.null, .string("")].contains($0.value) } ?? false }
        }
        if mail["to"] == nil { report("this mail has no address", at: mail.place, help: "add `to:`") }
        if !has("smarthost") {
            report(
                "this mail has no server to go through", at: mail.place,
                help: "add `smarthost: host:port`, or `smtp_smarthost` to `global`")
        } else if !has("from") {
            report("this mail has no sender", at: mail.place, help: "add `from:`, or `smtp_from` to `global`")
        }
    }

    private func integration(_ node: LocatedNode, _ list: String) -> Integration {
        var sendsResolved = Integration.ReadIntegration.tellsEndsByDefault(list)
        if case .bool(let value)? = node["send_resolved"]?.value { sendsResolved = value }
        return .read(
            list, texts: NotificationFields(templates(in: node)), sendsResolved: sendsResolved,
            site: DeclarationSite(node.place, in: path))
    }

    /// Every text that is a template, however deep it stands.
    private func templates(in node: LocatedNode) -> [NotificationFields.Pair] {
        switch node.value {
        case .map(let entries):
            entries.filter { $0.key != "http_config" }.flatMap { entry -> [NotificationFields.Pair] in
                guard case .string(let text) = entry.value.value else { return templates(in: entry.value) }
                guard text.contains("{{") else { return [] }
                return [.init(name: Name(verbatim: entry.key), text: NotificationText(verbatim: text))]
            }
        case .list(let items): items.flatMap(templates)
        case .null, .bool, .integer, .number, .string: []
        }
    }

    private mutating func readInterval(_ node: LocatedNode) {
        guard let entries = map(node, "a time interval", ["name", "time_intervals"]),
            let name = node["name"].flatMap({ scalar($0, "`name`") })
        else { return report("the time interval has no name", at: node.place, help: "add `name:`") }
        var spans: [TimeInterval.Span] = []
        for entry in entries where entry.key == "time_intervals" {
            for span in list(entry.value, "`time_intervals`") ?? [] {
                var reader = SpanReader()
                if let read = reader.span(span) { spans.append(read) }
                for problem in reader.problems { report(problem.message, at: problem.place) }
            }
        }
        declarations.append(("time interval", name))
        let site = DeclarationSite(node.place, in: path)
        intervals[name.text] = TimeInterval(
            Name(verbatim: name.text), spans, fileID: site.fileID, filePath: site.filePath, line: site.line,
            column: site.column)
    }

    // MARK: Values

    private mutating func duration(_ entry: LocatedNode.Entry) -> Duration? {
        guard let text = scalar(entry.value, "`\(entry.key)`"), !text.text.isEmpty else { return nil }
        if case .success(let milliseconds) = PrometheusDuration.parse(text.text) { return .milliseconds(milliseconds) }
        report("`\(text.text)` is no duration", at: text.place, help: "write it as in `5m` or `1h30m`")
        return nil
    }

    private mutating func strings(_ entry: LocatedNode.Entry) -> [RuleText.Scalar] {
        (list(entry.value, "`\(entry.key)`") ?? []).compactMap { scalar($0, "an item of `\(entry.key)`") }
    }
}
