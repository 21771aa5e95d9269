import Diagnostics

/// Makes a tree from what a reader meets one after another, with an explicit stack.
struct TreeBuilder {
    enum Container: String, CustomStringConvertible {
        case list, map

        var description: String { rawValue }
    }

    /// A list or map that is not closed yet.
    fileprivate struct Frame {
        let container: Container
        let start: Int
        var end: Int
        var items: [LocatedNode] = []
        var entries: [LocatedNode.Entry] = []
        /// The keys of a map that has many; empty before.
        var keys: Set<[UInt8]> = []
        var key: (text: String, place: Place, isMerge: Bool)?
        var merged: [LocatedNode.Entry] = []
        let anchor: String?
        /// Nodes below, and the depth they reach, both with aliases expanded.
        var size = 1
        var height = 1
    }

    /// What an anchor stands for.
    struct Anchored {
        let node: LocatedNode
        let size: Int
        let height: Int
    }

    /// The most nodes a tree may have: a file of a megabyte can ask for billions by aliases.
    static let maximumSize = 2_000_000

    private var places: PlaceFinder
    /// The lists whose items are handed on instead of becoming part of the tree.
    private let takenPath: [String?]
    private var taken: [LocatedNode] = []
    private var frames: [Frame] = []
    private var root: LocatedNode?
    private var errors: [ReadError] = []
    private(set) var anchors: [String: Anchored] = [:]
    private var size = 0

    init(places: PlaceFinder, takenPath: [String?] = []) {
        self.places = places
        self.takenPath = takenPath
    }

    /// The kind of the innermost open container.
    var innermost: Container? { frames.last?.container }
    /// Whether the innermost open container has nothing in it yet.
    var isEmpty: Bool { frames.last.map { $0.items.isEmpty && $0.entries.isEmpty } ?? true }
    /// Whether the next scalar is a key.
    var expectsKey: Bool {
        // By index: a copy of a frame costs more than all else that is done with an event.
        guard let last = frames.indices.last, frames[last].container == .map else { return false }
        if case .none = frames[last].key { return true }
        return false
    }
    var depth: Int { frames.count }

    /// Why a text cannot be read at all, if it cannot.
    mutating func refusal(of bytes: [UInt8]) -> ReadError? {
        if bytes.count > TextRange.maximumLength {
            return error(.limit, "the file is longer than \(TextRange.maximumLength) bytes", 0, 0)
        }
        if let invalid = firstInvalidByte(bytes) {
            return error(.unsupported, "the file is not UTF-8", invalid, invalid + 1)
        }
        return nil
    }

    mutating func scalar(
        _ value: LocatedNode.Value, _ start: Int, _ end: Int, plainText: String? = nil, anchor: String? = nil
    ) {
        let node = LocatedNode(value, at: places.place(start, end), plainText: plainText)
        if let anchor { anchors[anchor] = Anchored(node: node, size: 1, height: 0) }
        add(node, end: end, size: 1, height: 0)
    }

    /// Takes the key of the next entry; a merge key (`<<`) brings in the entries of other maps.
    mutating func key(_ text: String, _ start: Int, _ end: Int, isMerge: Bool = false, anchor: String? = nil)
    {
        guard let last = frames.indices.last else { return }
        let place = places.place(start, end)
        if let anchor {
            anchors[anchor] = Anchored(node: LocatedNode(.string(text), at: place), size: 1, height: 0)
        }
        if !isMerge, !frames[last].isNew(text) {
            errors.append(
                ReadError(kind: .duplicateKey, message: "the key `\(text)` occurs twice", place: place))
        }
        frames[last].key = (text, place, isMerge)
        frames[last].end = end
    }

    /// Opens a list or map; false where the tree would become too deep.
    mutating func open(_ container: Container, _ start: Int, anchor: String? = nil) -> Bool {
        guard frames.count < LocatedNode.maximumDepth else { return false }
        frames.append(Frame(container: container, start: start, end: start, anchor: anchor))
        return true
    }

    /// Closes the innermost list or map; without an end, it ends where its last part does.
    mutating func close(end: Int? = nil) {
        guard let frame = frames.popLast() else { return }
        let end = max(end ?? frame.end, frame.end)
        let value: LocatedNode.Value =
            frame.container == .list
            ? .list(frame.items) : .map(frame.merged.isEmpty ? frame.entries : frame.entriesWithMerged)
        let node = LocatedNode(value, at: places.place(frame.start, end))
        if let anchor = frame.anchor {
            anchors[anchor] = Anchored(node: node, size: frame.size, height: frame.height)
        }
        add(node, end: end, size: frame.size, height: frame.height)
    }

    /// Puts in what an anchor stands for; false where the tree would become too deep or too large.
    mutating func alias(_ anchored: Anchored, _ start: Int, _ end: Int) -> Bool {
        size += anchored.size
        guard size <= Self.maximumSize, frames.count + anchored.height <= LocatedNode.maximumDepth else {
            return false
        }
        var node = anchored.node
        // What is wrong with a text is shown in the text.
        if anchored.height > 0 { node.place = places.place(start, end) }
        add(node, end: end, size: anchored.size, height: anchored.height)
        return true
    }

    mutating func report(_ kind: ReadError.Kind, _ message: String, _ start: Int, _ end: Int) {
        errors.append(error(kind, message, start, end))
    }

    mutating func error(_ kind: ReadError.Kind, _ message: String, _ start: Int, _ end: Int) -> ReadError {
        ReadError(kind: kind, message: message, place: places.place(start, end))
    }

    mutating func depthError(_ start: Int) -> ReadError {
        error(.limit, "nested more than \(LocatedNode.maximumDepth) levels deep", start, start + 1)
    }

    /// The tree as far as it was made, and everything reported.
    mutating func finish() -> (root: LocatedNode?, errors: [ReadError]) {
        while !frames.isEmpty { close() }
        return (root, errors)
    }

    private mutating func add(_ node: LocatedNode, end: Int, size: Int, height: Int) {
        guard let last = frames.indices.last else {
            if root == nil { root = node }
            return
        }
        frames[last].end = max(frames[last].end, end)
        frames[last].size += size
        frames[last].height = max(frames[last].height, height + 1)
        if frames[last].container == .list {
            if !takenPath.isEmpty, isTaken() {
                taken.append(node)
                // Its aliases are for the list's own items: what was handed on takes no room.
                frames[last].size = 1
            } else {
                frames[last].items.append(node)
            }
        } else if let key = frames[last].key {
            frames[last].key = nil
            if key.isMerge {
                merge(node, key.place, into: last)
            } else {
                frames[last].entries.append(
                    LocatedNode.Entry(key: key.text, keyPlace: key.place, value: node))
            }
        }
    }
}

extension TreeBuilder.Frame {
    private static let fewKeys = 16

    /// Whether a key is not there yet; by bytes, since two strings of different bytes may be equal in Swift.
    mutating func isNew(_ key: String) -> Bool {
        if !keys.isEmpty { return keys.insert(Array(key.utf8)).inserted }
        if entries.count > Self.fewKeys {
            keys = Set(entries.map { Array($0.key.utf8) })
            return keys.insert(Array(key.utf8)).inserted
        }
        let count = key.utf8.count
        return !entries.contains { $0.key.utf8.count == count && $0.key.utf8.elementsEqual(key.utf8) }
    }

    /// What the map says itself wins over what it merges, and an earlier map over a later one.
    var entriesWithMerged: [LocatedNode.Entry] {
        var known = Set(entries.map { Array($0.key.utf8) })
        return entries + merged.filter { known.insert(Array($0.key.utf8)).inserted }
    }
}

extension TreeBuilder {
    /// The items that were completed and are not part of the tree.
    mutating func handOver() -> [LocatedNode] {
        if taken.isEmpty { return [] }
        defer { taken.removeAll() }
        return taken
    }

    /// Whether the innermost list is one whose items are handed on.
    private func isTaken() -> Bool {
        guard frames.count == takenPath.count + 1, frames.last?.anchor == nil else { return false }
        return zip(frames, takenPath).allSatisfy { frame, key in
            // What an alias may ask for again stays in the tree.
            if frame.anchor != nil { return false }
            return key == nil ? frame.container == .list : frame.container == .map && frame.key?.text == key
        }
    }

    mutating func report(depthError start: Int) {
        errors.append(depthError(start))
    }

    private mutating func merge(_ node: LocatedNode, _ place: Place, into frame: Int) {
        let sources: [LocatedNode]
        if case .list(let items) = node.value { sources = items } else { sources = [node] }
        for source in sources {
            if case .map(let entries) = source.value {
                frames[frame].merged += entries
            } else {
                errors.append(
                    ReadError(kind: .syntax, message: "`<<` merges maps, and this is none", place: place))
            }
        }
    }
}

/// The offset of the first byte that is not part of valid UTF-8.
private func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    if bytes.isASCII || String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
        switch decoder.decode(&iterator) {
        case .scalarValue(let scalar): offset += UTF8.width(scalar)
        case .emptyInput, .error: return offset
        }
    }
}

extension [UInt8] {
    /// Whether no byte is beyond ASCII. All are looked at: many at a time are faster than one by one to the first.
    var isASCII: Bool { reduce(0, |) < 0x80 }
}
