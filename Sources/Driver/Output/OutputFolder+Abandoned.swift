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
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        var abandoned: [String] = []
        for name in Set(names).subtracting(stacks).sorted() {
            if try isFile(name, FileList.name) { abandoned.append(name) }
        }
        return abandoned
    }

    /// A line for each.
    func renderAbandoned(_ stacks: [String]) -> String {
        stacks.map { "\($0): no stack is called so any more; remove \(shown($0))\n" }.joined()
    }
}
