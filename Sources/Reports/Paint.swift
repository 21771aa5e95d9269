import Diagnostics

/// Colours of a terminal, or none.
struct Paint {
    enum Style {
        /// Red for an error, yellow for a warning.
        case level
        case title
        case gutter
        /// What was there.
        case removed
        /// What is there now.
        case added
    }

    let isColoured: Bool
    let level: Diagnostic.Level

    func callAsFunction(_ text: String, _ style: Style) -> String {
        guard isColoured, !text.isEmpty else { return text }
        let code =
            switch style {
            case .level: level == .error ? "1;31" : "1;33"
            case .title: "1"
            case .gutter: "34"
            case .removed: "31"
            case .added: "32"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
