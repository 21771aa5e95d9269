/// A set of which nobody knows what it asks.
struct UnknownSet: Error {}

/// Compares whether a text is accepted.
func verdict(_ it: ConformanceCase, _ isAccepted: Bool) -> String? {
    isAccepted == it.isAccepted ? nil : isAccepted ? "accepted, but should not be" : "refused, but should not be"
}

/// Compares two texts byte by byte.
func difference(_ found: String?, _ expected: String?) -> String? {
    guard let found else { return "refused, but should not be" }
    guard let expected else { return "the case has no text to compare with" }
    return found.utf8.elementsEqual(expected.utf8) ? nil : "prints `\(found)`, not `\(expected)`"
}
