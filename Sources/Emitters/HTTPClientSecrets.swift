import StackDSL

extension Secret {
    /// The path of a `…_file` key. None for an environment variable: no tool that is written such a key
    /// expands one, and a stack that asks for it is refused before it is emitted.
    var file: String? {
        switch source {
        case .file(let path): path
        case .environment: nil
        }
    }
}
