import Diagnostics
import Reports
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension GoldenCase: CustomTestStringConvertible {
    var testDescription: String { name }

    var located: [LocatedDiagnostic] {
        let files = Dictionary(
            uniqueKeysWithValues: self.files.map { ("/home/me/site/" + $0.path, Array($0.text.utf8)) })
        return locate(diagnostics, in: SourceFiles(files, root: "/home/me/site"))
    }

    var golden: String {
        files.map { "----- \($0.path)\n\($0.text)\n" }.joined() + "----- message\n"
            + TextReport().print(located)
            + summary(of: located) + "\n"
    }
}

@Suite("A message beside the program that caused it")
struct GoldenTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

    @Test(arguments: goldenCases)
    func theMessageIsTheRecordedOne(golden: GoldenCase) throws {
        let url = Self.folder.appending(path: golden.name.replacing(" ", with: "-") + ".txt")
        let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        if Self.isRecording { try golden.golden.write(to: url, atomically: true, encoding: .utf8) }
        #expect(Array(golden.golden.utf8) == Array(recorded.utf8), "\n\(golden.golden)")
        if Self.isRecording { Issue.record("recorded, not compared") }
    }

    @Test func noGoldenIsLeftOver() throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: Self.folder.path(percentEncoded: false))
        #expect(Set(names) == Set(goldenCases.map { $0.name.replacing(" ", with: "-") + ".txt" }))
    }
}
