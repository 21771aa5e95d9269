import Diagnostics

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The files that diagnostics point into. They are read when there is something to show, and only then.
enum SourceTexts {
    /// Reads the files that declare what diagnostics speak of, and the Swift files beside them: a query may
    /// be declared in one and used in another. What cannot be read is left out; what is found in it is shown
    /// without its lines.
    static func read(for diagnostics: [Diagnostic]) -> [String: [UInt8]] {
        var texts: [String: [UInt8]] = [:]
        for path in paths(of: diagnostics) {
            texts[path] = try? SystemCalls.readFile(path: path)
        }
        return texts
    }

    private static func paths(of diagnostics: [Diagnostic]) -> Set<String> {
        var paths: Set<String> = []
        var folders: Set<String> = []
        for highlight in diagnostics.flatMap({ [$0.primary] + $0.related }) {
            switch highlight.origin {
            case .declaration(let site):
                paths.insert(site.filePath)
                guard site.filePath.hasSuffix(".swift"), let end = site.filePath.lastIndex(of: "/") else { continue }
                folders.insert(String(site.filePath[..<end]))
            case .file(let path, _):
                paths.insert(path)
            }
        }
        for folder in folders {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            paths.formUnion(names.filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" })
        }
        return paths
    }
}
