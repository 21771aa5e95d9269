import Analysis
import Checks
import Diagnostics
import Proof
import StackDSL
import Testing

/// One check with one of its examples, as the argument of a test.
struct ExampleCase: CustomTestStringConvertible, Sendable {
    let about: CheckDescription
    let example: CheckExample

    var testDescription: String { "\(about.id.rawValue): \(example.text)" }

    static let bad = allChecks.flatMap { check in
        check.about.bad.map { ExampleCase(about: check.about, example: $0) }
    }
    static let good = allChecks.flatMap { check in
        check.about.good.map { ExampleCase(about: check.about, example: $0) }
    }

    var diagnostics: [Diagnostic] {
        var resolved = resolve(example.stack)
        if about.id == .alertWithoutTest { resolved.proofs = proofs(of: resolved) }
        return runChecks(on: resolved, today: CalendarDate(2026, 1, 1))
    }
    var found: [Diagnostic] { diagnostics.filter { $0.id == about.id.rawValue } }

    /// The example's own line, so that a failure is shown there.
    var location: SourceLocation {
        SourceLocation(fileID: example.fileID, filePath: "Sources/\(example.fileID)", line: example.line, column: 1)
    }
}

@Suite struct EveryCheckTests {
    @Test(arguments: ExampleCase.bad)
    func aBadExampleIsFound(_ test: ExampleCase) {
        #expect(
            test.found.count == test.example.count, "\(test.diagnostics.map { "\($0.id): \($0.message)" })",
            sourceLocation: test.location)
        for diagnostic in test.found {
            #expect(diagnostic.level == test.about.level, sourceLocation: test.location)
        }
    }

    @Test(arguments: ExampleCase.bad)
    func whatIsFoundIsWhatIsMarked(_ test: ExampleCase) {
        guard test.example.text.contains("«") else { return }
        let places = test.found.compactMap(\.primary.markedText)
        // A threshold apart from the query is found at its own declaration.
        guard !places.isEmpty else { return }
        #expect(
            places.sorted() == test.example.text.marked.sorted(), "\(test.found.map(\.message))",
            sourceLocation: test.location)
    }

    @Test(arguments: ExampleCase.good)
    func aGoodExampleIsSilent(_ test: ExampleCase) {
        #expect(test.found.isEmpty, "\(test.found.map(\.message))", sourceLocation: test.location)
    }

    @Test(arguments: ExampleCase.good)
    func aGoodExampleHasNoOtherMistake(_ test: ExampleCase) {
        let errors = test.diagnostics.filter { $0.level == .error }
        #expect(errors.isEmpty, "\(errors.map { "\($0.id): \($0.message)" })", sourceLocation: test.location)
    }

    @Test func everyIDHasExactlyOneCheck() {
        let ids = allChecks.map { $0.about.id }
        #expect(ids == CheckID.allCases)
    }

    @Test(arguments: allChecks.indices)
    func aCheckIsDocumented(_ index: Int) {
        let about = allChecks[index].about
        #expect(about.bad.count >= 2 && about.good.count >= 2)
        #expect(about.rationale.count { $0 == "." } >= 2, "a rationale has at least two sentences")
        #expect((about.summary.first?.isLowercase == true || about.summary.first == "`") && about.summary.last != ".")
        #expect(!about.references.isEmpty && about.references.allSatisfy { $0.hasPrefix("https://") })
        #expect(String(describing: allChecks[index]).kebabCased == about.id.rawValue, "the id is the type's name")
    }

    @Test(arguments: ExampleCase.bad)
    func everyMessageIsWorded(_ test: ExampleCase) {
        for diagnostic in test.found {
            let first = diagnostic.message.first
            #expect(first?.isUppercase == false, "\(diagnostic.message)", sourceLocation: test.location)
            #expect(diagnostic.message.last != ".", "\(diagnostic.message)", sourceLocation: test.location)
        }
    }
}

extension String {
    /// What stands between `«` and `»`.
    var marked: [String] {
        split(separator: "«", omittingEmptySubsequences: false).dropFirst()
            .map { String($0.prefix { $0 != "»" }) }
    }

    /// `RateOfGauge` as `rate-of-gauge`, `PromQLSyntax` as `promql-syntax`.
    var kebabCased: String {
        let words = replacing("PromQL", with: "Promql").replacing("LogQL", with: "Logql")
        return words.reduce(into: "") { result, character in
            if character.isUppercase, !result.isEmpty { result += "-" }
            result += character.lowercased()
        }
    }
}

extension Highlight {
    /// The text of the literal that is shown.
    var markedText: String? {
        guard let literal, let range else { return nil }
        let bytes = Array(literal.rendered.utf8)
        let rendered = literal.renderedRange(range).bytes.clamped(to: bytes.indices)
        return String(decoding: bytes[rendered], as: UTF8.self)
    }
}
