/// A text that is the same as another only if all its bytes are: strings are equal that only look alike, and places in them
/// are not.
struct ExactText: Sendable, Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: Self, right: Self) -> Bool {
        let (own, other) = (left.text, right.text)
        guard own.utf8.count == other.utf8.count, own == other else { return false }
        // Of ASCII alone, nothing but itself looks alike and is as long.
        return own.utf8.count == own.utf16.count || own.utf8.elementsEqual(other.utf8)
    }
}
