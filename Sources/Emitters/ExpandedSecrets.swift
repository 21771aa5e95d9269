import Serialization
import StackDSL

// Loki and Promtail read secrets from environment variables where they are started with
// `-config.expand-env=true`: `${NAME}` anywhere in the file becomes the variable's value.

extension Secret {
    /// The reference that stands for a variable; none for a file.
    var reference: String? {
        switch source {
        case .environment(let name): "${\(name)}"
        case .file: nil
        }
    }
}

extension Node.Map {
    /// Sets the key for a secret's file, or the one for the secret itself to the variable that holds it. A
    /// program that expands none is never written one: such a stack is refused before.
    mutating func set(secret: Secret, _ key: String, file fileKey: String) {
        set(key, secret.reference)
        set(fileKey, secret.file)
    }

    /// Recursive: a tree is as deep as an emitter writes it.
    fileprivate func escaped(leaving references: Set<String>) -> Node.Map {
        Node.Map(
            entries.map {
                Entry(Node.escaped($0.key), $0.value.escaped(leaving: references), comment: $0.comment)
            })
    }
}

/// Prints a file whose variables are expanded: the expansion takes `$$` for a dollar and halves backslashes
/// everywhere, so both are doubled wherever they are not a reference. A reference stands in quotes, lest its
/// value be read as a number or a comment.
///
/// - Parameter variables: those that the file names; without any, it is not expanded and stays as it is.
func printedForExpansion(_ keys: Node.Map, of variables: [String], header: String) -> String {
    if variables.isEmpty { return YAML.print(.map(keys), header: header) }
    let references = variables.map { "${\($0)}" }
    let text = YAML.print(.map(keys.escaped(leaving: Set(references))), header: header)
    return references.reduce(text) { text, reference in
        [": ", "- "].reduce(text) { $0.replacing("\($1)\(reference)\n", with: "\($1)'\(reference)'\n") }
    }
}

extension Node {
    fileprivate func escaped(leaving references: Set<String>) -> Node {
        switch self {
        case .string(let text): .string(references.contains(text) ? text : Node.escaped(text))
        case .list(let elements): .list(elements.map { $0.escaped(leaving: references) })
        case .map(let map): .map(map.escaped(leaving: references))
        default: self
        }
    }

    fileprivate static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "$" || scalar == "\\" { result.unicodeScalars.append(scalar) }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
