import Analysis
import StackDSL

/// The keys that may stand at a place: which the DSL sets itself, and since when there are others.
struct RawKeys {
    enum Key: Equatable {
        /// What the DSL has for it.
        case declared(String)
        /// Not known to every version: the first that knows it.
        case known(since: ToolVersion?)
    }

    /// By path, with dots between the keys. A path that ends in `.*` stands for everything below it.
    private let keys: [String: Key]
    /// Paths below which a key that is not listed may stand too.
    private let open: Set<String>
    /// Paths that have others below them.
    private let branches: Set<String>
    /// Whether a key that is not listed is none.
    private let isComplete: Bool

    /// Reads a table: a line a key, its path and then either the version that brought it, `-` for an old one, or `=` and
    /// what the DSL has for it, if anything. A line `path: a b` has several old keys below a path, and `path.? -` says that
    /// there are others.
    init(_ table: String, isComplete: Bool) {
        var keys: [String: Key] = [:]
        var branches: Set<String> = []
        var open: Set<String> = []
        func add(_ path: String, _ key: Key) {
            var parts = path.split(separator: ".")
            if parts.popLast() == "?" { open.insert(parts.joined(separator: ".")) } else { keys[path] = key }
            while !parts.isEmpty {
                branches.insert(parts.joined(separator: "."))
                parts.removeLast()
            }
        }
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            guard let path = words.first, words.count > 1 else { continue }
            if path.hasSuffix(":") {
                for name in line.split(separator: " ").dropFirst() {
                    add("\(path.dropLast()).\(name)", .known(since: nil))
                }
            } else {
                add(path, words[1] == "=" ? .declared(words.count > 2 ? words[2] : "") : .known(since: Self.version(words[1])))
            }
        }
        self.keys = keys
        self.open = open
        self.branches = branches
        self.isComplete = isComplete
    }

    private static func version(_ text: String) -> ToolVersion? {
        let numbers = text.split(separator: ".").compactMap { Int($0) }
        guard numbers.count == 2, let major = numbers.first, let minor = numbers.last else { return nil }
        return ToolVersion(major, minor)
    }

    /// What is known of a key, by its path.
    subscript(path: String) -> Key? { keys[path] ?? keys[path + ".*"] }

    /// Whether a key that is not listed may stand there. Its own name may have dots.
    func isOpen(_ path: String) -> Bool {
        if !isComplete { return true }
        var parent = path.split(separator: ".").dropLast()
        while !parent.isEmpty, !branches.contains(parent.joined(separator: ".")) { parent = parent.dropLast() }
        return open.contains(parent.joined(separator: "."))
    }

    /// Whether the DSL, or the table, goes on below a key.
    func isBranch(_ path: String) -> Bool { branches.contains(path) && keys[path + ".*"] == nil }

    /// The keys that may stand beside one another at the end of a path: for suggestions.
    func siblings(of path: String) -> [String] {
        let parent = path.split(separator: ".").dropLast().joined(separator: ".")
        let prefix = parent.isEmpty ? "" : parent + "."
        let names = (keys.keys.map { $0.hasSuffix(".*") ? String($0.dropLast(2)) : $0 } + branches)
            .filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
            .filter { !$0.contains(".") }
        return Set(names).sorted()
    }

    /// The keys of a place.
    static func of(_ place: RawPlace) -> RawKeys {
        switch place {
        case .prometheus: prometheus
        case .scrape: scrape
        case .remoteWrite: remoteWrite
        case .alertmanager: alertmanager
        case .route: route
        case .integration(let list): integrations[list] ?? none
        case .probe(let prober): probers[prober] ?? none
        case .loki: loki
        case .promtail: promtail
        case .dataSource: dataSource
        case .telemetryCollector: telemetryCollector
        case .jaeger: jaeger
        case .dashboard: dashboard
        case .panel: panel
        case .grafanaSettings: grafanaSettings
        case .compose: compose
        case .container: container
        }
    }

    private static let none = RawKeys("", isComplete: true)
}
