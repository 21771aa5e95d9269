import Serialization

/// Who reads a series: alerts, recording rules and panels of one state.
struct Users {
    private let rules: [Rule]
    private let panels: [(name: String, metrics: Set<String>, jobs: Set<String>)]

    init(_ rules: [Rule], _ dashboards: [ReadFile]) {
        self.rules = rules
        panels = dashboards.flatMap { file -> [(String, Set<String>, Set<String>)] in
            let title = file.root?["title"]?.scalar ?? file.path
            return DashboardPanel.all(of: file.root ?? .null).map { panel in
                let shapes = panel.queries.filter { !$0.isLogs }.map { QueryShape($0.text, isLogs: false, hasVariables: true) }
                return ("\(title) › \(panel.title)", Set(shapes.flatMap(\.metrics)), Set(shapes.flatMap(\.jobs)))
            }
        }
    }

    /// What reads a series of a name, a line for each sort of reader.
    func notes(ofReaders name: String, verb: String) -> [Change.Detail] {
        notes(rules.filter { $0.shape.metrics.contains(name) && $0.name != name }, panels.filter { $0.metrics.contains(name) }.map(\.name), verb)
    }

    /// What selects a scrape job by its name.
    func notes(ofJob job: String, verb: String) -> [Change.Detail] {
        notes(rules.filter { $0.shape.jobs.contains(job) }, panels.filter { $0.jobs.contains(job) }.map(\.name), verb)
    }

    /// Whether an alert depends on a series, or on a job.
    func hasAlert(reading name: String) -> Bool { rules.contains { $0.kind == .alert && $0.shape.metrics.contains(name) } }
    func hasAlert(ofJob job: String) -> Bool { rules.contains { $0.kind == .alert && $0.shape.jobs.contains(job) } }

    private func notes(_ rules: [Rule], _ panels: [String], _ verb: String) -> [Change.Detail] {
        var details: [Change.Detail] = []
        func add(_ names: [String], _ one: String, _ many: String) {
            var seen: Set<String> = []
            let names = names.filter { seen.insert($0).inserted }
            if names.isEmpty { return }
            details.append(.note("\(words: verb) by the \(words: names.count == 1 ? one : many) \(.list(names))"))
        }
        add(rules.filter { $0.kind == .alert }.map(\.name), "alert", "alerts")
        add(rules.filter { $0.kind == .record }.map(\.name), "recording rule", "recording rules")
        add(panels, "panel", "panels")
        return details
    }
}

extension QueryShape {
    /// The jobs that it names: `job="api"`, and the names in `job=~"api|web"`.
    var jobs: Set<String> {
        Set(
            parts.flatMap(\.matchers).flatMap { matcher -> [String] in
                for start in ["job=~\"", "job=\""] where matcher.hasPrefix(start) {
                    return matcher.dropFirst(start.count).dropLast().split(separator: "|").map(String.init)
                }
                return []
            })
    }
}
