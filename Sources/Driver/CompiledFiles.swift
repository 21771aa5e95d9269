import Diagnostics
import Emitters

/// The files of a stack without errors.
struct CompiledFiles {
    let name: String
    let files: [EmittedFile]
    /// Where keys were passed through that the DSL does not know.
    let rawFields: [DeclarationSite]
    /// How many rule tests there are among the files.
    let tests: Int
}
