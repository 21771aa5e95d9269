/// A function of PromQL: what it takes and returns, and since when it exists.
package struct Function: Sendable, Hashable {
    /// A function, by its row in ``all``.
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
    /// The first version that has it without `promql-experimental-functions`; nil where it never needed that.
    package let experimentalUntil: PromQLVersion?

    /// Says whether it needs `promql-experimental-functions` in a version.
    package func isExperimental(in version: PromQLVersion) -> Bool {
        if let experimentalUntil { version < experimentalUntil } else { false }
    }

    /// The type an argument must have; of a function without a limit, further arguments are like the last.
    package func argumentType(at index: Int) -> ValueType? {
        if argumentTypes.indices.contains(index) { return argumentTypes[index] }
        return minimumArguments == maximumArguments ? nil : argumentTypes.last
    }

    /// Every function of every version since 2.42, by name.
    package static let all: [Function] = FunctionTable.rows()

    private static let byName = WordTable(all.indices.map { (all[$0].name, ID(index: UInt8($0))) })

    /// The function of a name, in whatever version.
    package static func named(_ name: String) -> ID? {
        let bytes = Array(name.utf8)
        return named(bytes, bytes.indices)
    }

    /// The function whose name stands in a text.
    static func named(_ bytes: [UInt8], _ range: Range<Int>) -> ID? {
        byName.value(of: bytes, range, foldsCase: false)
    }
}
