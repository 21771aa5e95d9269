import Serialization

/// One state of a stack: its files, read.
struct StackState {
    /// By path; dashboards only where they differ from the other state's.
    let files: [String: ReadFile]
    /// Dashboards that are the same in both states, unread.
    private let unread: [String: [UInt8]]

    init(_ files: [String: [UInt8]], besides other: [String: [UInt8]]) {
        var read: [String: ReadFile] = [:]
        var unread: [String: [UInt8]] = [:]
        for (path, bytes) in files {
            if path.hasSuffix(".json"), other[path] == bytes {
                unread[path] = bytes
            } else {
                read[path] = ReadFile(path: path, bytes: bytes)
            }
        }
        self.files = read
        self.unread = unread
    }

    /// The files of a form, by path.
    func all(_ forms: FileForm...) -> [ReadFile] {
        files.values.filter { forms.contains($0.form) }.sorted { $0.path < $1.path }
    }

    /// Every dashboard, those that did not change included.
    var dashboards: [ReadFile] {
        let rest = unread.map { ReadFile(path: $0.key, bytes: $0.value) }.filter { $0.form == .dashboard }
        return (all(.dashboard) + rest).sorted { $0.path < $1.path }
    }

    /// The rule files that are read: those that a configuration of Prometheus beside them names, or all.
    var ruleFiles: [ReadFile] {
        let patterns = all(.prometheus).flatMap { file -> [String] in
            let folder = file.path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
            return (file.root?["rule_files"]?.texts ?? []).map { $0.hasPrefix("/") ? $0 : folder + $0 }
        }
        let rules = all(.rules)
        // In a container the folders have other names: only the file's counts then.
        let isAbsolute = patterns.contains { $0.hasPrefix("/") }
        let named = rules.filter { file in
            patterns.contains { pattern in
                pattern.hasPrefix("/")
                    ? String(file.path.fileName).matches(glob: String(pattern.fileName)) : file.path.matches(glob: pattern)
            }
        }
        let loaded = all(.prometheus).isEmpty || (isAbsolute && named.isEmpty) ? rules : named
        return loaded + all(.logRules)
    }

    /// What is scraped under which name, and how, with what holds of all jobs.
    var scrapeJobs: [ScrapeJob] {
        all(.prometheus).flatMap { file in
            let shared = file.root?["global"]?["scrape_interval"]?.milliseconds ?? 60_000
            return (file.root?["scrape_configs"]?.items ?? []).map { ScrapeJob($0, shared: shared, file: file.path) }
        }
    }
}

extension String {
    fileprivate var fileName: Substring { split(separator: "/").last ?? "" }

    /// Whether the whole text fits a pattern with `*` and `?`, as shells have it.
    fileprivate func matches(glob: String) -> Bool {
        let (text, pattern) = (Array(utf8), Array(glob.utf8))
        var (at, place) = (0, 0)
        var (star, mark) = (-1, 0)
        while at < text.count {
            if place < pattern.count, pattern[place] == text[at] || pattern[place] == UInt8(ascii: "?") {
                (at, place) = (at + 1, place + 1)
            } else if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
                (star, mark) = (place, at)
                place += 1
            } else if star >= 0 {
                (place, mark) = (star + 1, mark + 1)
                at = mark
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
