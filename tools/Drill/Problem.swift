/// Why a drill cannot be: one sentence, and a cure where there is one.
struct Problem: Error, Hashable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
