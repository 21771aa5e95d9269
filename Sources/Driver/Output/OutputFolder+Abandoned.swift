#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Folders of stacks that are no longer declared. They are named and not removed: another package may write
/// to the same folder.
extension OutputFolder {
    /// The folders with a list of files that are none of these stacks'; sorted.
    func abandonedStacks(besides stacks: [String]) throws(OutputError) -> [String] {
        let names = names(in: path)
        let candidates = names + names.flatMap { name in self.names(in: "\(path)/\(name)").map { "\(name)/\($0)" } }
        var abandoned: [String] = []
        for candidate in Set(candidates).subtracting(stacks).sorted() {
            if try isFile(candidate, FileList.name) { abandoned.append(candidate) }
        }
        return abandoned
    }

    /// What is in a folder; nothing if it is none.
    private func names(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    /// A line for each.
    func renderAbandoned(_ stacks: [String]) -> String {
        stacks.map { "\($0): no stack is called so any more; remove \(shown($0))\n" }.joined()
    }
}
