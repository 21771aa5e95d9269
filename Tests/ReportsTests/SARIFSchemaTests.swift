import Foundation
import Reports
import TestSupport
import Testing

@Suite("SARIF against its schema") struct SARIFSchemaTests {
    private static let schema = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "sarif-2.1.0.schema.json")

    /// A Python that has jsonschema, which `make test` installs.
    private static let python = [Program("python3"), Program(at: URL(filePath: "/usr/bin/python3"))].lazy.compactMap(\.self)
        .first { python in (try? python.run(["-c", "import jsonschema"]).status) == 0 }

    private static let validation = """
        import json, sys, jsonschema
        schema, log = (json.load(open(path)) for path in sys.argv[1:3])
        checker = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
        problems = ["/".join(map(str, e.absolute_path)) + ": " + e.message[:200] for e in checker.iter_errors(log)]
        print("\\n".join(problems))
        sys.exit(1 if problems else 0)
        """

    private func problems(in log: String) throws -> String? {
        let python = try #require(Self.python, "Python with jsonschema is missing: tools/install test")
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sarif")
        try log.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let result = try python.run(["-c", Self.validation, Self.schema.path(), file.path()])
        return result.status == 0 ? nil : result.output
    }

    @Test func everyLogIsValid() throws {
        #expect(try problems(in: SARIFReport.print([])) == nil)
        for golden in goldenCases {
            #expect(try problems(in: SARIFReport.print(golden.located)) == nil, "\(golden.name)")
        }
    }

    @Test func whatIsNoLogIsRefused() throws {
        let log = SARIFReport.print(try #require(goldenCases.first { $0.name == "plain" }).located)
        for (part, other) in [
            (#""level": "error""#, #""level": "fatal""#), (#""startLine": 4"#, #""startLine": 0"#),
            (#""version": "2.1.0""#, #""version": "2.0""#), (#""columnKind""#, #""columnkind""#),
        ] {
            #expect(log.contains(part))
            #expect(try problems(in: log.replacing(part, with: other)) != nil, "\(other)")
        }
    }
}
