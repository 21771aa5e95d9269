/// The names in `out/<stack>/.files`: what builds have made there, and hence may replace and remove.
///
/// While files are being written it names the old and the new ones together, so that a build that is killed
/// leaves nothing that the next one does not know.
struct FileList: Hashable {
    static let name = ".files"

    /// Relative to the stack's folder.
    var paths: Set<String>

    init(_ paths: some Sequence<String>) {
        self.paths = Set(paths)
    }

    /// Reads a list, one name a line. What is not a plain path below the folder was not written by a build
    /// and is passed over. The marks of a merge conflict do no harm: they name no file.
    init(parsing bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        self.init(lines.map(String.init).filter { Self.isPlain($0) && $0 != Self.name })
    }

    /// One name a line, sorted by bytes.
    var bytes: [UInt8] {
        let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return Array(sorted.map { $0 + "\n" }.joined().utf8)
    }

    /// Whether a path stays below the folder it is relative to: no part is empty, `.` or `..`.
    static func isPlain(_ path: String) -> Bool {
        !path.utf8.contains(0)
            && path.split(separator: "/", omittingEmptySubsequences: false)
                .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }
}
