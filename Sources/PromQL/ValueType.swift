/// The type of a value in PromQL.
package enum ValueType: UInt8, Sendable, Hashable {
    case scalar
    case string
    case instantVector
    case rangeVector
    /// A Grafana variable, which may stand for anything: it satisfies whatever is asked of it.
    case unknown

    /// The type's name as the documentation of Prometheus has it.
    package var name: String {
        switch self {
        case .scalar: "scalar"
        case .string: "string"
        case .instantVector: "instant vector"
        case .rangeVector: "range vector"
        case .unknown: "variable"
        }
    }

    /// Says whether a value of this type can stand where another type is asked for.
    package func satisfies(_ wanted: ValueType) -> Bool {
        self == wanted || self == .unknown || wanted == .unknown
    }
}
