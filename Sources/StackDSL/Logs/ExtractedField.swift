/// A field and the name it is given in Loki.
///
/// Written as a literal, the field names itself: the last part of its path, with `_` for what a name cannot
/// hold.
public struct ExtractedField: Sendable, Hashable, ExpressibleByStringLiteral {
    package let field: LogField
    package let name: Label

    /// What a plain literal makes.
    public init(stringLiteral value: String) {
        let field = LogField(stringLiteral: value)
        self.init(field: field, name: Self.name(of: field))
    }

    private init(field: LogField, name: Label) {
        self.field = field
        self.name = name
    }

    /// A field under another name: `.field("http.method", as: "method")`.
    ///
    /// - Diagnoses: `invalid-name` for a name that Loki does not take.
    public static func field(_ field: LogField, as name: Label) -> ExtractedField {
        ExtractedField(field: field, name: name)
    }

    private static func name(of field: LogField) -> Label {
        let kept = (field.path.last ?? "").unicodeScalars.map { scalar -> Character in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_": Character(scalar)
            default: "_"
            }
        }
        let text = String(kept)
        let startsWithDigit = text.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? true
        return Label(verbatim: startsWithDigit ? "_" + text : text)
    }
}
