/// Why files could not be read or written. Nothing a person had is lost when one is thrown.
struct OutputError: Error, Hashable {
    let message: String
    var help: String?

    /// In the manner of a diagnostic without a place.
    var rendered: String {
        "error: \(message)\n" + (help.map { "  = help: \($0)\n" } ?? "")
    }

    /// `.cannot("write", "out/hms/alertmanager/alertmanager.yml", …)`
    static func cannot(_ verb: String, _ path: String, _ reason: SystemError) -> OutputError {
        OutputError(message: "cannot \(verb) `\(path)`: \(reason.text)")
    }

    static func inTheWay(_ path: String, is found: EntryKind, needed: EntryKind) -> OutputError {
        OutputError(
            message: "`\(path)` is \(found.rawValue), but \(needed.rawValue) was needed",
            help: "move it away, then build again: what no build has made is never replaced")
    }
}
