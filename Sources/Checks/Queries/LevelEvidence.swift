/// What says that a level is in another unit than its query, and what to do about it.
struct LevelEvidence {
    let message: String
    let help: String
    /// Without what only a declaration in Swift can say.
    let helpForFiles: String

    /// - Parameter declared: what a declaration can say instead.
    init(_ message: String, help: String, orInSwift declared: String? = nil) {
        self.message = message
        self.help = declared.map { "\(help), or \($0)" } ?? help
        helpForFiles = help
    }
}
