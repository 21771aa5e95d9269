import Diagnostics
import Reports
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("A mistake that is silent elsewhere") struct SilentMistakeTests {
    @Test(arguments: SilentMistake.all) func isFoundOnceWhereItIs(mistake: SilentMistake) throws {
        let source = try String(contentsOf: URL(filePath: mistake.filePath), encoding: .utf8)
        let expected = try ExpectationReader(source).expectations(above: mistake.line)
        #expect(expected.count == 1, "a comment above it says what is found")
        let located = MistakeTests.located(mistake.wrong)
        let path = mistake.filePath.dropFirst(MistakeTests.root.path(percentEncoded: false).count)
        #expect(located.allSatisfy { $0.primary.path == path })
        #expect(located.map(\.expectation) == expected, "\n\(TextReport().print(located))")
    }

    @Test(arguments: SilentMistake.all) func comesWithACure(mistake: SilentMistake) {
        for diagnostic in MistakeTests.located(mistake.wrong) {
            #expect(!diagnostic.help.isEmpty, "\n\(TextReport().print([diagnostic]))")
        }
    }

    @Test(arguments: SilentMistake.all) func isSilentOnceCorrected(mistake: SilentMistake) {
        #expect(TextReport().print(MistakeTests.located(mistake.corrected)) == "")
    }

    /// The words of all variants of a mistake, as people read them.
    @Test(arguments: Set(SilentMistake.all.map(\.number)).sorted()) func isToldAsRecorded(number: Int) throws {
        let told = SilentMistake.all.filter { $0.number == number }
            .map { "# \($0.variant)\n\n" + TextReport().print(MistakeTests.located($0.wrong)) }
            .joined()
        let url = MistakeTests.folder.appending(path: "SilentGolden/\(number).txt")
        let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        if MistakeTests.isRecording {
            try told.write(to: url, atomically: true, encoding: .utf8)
            Issue.record("recorded, not compared")
        }
        #expect(Array(told.utf8) == Array(recorded.utf8), "\n\(told)")
    }

    @Test func everyMistakeHasTwoVariants() {
        let variants = Dictionary(grouping: SilentMistake.all, by: \.number)
        #expect(variants.keys.sorted() == Array(1...65))
        #expect(variants.filter { $0.value.count < 2 }.keys.sorted() == [])
    }
}
