import Diagnostics
import Foundation
import PromQL
import Serialization
import Templates

/// A folder of rule files and dashboards: every expression and template in them is read, printed and read again.
struct CorpusRun {
    /// The expressions of one kind of file.
    struct Count {
        var all = 0
        var identical = 0
    }

    private(set) var rules = Count()
    private(set) var panels = Count()
    private(set) var templates = Count()
    private(set) var failures: [String] = []

    init(of folder: String) throws {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }.sorted() ?? []
        for name in names {
            let path = "\(folder)/\(name)"
            switch name.split(separator: ".").last {
            case "yaml", "yml": takeRules(YAML.read([UInt8](try Data(contentsOf: URL(filePath: path)))).root, name)
            case "json": takePanels(JSON.read([UInt8](try Data(contentsOf: URL(filePath: path)))).root, name)
            default: continue
            }
        }
        if rules.all + panels.all == 0 { failures.append("\(folder) holds no expression") }
    }

    private mutating func takeRules(_ root: LocatedNode?, _ name: String) {
        guard let root else {
            failures.append("\(name): not YAML")
            return
        }
        // A rule file, or the Kubernetes object that holds one.
        for group in (root["groups"] ?? root["spec"]?["groups"])?.items ?? [] {
            for rule in group["rules"]?.items ?? [] {
                guard let expression = rule["expr"]?.scalar else { continue }
                take(expression, ParseOptions(), \.rules, name)
                for map in [rule["labels"], rule["annotations"]] {
                    for entry in map?.entries ?? [] where entry.value.scalar != nil {
                        takeTemplate(entry.value.scalar ?? "", name)
                    }
                }
            }
        }
    }

    /// Every object's `expr`, wherever it stands.
    private mutating func takePanels(_ root: LocatedNode?, _ name: String) {
        var waiting = [root].compactMap { $0 }
        if waiting.isEmpty { failures.append("\(name): not JSON") }
        while let node = waiting.popLast() {
            waiting += node.items + node.entries.map(\.value)
            guard let expression = node["expr"]?.scalar else { continue }
            take(expression, ParseOptions(grafanaVariables: true), \.panels, name)
            // And with values in the place of variables, as Prometheus gets it.
            if !isIdentical(GrafanaVariables.filledIn(expression), ParseOptions()) {
                failures.append("\(name): with values: \(GrafanaVariables.filledIn(expression))")
            }
        }
    }

    private mutating func take(
        _ expression: String, _ options: ParseOptions, _ count: WritableKeyPath<CorpusRun, Count>, _ name: String
    ) {
        self[keyPath: count].all += 1
        if isIdentical(expression, options) {
            self[keyPath: count].identical += 1
        } else {
            failures.append("\(name): \(expression)")
        }
    }

    private mutating func takeTemplate(_ text: String, _ name: String) {
        templates.all += 1
        let reading = TemplateReading.check(text, vocabulary: .prometheusRule(TemplateVersion(3, 14)))
        if reading.errors.isEmpty {
            templates.identical += 1
        } else {
            failures.append("\(name): \(text): \(reading.errors.map(\.message))")
        }
    }

    /// Whether a text is read without an error, has a type, and both of its printed forms mean the same.
    private func isIdentical(_ text: String, _ options: ParseOptions) -> Bool {
        let result = Tree.parse(text, options: options)
        guard result.errors.isEmpty, let tree = result.tree, tree.type != .unknown || options.grafanaVariables else {
            return false
        }
        return [tree.printed(), tree.prettyPrinted()].allSatisfy { printed in
            let again = Tree.parse(printed, options: options)
            return again.errors.isEmpty && again.tree?.means(theSameAs: tree) == true
                && again.tree?.printed() == tree.printed()
        }
    }

    /// Prints the counts and what fails; says whether nothing does.
    func report() -> Bool {
        print("corpus rules               \(rules.identical) of \(rules.all)")
        print("corpus panels              \(panels.identical) of \(panels.all)")
        print("corpus templates           \(templates.identical) of \(templates.all)")
        for failure in failures { print("FAILS  \(failure.prefix(500))") }
        return failures.isEmpty
    }
}

extension LocatedNode {
    /// The items of a list; none of all else.
    fileprivate var items: [LocatedNode] { if case .list(let items) = value { items } else { [] } }

    /// The entries of a map; none of all else.
    fileprivate var entries: [Entry] { if case .map(let entries) = value { entries } else { [] } }

    /// A scalar as it is written.
    fileprivate var scalar: String? {
        if case .string(let text) = value { text } else { plainText }
    }
}
