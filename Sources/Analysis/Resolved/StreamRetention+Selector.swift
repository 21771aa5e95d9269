import GoText
package import StackDSL

extension StreamRetention {
    /// The streams that are meant, as LogQL selects them.
    package var selector: String {
        let conditions = matchers.map {
            "\($0.label.name)\($0.operation.rawValue)\(QuotedString.quote($0.value))"
        }
        return "{\(conditions.joined(separator: ", "))}"
    }
}
