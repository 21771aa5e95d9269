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
    /// Paths that have others below them.
    private let branches: Set<String>
    /// Whether a key that is not listed is none.
    let isComplete: Bool

    /// Reads a table: a line a key, its path and then either the version that brought it, `-` for an old one, or `=` and
    /// what the DSL has for it.
    init(_ table: String, isComplete: Bool) {
        var keys: [String: Key] = [:]
        var branches: Set<String> = []
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            guard let path = words.first, words.count > 1 else { continue }
            keys[path] = words[1] == "=" ? .declared(words.count > 2 ? words[2] : "") : .known(since: Self.version(words[1]))
            var parts = path.split(separator: ".").dropLast()
            while !parts.isEmpty {
                branches.insert(parts.joined(separator: "."))
                parts = parts.dropLast()
            }
        }
        self.keys = keys
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
        case .dataSource: dataSource
        case .telemetryCollector: telemetryCollector
        case .jaeger: jaeger
        }
    }
}
