import Analysis
import Checks
import Compiler
import Diagnostics
import Emitters
import Foundation
import StackDSL
import Testing

/// Each feature alone, and all of them together, held against the programs of three of Debian's releases: what the
/// compiler lets through is taken, and what it refuses for the version is refused there too.
@Suite(.serialized) struct PrometheusFeatureTests {
    @Test(arguments: DebianTools.suites) func eachIsRefusedExactlyWhereItsProgramRefusesIt(suite: String) throws {
        let tools = try DebianTools(suite)
        let versions = try Versions(
            prometheus: tools.version(of: "promtool"), blackbox: tools.version(of: "prometheus-blackbox-exporter"))
        for feature in PrometheusFeatureCase.all {
            let stack = feature.stack(for: versions)
            let diagnostics = runChecks(on: resolve(stack))
            let isKnown = feature.isKnown(to: versions)
            #expect(
                Set(diagnostics.map(\.id)) == (isKnown ? [] : ["unsupported-by-version"]),
                "\(suite): \(feature.name): \(diagnostics.map(\.message))")
            let complaint = try complaint(about: stack, of: feature, tools)
            let isTaken = (isKnown || feature.takenBy.contains(suite)) && !feature.lackedBy.contains(suite)
            #expect((complaint == nil) == isTaken, "\(suite): \(feature.name): \(complaint ?? "taken")")
        }
    }

    @Test(arguments: DebianTools.suites) func allTogetherAreTaken(suite: String) throws {
        let tools = try DebianTools(suite)
        let versions = try Versions(
            prometheus: tools.version(of: "promtool"), blackbox: tools.version(of: "prometheus-blackbox-exporter"))
        let stack = PrometheusFeatureCase.together(for: versions) { !$0.lackedBy.contains(suite) }
        #expect(compile(stack).diagnostics.map(\.message) == [])
        let folder = try write(stack)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (tool, arguments) in [
            ("promtool", ["check", "config", "prometheus/prometheus.yml"]),
            ("prometheus-blackbox-exporter", ["--config.check", "--config.file=blackbox/blackbox.yml"]),
        ] {
            #expect(try tools.complaint(of: tool, arguments, in: folder) == nil, "\(suite)")
        }
    }

    /// As the newest versions get them, in the order of the programs' documentation.
    @Test(arguments: ["prometheus/prometheus.yml", "prometheus/targets/hosts.yml", "blackbox/blackbox.yml"])
    func allTogetherAreWrittenAsRecorded(path: String) throws {
        let compiled = compile(PrometheusFeatureCase.together(for: Versions()) { _ in true })
        #expect(compiled.diagnostics.map(\.message) == [])
        let text = try #require(compiled.files?.first { $0.path == path }?.contents)
        let name = path.split(separator: "/").joined(separator: "-")
        let url = MistakeTests.folder.appending(path: "Everything/\(name)")
        if MistakeTests.isRecording { try text.write(to: url, atomically: true, encoding: .utf8) }
        let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        #expect(text == recorded)
        if MistakeTests.isRecording { Issue.record("recorded, not compared") }
    }

    private func complaint(about stack: Stack, of feature: PrometheusFeatureCase, _ tools: DebianTools) throws -> String? {
        let folder = try write(stack)
        defer { try? FileManager.default.removeItem(at: folder) }
        return feature.isOfBlackbox
            ? try tools.complaint(
                of: "prometheus-blackbox-exporter", ["--config.check", "--config.file=blackbox/blackbox.yml"], in: folder)
            : try tools.complaint(of: "promtool", ["check", "config", "prometheus/prometheus.yml"], in: folder)
    }

    /// The stack's files, whatever the checks say, with files for what they name.
    private func write(_ stack: Stack) throws -> URL {
        let secrets = ["ca.pem", "own.pem", "own.key", "token", "kubeconfig"]
        let files =
            emit(resolve(stack))
            + ["prometheus", "blackbox"].flatMap { tool in
                secrets.map { EmittedFile(path: "\(tool)/secrets/\($0)", contents: "") }
            } + [EmittedFile(path: "prometheus/hosts.json", contents: "[]")]
        let folder = FileManager.default.temporaryDirectory.appending(path: "stackc-\(UUID().uuidString)")
        for file in files {
            let place = folder.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.contents.utf8).write(to: place)
        }
        return folder
    }
}

extension PrometheusFeatureCase {
    fileprivate func isKnown(to versions: Versions) -> Bool {
        (isOfBlackbox ? versions.blackbox : versions.prometheus) >= since ?? ToolVersion(0, 0)
    }

    /// Everything that these versions know.
    fileprivate static func together(
        for versions: Versions, where isWanted: (PrometheusFeatureCase) -> Bool
    ) -> Stack {
        var parts = PrometheusParts()
        for feature in all where feature.isKnown(to: versions) && isWanted(feature) { feature.use(&parts) }
        return parts.stack(for: versions)
    }
}
