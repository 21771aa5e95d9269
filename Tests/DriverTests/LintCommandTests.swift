import ArgumentParser
import Testing

@testable import Driver

@Suite struct LintCommandTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: String...) throws -> Outcome {
        let all = arguments.map { $0.hasPrefix("@") ? "\(folder.path)/\($0.dropFirst())" : $0 }
        return try #require(StackcCommand.parseAsRoot(["lint"] + all) as? any StackCommand).run(on: [])
    }

    private static func rules(_ query: String, above: Int = 0) -> String {
        "groups:\n- name: g\n  rules:\n" + String(repeating: "  # more\n", count: above) + "  - alert: A\n    expr: \(query)\n"
    }

    @Test(arguments: ["text", "json", "sarif", "github"]) func mistakesEndWithOne(format: String) throws {
        try folder.write("good.yml", Self.rules("up == 0"))
        try folder.write("bad.yml", Self.rules("rate(up)"))
        #expect(try run("--format", format, "@good.yml") == .success)
        #expect(try run("--format", format, "@good.yml", "@bad.yml") == .errors)
        #expect(try run("--format", format, "--syntax-only", "@bad.yml") == .errors)
        #expect(try run("@missing.yml") == .errors)
    }

    @Test func aBaselineHoldsWhereTheFileGrows() throws {
        try folder.write("a.yml", Self.rules("rate(up)"))
        #expect(try run("--baseline", "@known", "--write-baseline", "@a.yml") == .success)
        #expect(try run("--baseline", "@known", "@a.yml") == .success)
        try folder.write("a.yml", Self.rules("rate(up)", above: 3))
        #expect(try run("--baseline", "@known", "--strict", "@a.yml") == .success)
    }

    @Test func whatIsNewCountsBesideABaseline() throws {
        try folder.write("a.yml", Self.rules("rate(up)"))
        #expect(try run("--baseline", "@known", "--write-baseline", "@a.yml") == .success)
        try folder.write("a.yml", Self.rules("rate(up) + nope(up)"))
        #expect(try run("--baseline", "@known", "@a.yml") == .errors)
    }

    @Test func anEntryThatIsNoLongerFoundIsAWarning() throws {
        try folder.write("a.yml", Self.rules("rate(up)"))
        #expect(try run("--baseline", "@known", "--write-baseline", "@a.yml") == .success)
        try folder.write("a.yml", Self.rules("up == 0"))
        #expect(try run("--baseline", "@known", "@a.yml") == .success)
        #expect(try run("--baseline", "@known", "--strict", "@a.yml") == .errors)
    }

    @Test(arguments: ["# TYPE memory_used gauge\nmemory_used 1\n", "memory_used gauge bytes\n"])
    func metricsAreDeclaredByFiles(text: String) throws {
        try folder.write("metrics", text)
        try folder.write("a.yml", Self.rules("rate(memory_used[5m]) > 1"))
        #expect(try run("@a.yml") == .success)
        #expect(try run("--strict", "--metrics", "@metrics", "@a.yml") == .errors)
        try folder.write("metrics", text + "{\n")
        #expect(try run("--metrics", "@metrics", "@a.yml") == .errors)
    }
}
