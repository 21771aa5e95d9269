/// How two trees of emitted files differ, whoever made them.
///
/// - Parameters:
///   - old: contents, by path below the tree's folder.
///   - new: the same of the other tree.
package func compareTrees(_ old: [String: [UInt8]], _ new: [String: [UInt8]]) -> ChangeReport {
    let roots = stackFolders(in: Set(old.keys).union(new.keys))
    return ChangeReport(
        roots.map { root in
            let (before, after) = (files(of: root, in: old, roots), files(of: root, in: new, roots))
            return (root, before == after ? [] : StackComparison(before, after, isWhole: root.isEmpty).changes)
        })
}

/// The folders of stacks: those with a list of what was made. What lies in none is of the empty name.
private func stackFolders(in paths: Set<String>) -> [String] {
    var roots = paths.filter { $0.hasSuffix("/.files") }.map { String($0.dropLast("/.files".count)) }.sorted()
    if paths.contains(where: { path in !roots.contains { path.hasPrefix($0 + "/") } }) { roots.append("") }
    return roots
}

private func files(of root: String, in tree: [String: [UInt8]], _ roots: [String]) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in tree {
        if root.isEmpty {
            if !roots.contains(where: { !$0.isEmpty && path.hasPrefix($0 + "/") }) { files[path] = bytes }
        } else if path.hasPrefix(root + "/") {
            files[String(path.dropFirst(root.count + 1))] = bytes
        }
    }
    return files
}
