package import Diagnostics
package import StackDSL

/// One occurrence of a check's pattern, before allowances are considered.
package struct Finding: Sendable {
    package let message: String
    package let subject: String
    package let primary: Highlight
    package var related: [Highlight] = []
    package var notes: [String] = []
    package var help: [String] = []
    /// The help where the stack was read from files, which have no Swift to change; nil where it is the same.
    package var helpForFiles: [String]?
    /// The allowances at the declarations it concerns: any for this check silences it.
    package let allowances: [Allowance]
    /// Overrides the check's own level, for the few checks that know both.
    package var level: Diagnostic.Level?

    package init(
        _ message: String, subject: String, at primary: Highlight, related: [Highlight] = [],
        notes: [String] = [], help: [String] = [], helpForFiles: [String]? = nil, allowances: [Allowance] = [],
        level: Diagnostic.Level? = nil
    ) {
        self.message = message
        self.subject = subject
        self.primary = primary
        self.related = related
        self.notes = notes
        self.help = help
        self.helpForFiles = helpForFiles
        self.allowances = allowances
        self.level = level
    }

    /// - Parameter isOfFiles: whether the stack was read from files.
    func diagnostic(_ about: CheckDescription, isOfFiles: Bool = false) -> Diagnostic {
        Diagnostic(
            level ?? about.level, id: about.id.rawValue, message, subject: subject, at: primary,
            related: related, notes: notes, help: isOfFiles ? helpForFiles ?? help : help)
    }
}
