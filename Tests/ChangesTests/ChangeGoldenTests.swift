import Changes
import Foundation
import Reports
import Testing

/// A small stack's files.
let base = files(below: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Base"))

let cases: [ChangeCase] = ChangeCase.alerts + ChangeCase.routes + ChangeCase.others + ChangeCase.stacks

extension ChangeCase: CustomTestStringConvertible {
    var testDescription: String { name }

    var file: String { name.replacing(" ", with: "-").replacing("'", with: "") + ".txt" }
}

/// Each kind of change beside what a colleague would say of it.
@Suite("What is said of a change") struct ChangeGoldenTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

    @Test func theBaseIsThere() { #expect(base.count == 13) }

    @Test(arguments: cases)
    func theWordsAreTheRecordedOnes(change: ChangeCase) throws {
        let start = change.start(from: base)
        let (files, missing) = change.apply(to: start)
        #expect(missing == [])
        let golden = "\(change.shown)\n\(ChangeTextReport().print(compareTrees(start, files)))"
        let url = Self.folder.appending(path: change.file)
        let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        if Self.isRecording { try golden.write(to: url, atomically: true, encoding: .utf8) }
        #expect(golden == recorded)
        if Self.isRecording { Issue.record("recorded, not compared") }
    }

    @Test func noGoldenIsLeftOver() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path(percentEncoded: false))
        #expect(Set(names) == Set(cases.map(\.file)))
    }
}
