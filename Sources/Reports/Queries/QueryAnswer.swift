package import Diagnostics

/// What a text is in its language, or what is wrong with it.
package struct QueryAnswer: Sendable {
    /// A text that was read without an error.
    package struct Reading: Sendable {
        /// `instant vector`, `log lines`.
        package var type: String
        /// The one line that the program itself would print.
        package var canonical: String
        /// Over several lines, as the program's formatter has it.
        package var pretty: String
        /// The tree, parents first.
        package var outline: [QueryOutline.Line]
    }

    /// Something to be said of a text.
    package struct Remark: Error, Sendable, Hashable {
        /// The check it belongs to.
        package var id: String
        /// Lower-case start, no full stop.
        package var message: String
        /// Bytes of the text.
        package var range: TextRange
        /// What to do about it, one line each.
        package var help: [String]

        /// A remark about some bytes.
        package init(id: String, _ message: String, at range: TextRange, help: [String]) {
            self.id = id
            self.message = message
            self.range = range
            self.help = help
        }

        /// What a check says of a place in the text; nil where it speaks of another place.
        package init?(_ diagnostic: Diagnostic) {
            guard let range = diagnostic.primary.range else { return nil }
            self.init(id: diagnostic.id, diagnostic.message, at: range, help: diagnostic.help)
        }
    }

    /// Nothing where there are errors.
    package var reading: Reading?
    /// In the order in which the program would report them; at least one where there is no reading.
    package var errors: [Remark] = []
    /// What will come to light once the errors are mended.
    package var hiddenErrors: [Remark] = []
    /// What is read without complaint, and is a mistake all the same.
    package var findings: [Remark] = []

    /// Reads a text, which may be any bytes.
    ///
    /// - wantsOutline: whether the tree is to be shown.
    package init(to text: [UInt8], _ profile: QueryProfile, wantsOutline: Bool = false) {
        switch profile {
        case .promQL(let options): self.init(promQL: text, options, wantsOutline)
        case .logQL(let options): self.init(logQL: text, options, wantsOutline)
        case .template(let vocabulary): self.init(template: text, vocabulary, wantsOutline)
        }
    }

    /// An answer that is errors alone.
    package init(errors: [Remark]) {
        self.errors = errors
    }
}
