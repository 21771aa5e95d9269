import Foundation
import Serialization

/// What was emitted of a stack, as far as a drill needs it.
struct StackFiles {
    /// The stack's folder, e.g. `out/hms`.
    let folder: URL
    let prometheus: LocatedNode
    let alertmanager: LocatedNode
    /// In the order of their files, which is that of Prometheus.
    let rules: [Rule]
    let tests: [RuleTest]

    init(_ folder: URL) throws {
        self.folder = folder
        let base = folder.appending(path: "prometheus")
        prometheus = try Self.read(base.appending(path: "prometheus.yml"))
        alertmanager = try Self.read(folder.appending(path: "alertmanager/alertmanager.yml"))
        rules = try (prometheus["rule_files"]?.items ?? []).compactMap(\.text).flatMap { file in
            Rule.read(try Self.read(base.appending(path: file)), file: file)
        }
        let folder = base.appending(path: "tests")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
        tests = try names.filter { $0.hasSuffix(".yml") }.flatMap { name in
            try RuleTest.read(try Self.read(folder.appending(path: name)), folder: "tests")
        }
    }

    private static func read(_ file: URL) throws -> LocatedNode {
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw Problem("\(file.path) cannot be read; `make` writes it")
        }
        let (root, errors) = YAML.read(Array(data))
        guard let root, errors.isEmpty else {
            throw Problem("\(file.path): \(errors.first?.message ?? "nothing is in it")")
        }
        return root
    }
}
