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
    /// Sets the keys of an HTTP client in a file whose variables are expanded.
    mutating func setExpandedKeys(of client: HTTPClient) {
        setKeys(of: client)
        switch client.authentication?.kind {
        case .basic(let user, let password):
            guard let reference = password.reference else { return }
            set("basic_auth", ["username": .string(user.text), "password": .string(reference)] as Node.Map)
        case .bearer(let token):
            guard let reference = token.reference else { return }
            set("authorization", ["credentials": .string(reference)] as Node.Map)
        case nil:
            break
        }
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
    return references.reduce(text) { $0.replacing(": \($1)\n", with: ": '\($1)'\n") }
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
