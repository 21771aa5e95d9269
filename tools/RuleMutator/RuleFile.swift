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

    func mutants() -> [Mutant] {
        rules.enumerated().flatMap { place, rule -> [Mutant] in
            let name = rule["alert"]?.text ?? rule["record"]?.text ?? ""
            let title = name + labels(of: rule)
            let isAlert = rule["alert"] != nil
            let kin = rules.indices.filter { isAlert ? rules[$0]["alert"]?.text == name : $0 == place }
            let prefix = isAlert ? name : "record " + title
            let tests = tests.compactMap { file, tests -> String? in
                let own = tests.filter { Self.isOf($0["name"]?.text ?? "", prefix, isAlert) }
                if own.isEmpty { return nil }
                var file = file
                file.set("rule_files", Node(["rules.yml"]))
                file.set("tests", Node(own))
                return YAML.print(.map(file))
            }
            let plain = Mutant(of: title, at: kin.firstIndex(of: place) ?? 0, among: kin.map { rules[$0] }, in: group, tests: tests)
            return Mutation.all(of: rule["expr"]?.text ?? "", hold: rule["for"]?.text, isAlert: isAlert).map { mutation in
                var mutant = plain
                mutant.mutation = mutation
                return mutant
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
