import Serialization

/// How a value of a file is shown in one line: shortened, and not at all where it may be a secret.
enum ShownValue {
    private static let longest = 100
    /// Stands where a secret may.
    static let hidden = "(not shown)"

    /// - Parameter path: the keys that lead to it.
    static func text(_ node: Node, at path: [String]) -> String {
        if isHidden(path) { return hidden }
        if let text = node.scalar { return shortened(text.isEmpty ? "\"\"" : masked(text)) }
        let texts = node.texts
        if texts.count == node.items.count, !texts.isEmpty { return shortened(texts.map(masked).joined(separator: ", ")) }
        return shortened(JSON.printOnOneLine(masked(node)))
    }

    /// A text over as many lines as it has.
    static func lines(_ node: Node) -> String? {
        guard let text = node.scalar, text.count > longest || text.contains("\n") else { return nil }
        return masked(text)
    }

    /// Whether what stands at the end of some keys may be a secret. Where a secret's file is named, it is none.
    static func isHidden(_ path: [String]) -> Bool {
        path.contains(where: isSecret) && !["file", "external"].contains(path.last ?? "")
    }

    /// Whether what stands at a key may be a secret. Files that hold one, and names of variables, are none.
    private static func isSecret(_ key: String) -> Bool {
        let key = key.lowercased()
        if key.hasSuffix("_file") || key.hasSuffix("file") || key.hasSuffix("_ref") { return false }
        return ["password", "passwd", "secret", "token", "credential", "api_key", "apikey", "routing_key", "service_key", "user_key", "api_url", "private_key", "securejsondata"]
            .contains { key.contains($0) } && key != "secrets"
    }

    /// Without the user and password of a URL, and without the value of a variable that holds a secret.
    private static func masked(_ text: String) -> String {
        if let equal = text.firstIndex(of: "="), isSecret(String(text[..<equal])), !text[equal...].dropFirst().hasPrefix("$") {
            return "\(text[...equal])\(hidden)"
        }
        guard let start = text.firstRange(of: "://"), let end = text[start.upperBound...].firstIndex(of: "@"),
            !text[start.upperBound..<end].contains("/")
        else { return text }
        return "\(text[..<start.upperBound])…\(text[end...])"
    }

    /// Recursive: readers bound the depth.
    private static func masked(_ node: Node) -> Node {
        switch node {
        case .string(let text), .block(let text): .string(masked(text))
        case .list(let items): .list(items.map(masked))
        case .map(let map):
            .map(Node.Map(map.entries.map { .init($0.key, isSecret($0.key) ? .string(hidden) : masked($0.value)) }))
        case .null, .bool, .integer, .number: node
        }
    }

    private static func shortened(_ text: String) -> String {
        text.count > longest ? "\(text.prefix(longest))…" : text
    }
}
