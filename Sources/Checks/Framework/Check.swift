package import Analysis

/// Finds one bad pattern in a resolved stack. One file each: what it finds, why that is bad, examples, and the words.
package protocol Check: Sendable {
    /// What the check is, for people: its documentation and its tests.
    static var about: CheckDescription { get }

    /// Whether it can judge what was read from files, which say less than a stack in Swift does.
    static var judgesFiles: Bool { get }

    /// Whether it judges ``ResolvedStack/proofs``, which are looked for once nothing else is wrong.
    static var judgesProofs: Bool { get }

    /// Every occurrence of the pattern.
    static func findings(in stack: ResolvedStack) -> [Finding]
}

extension Check {
    package static var judgesFiles: Bool { true }
    package static var judgesProofs: Bool { false }
}
