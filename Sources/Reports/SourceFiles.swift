import Diagnostics
import SwiftSource

/// The texts that diagnostics point into, as the caller read them.
package struct SourceFiles: Sendable {
    private enum Source: Sendable {
        case swift(SwiftFile)
        case other(ReadFile)
    }

    private let root: String
    private let sources: [String: Source]
    /// Paths of Swift files by folder, in order.
    private let folders: [String: [String]]

    /// Takes the files that declare something, and, for literals that stand beside the declaration's file,
    /// the other Swift files of their folders.
    /// - Parameter root: the folder that printed paths are relative to.
    package init(_ files: [String: [UInt8]], root: String) {
        var sources: [String: Source] = [:]
        var folders: [String: [String]] = [:]
        for (path, bytes) in files {
            if path.hasSuffix(".swift") {
                sources[path] = .swift(SwiftFile(path: path, bytes: bytes))
                folders[Self.folder(path), default: []].append(path)
            } else {
                let isJSON = path.hasSuffix(".json") || bytes.first { !isBlank($0) } == UInt8(ascii: "{")
                sources[path] = .other(ReadFile(bytes, isJSON: isJSON))
            }
        }
        self.root = root
        self.sources = sources
        self.folders = folders.mapValues { $0.sorted() }
    }

    /// The path as it is printed: relative where the file lies below the root.
    func shownPath(_ path: String) -> String {
        let folder = root.hasSuffix("/") ? root : root + "/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }

    func swiftFile(_ path: String) -> SwiftFile? {
        if case .swift(let file)? = sources[path] { file } else { nil }
    }

    func readFile(_ path: String) -> ReadFile? {
        if case .other(let file)? = sources[path] { file } else { nil }
    }

    func lines(_ path: String) -> LineMap? {
        switch sources[path] {
        case .swift(let file): file.lines
        case .other(let file): file.lines
        case nil: nil
        }
    }

    /// The Swift files beside one, without it.
    func neighbours(of path: String) -> [SwiftFile] {
        folders[Self.folder(path), default: []].filter { $0 != path }.compactMap(swiftFile)
    }

    private static func folder(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}

private func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
