/// A function of PromQL: what it takes and returns, and since when it exists.
package struct Function: Sendable, Hashable {
    /// The index of a function in ``all``.
    package struct ID: Sendable, Hashable {
        package let index: UInt8
        /// The function's row of the table.
        package var function: Function { Function.all[Int(index)] }
        package var name: String { function.name }
    }

    package let name: String
    package let argumentTypes: [ValueType]
    /// The fewest arguments it takes.
    package let minimumArguments: Int
    /// The most it takes; nil where there is no limit.
    package let maximumArguments: Int?
    package let returnType: ValueType
    /// The first version that has it.
    package let since: PromQLVersion
    /// The first version that no longer has it under this name.
    package let until: PromQLVersion?
    /// Whether it needs `promql-experimental-functions` in some version: until then, or always.
    package let experimentalUntil: PromQLVersion?

    /// Says whether it needs `promql-experimental-functions` in a version.
    package func isExperimental(in version: PromQLVersion) -> Bool {
        if let experimentalUntil { version < experimentalUntil } else { false }
    }

    /// The type an argument must have; of a variadic function, further arguments are like the last.
    package func argumentType(at index: Int) -> ValueType? {
        if argumentTypes.indices.contains(index) { return argumentTypes[index] }
        return maximumArguments == argumentTypes.count ? nil : argumentTypes.last
    }

    /// The function of a name, whatever the version.
    package static func named(_ name: String) -> Function.ID? { nil }

    package static let all: [Function] = []
}
