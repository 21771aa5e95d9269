import Foundation
import Serialization

/// A rule file, and the tests of its rules.
struct RuleFile {
    /// Relative to the folder of all stacks: `hms/prometheus/rules/hms.yml`.
    let path: String
    private let group: Node.Map
    private let rules: [Node.Map]
    /// The test files' settings, without their tests; and these.
    private let tests: [(file: Node.Map, tests: [Node.Map])]

    init?(_ path: String, in root: URL) throws {
        self.path = path
        let file = root.appending(path: path)
        guard let group = try Self.read(file)?.list("groups").first else { return nil }
        self.group = group
        rules = group.list("rules")
        let folder = file.deletingLastPathComponent().deletingLastPathComponent().appending(path: "tests")
        let own = "../rules/\(file.lastPathComponent)"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        tests = try names.sorted().filter { $0.hasSuffix(".yml") }.compactMap { name in
            guard let map = try Self.read(folder.appending(path: name)), case .list(let files)? = map["rule_files"],
                files.contains(.string(own))
            else { return nil }
            return (map, map.list("tests"))
        }
    }

    private static func read(_ file: URL) throws -> Node.Map? {
        guard let root = YAML.read(Array(try Data(contentsOf: file))).root, case .map(let map) = root.node else { return nil }
        return map
    }

    /// A rule with a mistake, or without, and its tests.
    struct Mutant {
        let rule: String
        /// Nil for the rule as it is.
        let mutation: Mutation?
        /// The files to be given to promtool, by path, the tests first.
        let files: [(path: String, contents: String)]
        private let unchanged: [(path: String, contents: String)]

        init(of rule: String, _ mutation: Mutation?, _ files: [(path: String, contents: String)], unchanged: [(path: String, contents: String)]) {
            self.rule = rule
            self.mutation = mutation
            self.files = files
            self.unchanged = unchanged
        }

        /// Which tests know of it, as one word: equal for equal rules of several environments.
        var identity: String { files.map(\.contents).joined(separator: "\n") }

        /// The same rule without a mistake, beside the same tests.
        var control: Mutant { Mutant(of: rule, nil, unchanged, unchanged: unchanged) }
    }

    func mutants() -> [Mutant] {
        rules.enumerated().flatMap { place, rule -> [Mutant] in
            let name = rule["alert"]?.text ?? rule["record"]?.text ?? ""
            let title = name + labels(of: rule)
            let isAlert = rule["alert"] != nil
            let kin = rules.indices.filter { isAlert ? rules[$0]["alert"]?.text == name : $0 == place }
            let prefix = isAlert ? name : "record " + title
            let known = tests.map { file, tests in (file, tests.filter { Self.isOf($0["name"]?.text ?? "", prefix, isAlert) }) }
            let expression = rule["expr"]?.text ?? ""
            func files(_ rule: Node.Map) -> [(path: String, contents: String)] {
                var group = group
                group.set("rules", Node(kin.map { $0 == place ? rule : rules[$0] }))
                let files = known.filter { !$0.1.isEmpty }.enumerated().map { number, known in
                    var file = known.0
                    file.set("rule_files", Node(["rules.yml"]))
                    file.set("tests", Node(known.1))
                    return (path: "tests-\(number).yml", contents: YAML.print(.map(file)))
                }
                return files + [(path: "rules.yml", contents: YAML.print(.map(["groups": .list([.map(group)])])))]
            }
            let unchanged = files(rule)
            return Mutation.all(of: expression, hold: rule["for"]?.text, isAlert: isAlert).map { mutation in
                var changed = rule
                changed.set("expr", mutation.expression)
                if let hold = mutation.hold {
                    changed.set("for", hold)
                } else {
                    changed = Node.Map(changed.entries.filter { $0.key != "for" })
                }
                return Mutant(of: title, mutation, files(changed), unchanged: unchanged)
            }
        }
    }

    private static func isOf(_ test: String, _ name: String, _ isAlert: Bool) -> Bool {
        test == name || (isAlert && [ "{", ",", ":", " ("].contains { test.hasPrefix(name + $0) })
    }

    private func labels(of rule: Node.Map) -> String {
        guard case .map(let labels)? = rule["labels"], !labels.isEmpty else { return "" }
        let parts = labels.entries.sorted { $0.key < $1.key }.map { "\($0.key)=\"\($0.value.text ?? "")\"" }
        return "{\(parts.joined(separator: ", "))}"
    }
}

extension Node.Map {
    /// The maps of a list.
    fileprivate func list(_ key: String) -> [Node.Map] {
        guard case .list(let items)? = self[key] else { return [] }
        return items.compactMap { if case .map(let map) = $0 { map } else { nil } }
    }
}
