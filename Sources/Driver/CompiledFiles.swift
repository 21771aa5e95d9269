import Emitters

/// The files of a stack without errors.
struct CompiledFiles {
    let name: String
    let files: [EmittedFile]
}
