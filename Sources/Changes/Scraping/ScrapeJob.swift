import GoText
import Serialization

/// What Prometheus scrapes under one name.
struct ScrapeJob {
    let name: String
    /// In milliseconds: its own, or that of all.
    let interval: Int64
    let node: Node
    let file: String

    init(_ node: Node, shared: Int64, file: String) {
        name = node["job_name"]?.scalar ?? ""
        interval = node["scrape_interval"]?.milliseconds ?? shared
        self.node = node
        self.file = file
    }

    /// The addresses that are written out.
    var targets: [String] { (node["static_configs"]?.items ?? []).flatMap { $0["targets"]?.texts ?? [] } }

    /// All that is said of it but for its name.
    var body: Node { node.without("job_name") }

    /// `3 targets`, or how they are found.
    var reach: Phrase {
        let targets = targets
        if !targets.isEmpty { return .list(targets) }
        let kinds = node.entries.map(\.key).filter { $0.hasSuffix("_sd_configs") }
        return kinds.isEmpty ? "no target" : "what \(.list(kinds)) find"
    }
}

/// The windows of rules beside how often their series are scraped.
struct ScrapeWindows {
    let rules: [Rule]

    /// What a longer interval does to the windows of rules that read a job; of any job where none is named.
    func notes(job: String?, from old: Int64, to new: Int64) -> (details: [Change.Detail], areEmpty: Bool) {
        var empty: [String] = []
        var short: [String] = []
        for rule in rules where !rule.isLogs {
            if let job, !rule.shape.jobs.contains(job) { continue }
            for window in Set(rule.shape.windows).sorted() {
                let name = "\(rule.name) [\(lengthText(window))]"
                if window < new * 2, window >= old * 2 {
                    empty.append(name)
                } else if window < new * 4, window >= old * 4 {
                    short.append(name)
                }
            }
        }
        var notes: [Change.Detail] = []
        if !empty.isEmpty { notes.append(.note("windows that hold fewer than two scrapes now, and give nothing: \(.list(empty))")) }
        if !short.isEmpty { notes.append(.note("windows that hold fewer than four scrapes now: \(.list(short))")) }
        return (notes, !empty.isEmpty)
    }
}

extension QueryShape {
    /// The lengths of the windows over series, in milliseconds; those of subqueries have steps of their own.
    var windows: [Int64] {
        parts.compactMap { part in
            guard part.role == .range, let start = part.text.firstIndex(of: "["), let end = part.text.lastIndex(of: "]"),
                case .success(let length) = PrometheusDuration.parse(String(part.text[part.text.index(after: start)..<end]))
            else { return nil }
            return length
        }
    }
}

/// A step of relabelling in words.
enum RelabelWords {
    static func words(_ step: Node) -> Phrase {
        let sources = step["source_labels"]?.texts ?? []
        let pattern = step["regex"]?.scalar ?? "(.*)"
        let target = step["target_label"]?.scalar ?? ""
        let from: Phrase = sources.isEmpty ? "" : " from \(.list(sources))"
        switch step["action"]?.scalar?.lowercased() ?? "replace" {
        case "drop": return "drops where \(.list(sources)) matches \(code: pattern)"
        case "keep": return "keeps only where \(.list(sources)) matches \(code: pattern)"
        case "labeldrop": return "drops labels that match \(code: pattern)"
        case "labelkeep": return "keeps only labels that match \(code: pattern)"
        case "labelmap": return "copies labels that match \(code: pattern)"
        case "replace":
            let value = step["replacement"]?.scalar
            return "sets \(code: target)\(from)" + (value.map { " to \(code: $0)" } ?? "")
                + (step["regex"] == nil ? "" : " where it matches \(code: pattern)")
        case let action: return "\(code: action)\(from)" + (target.isEmpty ? "" : " to \(code: target)")
        }
    }

    /// The steps that one of two lists lacks.
    static func notes(from old: Node?, to new: Node?) -> [Change.Detail] {
        var added = new?.items ?? []
        var gone: [Node] = []
        for step in old?.items ?? [] {
            if let index = added.firstIndex(where: { $0.isSame(as: step) }) { added.remove(at: index) } else { gone.append(step) }
        }
        if gone.isEmpty && added.isEmpty { return [.note("the same steps in another order")] }
        return gone.map { .note("no longer \(words($0))") } + added.map { .note("now \(words($0))") }
    }
}
