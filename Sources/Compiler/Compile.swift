package import Diagnostics
package import Emitters
package import StackDSL

/// What a stack became.
package struct CompiledStack: Sendable {
    /// The folder's name below `out/`.
    package let name: String
    /// Sorted by place.
    package let diagnostics: [Diagnostic]
    /// Sorted by path; none if there is an error.
    package let files: [EmittedFile]?
}

/// Compiles a stack. Reads and writes nothing.
package func compile(_ stack: Stack) -> CompiledStack {
    CompiledStack(name: stack.name.text, diagnostics: [], files: [])
}
