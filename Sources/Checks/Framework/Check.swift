package import Analysis

/// Finds one bad pattern in a resolved stack. One file each: what it finds, why that is bad, examples, and the words.
package protocol Check: Sendable {
    /// What the check is, for people: its documentation and its tests.
    static var about: CheckDescription { get }

    /// Every occurrence of the pattern.
    static func findings(in stack: ResolvedStack) -> [Finding]
}
