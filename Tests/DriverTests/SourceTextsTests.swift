import Diagnostics
import Testing

@testable import Driver

@Suite struct SourceTextsTests {
    @Test func theSwiftFilesBesideADeclarationAreRead() throws {
        let folder = try TemporaryFolder()
        let files = ["Hms/Alerts.swift", "Hms/Queries.swift", "Hms/notes.txt", "Shop/Shop.swift", "rules.yml"]
        for name in files { try folder.write(name, name) }
        let site = DeclarationSite(
            fileID: "Hms/Alerts.swift", filePath: folder.path + "/Hms/Alerts.swift", line: 1, column: 1)
        let file = Highlight(.file(path: folder.path + "/rules.yml", range: TextRange(0, 1)))
        let gone = Highlight(.file(path: folder.path + "/gone.yml", range: TextRange(0, 1)))
        let texts = SourceTexts.read(for: [
            Diagnostic(.error, id: "raw-counter", "a", at: Highlight(site), related: [file]),
            Diagnostic(.error, id: "raw-counter", "b", at: gone),
        ])
        let names = ["Hms/Alerts.swift", "Hms/Queries.swift", "rules.yml"]
        #expect(Set(texts.keys) == Set(names.map { "\(folder.path)/\($0)" }))
        #expect(texts["\(folder.path)/rules.yml"] == Array("rules.yml".utf8))
    }

    @Test func nothingIsReadWhenThereIsNothingToShow() {
        #expect(SourceTexts.read(for: []).isEmpty)
    }
}
