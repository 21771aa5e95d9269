/// What somebody does to the files of the base, and what is said of it.
struct ChangeCase: Sendable {
    /// One edit of a file.
    enum Edit: Sendable {
        case replace(String, String, String)
        /// Puts a text behind the end of a file, or makes one.
        case append(String, String)
        case remove(String)
        /// Gives a file another path.
        case move(String, String)
    }

    let name: String
    let edits: [Edit]

    init(_ name: String, _ edits: Edit...) {
        self.name = name
        self.edits = edits
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
            case .move(let path, let other): "\(path) becomes \(other)\n"
            }
        }.joined()
    }

    private static func lines(_ text: String, _ mark: String) -> String {
        text.isEmpty ? "" : text.split(separator: "\n").map { "  \(mark) \($0)\n" }.joined()
    }
}
