/// What a build would do to a stack's folder.
struct OutputPlan: Hashable {
    /// The stack's folder: its name, and its environment if it has one.
    let stack: String
    /// Every file the stack becomes, with the list of them; by path relative to the stack's folder.
    let made: [String: [UInt8]]
    /// What earlier builds have made.
    let listed: FileList
    /// Made now, and not there yet. Sorted.
    var added: [String] = []
    /// There, with other contents. Sorted.
    var changed: [String] = []
    /// There, listed, and no longer made. Sorted.
    var removed: [String] = []

    var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
    var unchangedCount: Int { made.count - added.count - changed.count }
}
