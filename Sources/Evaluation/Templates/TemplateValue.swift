import GoText

/// A value inside a template of Prometheus.
enum TemplateValue {
    case text(String)
    case float(Double)
    case integer(Int64)
    case boolean(Bool)
    case labels(LabelSet)
    /// What a query found, and whether Prometheus would find it in this order too.
    case samples([QueryValue.Element], isOrdered: Bool)
    case sample(QueryValue.Element)
    /// What `.` is where the template starts.
    case root

    /// Whether `if` takes it for true.
    var isTrue: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .float(let value): value != 0
        case .integer(let value): value != 0
        case .boolean(let value): value
        case .labels(let labels): !labels.labels.isEmpty
        case .samples(let samples, _): !samples.isEmpty
        case .sample, .root: true
        }
    }

    /// How Go prints it; nil for what nobody prints.
    var printed: String? {
        switch self {
        case .text(let text): text
        case .float(let value): GoNumber.print(value, .general)
        case .integer(let value): String(value)
        case .boolean(let value): value ? "true" : "false"
        case .labels(let labels): "map[" + labels.labels.map { "\($0.name):\($0.value)" }.joined(separator: " ") + "]"
        case .samples, .sample, .root: nil
        }
    }

    /// The name of the type in Go.
    var typeName: String {
        switch self {
        case .text: "string"
        case .float: "float64"
        case .integer: "int"
        case .boolean: "bool"
        case .labels: "map[string]string"
        case .samples: "template.queryResult"
        case .sample: "*template.sample"
        case .root: "struct"
        }
    }
}

/// Why a template has no text.
package enum RenderingError: Error, Sendable, Hashable {
    /// Prometheus fails too and puts an error in place of the text.
    case failed(String)
    /// What is not rendered here.
    case unsupported(String)
}
