import Foundation
import Testing

/// What the house asks of every file, held by reading the files.
@Suite struct TidyTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private struct SourceFile {
        /// Relative to the package.
        let path: String
        let lines: [Substring]

        var module: String { String(path.split(separator: "/")[1]) }
    }

    private static let sources: [SourceFile] = files(below: "Sources") + files(below: "stacks")

    private static func files(below folder: String) -> [SourceFile] {
        let base = root.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: base.path(percentEncoded: false))
        return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
            guard let text = try? String(contentsOf: base.appending(path: name), encoding: .utf8) else { return nil }
            return SourceFile(
                path: "\(folder)/\(name)", lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        }
    }

    /// The places where a line satisfies a condition, but for files that may.
    private func places(where found: (String) -> Bool, except mayHave: (SourceFile) -> Bool) -> [String] {
        Self.sources.filter { !mayHave($0) }.flatMap { file in
            file.lines.enumerated().filter { found(code(of: $0.element)) }.map { "\(file.path):\($0.offset + 1)" }
        }
    }

    /// A line without its comment.
    private func code(of line: Substring) -> String {
        line.firstRange(of: "//").map { String(line[..<$0.lowerBound]) } ?? String(line)
    }

    private func words(_ line: String) -> [Substring] {
        line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    }

    @Test func thereIsSomethingToRead() {
        #expect(Self.sources.count > 100)
    }

    @Test func noFileIsLongerThanFourHundredLines() {
        #expect(Self.sources.filter { $0.lines.count > 400 }.map(\.path) == [])
    }

    @Test func onlyTheDriverKnowsFoundation() {
        let found = places(
            where: { words($0).contains("import") && words($0).contains { $0.hasPrefix("Foundation") } },
            except: { $0.module == "Driver" })
        #expect(found == [])
    }

    @Test func onlyWhatPeopleUseIsPublic() {
        let found = places(
            where: { words($0).first == "public" },
            except: { file in
                ["StackDSL", "Exporters"].contains(file.module) || file.path.hasPrefix("stacks/")
                    || file.path == "Sources/Driver/RunStackc.swift"
            })
        #expect(found == [])
    }

    @Test func everythingPublicIsDocumented() {
        let undocumented = Self.sources.filter { $0.path.hasPrefix("Sources/") }.flatMap { file in
            file.lines.indices.filter { index in
                let words = words(code(of: file.lines[index]))
                guard words.first == "public", !words.contains("import"), !words.contains("extension") else { return false }
                let above = file.lines[..<index].last {
                    !$0.drop(while: \.isWhitespace).hasPrefix("@")
                }
                return above?.drop(while: \.isWhitespace).hasPrefix("///") != true
            }.map { "\(file.path):\($0 + 1)" }
        }
        #expect(undocumented == [])
    }

    @Test func unsafeStaysWhereItMust() {
        let found = places(
            where: { words($0).contains("unsafe") },
            except: { $0.module == "Serialization" || $0.path == "Sources/Driver/Output/SystemCalls.swift" })
        #expect(found == [])
    }

    @Test func nothingTrapsOnPurpose() {
        let found = places(
            where: { line in
                line.contains("try!") || line.contains("as!") || line.contains("fatalError(")
                    || line.contains("@unchecked Sendable") || line.contains("nonisolated(unsafe)")
            }, except: { _ in false })
        #expect(found == [])
    }

    /// An import without an arrow in Package.swift would build all the same, by the order in which modules happen to be built.
    @Test func everyImportIsAnArrowOfThePackage() throws {
        let manifest = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
        let arrows = Self.arrows(in: manifest)
        #expect(arrows["Analysis"]?.contains("PromQL") == true)
        var missing: Set<String> = []
        for file in Self.sources where file.path.hasPrefix("Sources/") {
            for line in file.lines {
                let words = words(code(of: line))
                guard let index = words.firstIndex(of: "import"), index <= 1, words.count > index + 1 else { continue }
                let imported = String(words[index + 1])
                guard arrows[imported] != nil else { continue }
                if arrows[file.module]?.contains(imported) != true { missing.insert("\(file.module) -> \(imported)") }
            }
        }
        #expect(missing.sorted() == [])
    }

    /// A check is its file and its id; the list of all is made of them, in the order of the ids.
    @Test func theListOfChecksIsComplete() throws {
        let ids = Self.sources.filter { $0.path.hasSuffix("/CheckID.swift") }.flatMap(\.lines)
            .compactMap { $0.firstMatch(of: /^ +case (\w+) =/)?.1 }
        var checks: [Substring: String] = [:]
        for file in Self.sources where file.module == "Checks" {
            let text = file.lines.joined(separator: "\n")
            for match in text.matches(of: /struct (\w+): Check \{\s+package static let about = CheckDescription\(\s*\.(\w+),/) {
                checks[match.2] = String(match.1)
            }
        }
        let expected =
            """
            // Made of the files of this module by `RECORD=1 swift test --filter TidyTests`, which fails where it is out of date.

            /// Every check, in the order of its id's declaration.
            package let allChecks: [any Check.Type] = [
            \(ids.map { "    \(checks[$0] ?? "nothing for \($0)").self,\n" }.joined())]

            """
        let url = Self.root.appending(path: "Sources/Checks/Framework/AllChecks.swift")
        let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try expected.write(to: url, atomically: true, encoding: .utf8)
            Issue.record("recorded, not compared")
        }
        #expect(recorded == expected)
    }

    /// `module("Name", ["A", "B"])`, over one line or several.
    private static func arrows(in manifest: String) -> [String: Set<String>] {
        var arrows: [String: Set<String>] = [:]
        for part in manifest.split(separator: "module(").dropFirst() {
            // The function's own declaration has no quote before its first bracket.
            guard let end = part.firstIndex(of: ")") else { continue }
            let names = part[..<end].split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
            guard let name = names.first else { continue }
            arrows[String(name)] = Set(names.dropFirst().map(String.init))
        }
        return arrows
    }
}
