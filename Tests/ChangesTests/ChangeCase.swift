/// What somebody does to the files of the base, and what is said of it.
struct ChangeCase: Sendable {
    /// One edit of a file.
    enum Edit: Sendable {
        case replace(String, String, String)
        /// Puts a text behind the end of a file, or makes one.
        case append(String, String)
        case remove(String)
        /// Removes all below a folder.
        case removeFolder(String)
        /// Gives a file another path.
        case move(String, String)
    }

    let name: String
    /// Folders that the base is put into; by default it lies in none.
    let stacks: [String]
    let edits: [Edit]

    init(_ name: String, in stacks: [String] = [], _ edits: Edit...) {
        self.name = name
        self.stacks = stacks
        self.edits = edits
    }

    /// What is edited: the base, or one of it in each stack's folder.
    func start(from base: [String: [UInt8]]) -> [String: [UInt8]] {
        if stacks.isEmpty { return base }
        var files: [String: [UInt8]] = [:]
        for stack in stacks {
            files["\(stack)/.files"] = Array(base.keys.sorted().joined(separator: "\n").utf8)
            for (path, contents) in base { files["\(stack)/\(path)"] = contents }
        }
        return files
    }

    func apply(to files: [String: [UInt8]]) -> (files: [String: [UInt8]], missing: [String]) {
        var files = files
        var missing: [String] = []
        for edit in edits {
            switch edit {
            case .replace(let path, let old, let new):
                let text = String(decoding: files[path] ?? [], as: UTF8.self)
                if !text.contains(old) { missing.append("\(path): \(old)") }
                files[path] = Array(text.replacing(old, with: new).utf8)
            case .append(let path, let text): files[path, default: []] += Array(text.utf8)
            case .remove(let path):
                if files.removeValue(forKey: path) == nil { missing.append(path) }
            case .removeFolder(let folder):
                files = files.filter { !$0.key.hasPrefix(folder + "/") }
            case .move(let path, let other): files[other] = files.removeValue(forKey: path)
            }
        }
        return (files, missing)
    }

    /// As a golden file shows them.
    var shown: String {
        edits.map { edit in
            switch edit {
            case .replace(let path, let old, let new):
                "\(path)\n" + Self.lines(old, "-") + Self.lines(new, "+")
            case .append(let path, let text): "\(path)\n" + Self.lines(text, "+")
            case .remove(let path): "\(path) is removed\n"
            case .removeFolder(let folder): "\(folder) is removed\n"
            case .move(let path, let other): "\(path) becomes \(other)\n"
            }
        }.joined()
    }

    private static func lines(_ text: String, _ mark: String) -> String {
        text.isEmpty ? "" : text.split(separator: "\n").map { "  \(mark) \($0)\n" }.joined()
    }
}
