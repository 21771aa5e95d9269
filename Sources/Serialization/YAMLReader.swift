import Diagnostics

/// Reads the first document of a YAML text through libyaml.
struct YAMLReader: ~Copyable {
    private var parser: LibYAMLParser
    private var builder: TreeBuilder
    private let offsets: CharacterOffsets
    /// Inside a key that is itself a list or map: how many of them are open.
    private var keyDepth = 0

    static func read(
        _ bytes: [UInt8], itemsAt path: [String?] = [], take: (LocatedNode) -> Void = { _ in }
    ) -> (root: LocatedNode?, errors: [ReadError]) {
        let isTooLong = bytes.count > TextRange.maximumLength
        var builder = TreeBuilder(places: PlaceFinder(isTooLong ? [] : bytes), takenPath: path)
        if let problem = builder.refusal(of: bytes) { return (nil, [problem]) }
        if let offset = YAMLDirectives.firstTooMany(in: bytes) {
            builder.report(.limit, "the file has more than \(YAMLDirectives.most) `%TAG` directives", offset, offset + 4)
            return builder.finish()
        }
        var reader = YAMLReader(
            parser: LibYAMLParser(bytes), builder: builder, offsets: CharacterOffsets(bytes))
        return reader.readDocument(take)
    }

    private init(parser: consuming LibYAMLParser, builder: TreeBuilder, offsets: CharacterOffsets) {
        self.parser = parser
        self.builder = builder
        self.offsets = offsets
    }

    private mutating func readDocument(
        _ take: (LocatedNode) -> Void
    ) -> (root: LocatedNode?, errors: [ReadError]) {
        var documents = 0
        do throws(LibYAMLParser.Failure) {
            while true {
                let event = try parser.next()
                if event.kind == .streamEnd { break }
                if event.kind == .documentStart {
                    documents += 1
                    if documents > 1 {
                        builder.report(
                            .unsupported, "a second document starts here, and only the first is read",
                            offsets[event.start], offsets[event.end])
                        break
                    }
                }
                let goesOn = self.take(event)
                for item in builder.handOver() { take(item) }
                if !goesOn { break }
            }
        } catch {
            let offset = error.isByteOffset ? error.offset : offsets[error.offset]
            builder.report(.syntax, error.message, offset, offset + 1)
        }
        return builder.finish()
    }

    /// Puts an event into the tree; false where reading must stop.
    private mutating func take(_ event: LibYAMLParser.Event) -> Bool {
        let start = offsets[event.start], end = offsets[event.end]
        if keyDepth > 0 || (builder.expectsKey && (event.kind == .listStart || event.kind == .mapStart)) {
            return skipKey(event, start)
        }
        switch event.kind {
        case .streamStart, .streamEnd, .documentStart, .documentEnd:
            break
        case .listStart, .mapStart:
            guard builder.open(event.kind == .listStart ? .list : .map, start, anchor: event.anchor) else {
                builder.report(depthError: start)
                return false
            }
        case .listEnd, .mapEnd:
            // A block ends where the next token starts; people mean the end of its last part.
            builder.close(end: end > start ? end : nil)
        case .alias:
            return takeAlias(event, start, end)
        case .scalar where builder.expectsKey:
            let isMerge = event.isPlain && event.text == "<<"
            builder.key(event.text, start, end, isMerge: isMerge, anchor: event.anchor)
        case .scalar:
            builder.scalar(
                Self.value(event), start, end, plainText: event.isPlain ? event.text : nil,
                anchor: event.anchor)
        }
        return true
    }

    private mutating func takeAlias(_ event: LibYAMLParser.Event, _ start: Int, _ end: Int) -> Bool {
        let name = event.anchor ?? ""
        let anchored = builder.anchors[name]
        if builder.expectsKey {
            let node = anchored?.node
            guard let text = node?.plainText ?? node?.node.text else {
                builder.report(.unsupported, "a key must be a string", start, end)
                return false
            }
            builder.key(text, start, end)
            return true
        }
        guard let anchored else {
            builder.report(.syntax, "there is no anchor `\(name)` before this alias", start, end)
            builder.scalar(.null, start, end)
            return true
        }
        if builder.alias(anchored, start, end) { return true }
        builder.report(.limit, "the aliases expand to too large a tree", start, end)
        return false
    }

    /// Passes over a key that is a list or map, which none of the files we read has.
    private mutating func skipKey(_ event: LibYAMLParser.Event, _ start: Int) -> Bool {
        switch event.kind {
        case .listStart, .mapStart:
            if keyDepth == 0 { builder.report(.unsupported, "a key must be a string", start, start + 1) }
            keyDepth += 1
            if keyDepth + builder.depth > LocatedNode.maximumDepth {
                builder.report(depthError: start)
                return false
            }
        case .listEnd, .mapEnd:
            keyDepth -= 1
            if keyDepth == 0 { builder.key("", start, start) }
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .alias, .scalar:
            break
        }
        return true
    }

    /// The value of a scalar by its tag, or, where it has none and no quotes, by its text.
    private static func value(_ event: LibYAMLParser.Event) -> LocatedNode.Value {
        switch event.tag {
        case nil where event.isPlain: PlainScalar.resolve(event.text)
        case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool",
            "tag:yaml.org,2002:null":
            PlainScalar.resolve(event.text)
        default: .string(event.text)
        }
    }
}

/// Byte offsets of characters: libyaml counts the latter.
struct CharacterOffsets {
    /// The number of each character of several bytes, in the order of the text.
    private var characters: [Int32] = []
    /// By how many bytes the text up to and with that character is longer than its characters are many.
    private var surplus: [Int32] = []
    private let count: Int

    init(_ bytes: [UInt8]) {
        count = bytes.count
        if bytes.isASCII { return }
        var character = -1
        var extra: Int32 = 0
        for byte in bytes {
            if byte & 0xC0 == 0x80 {
                extra += 1
                if characters.last == Int32(clamping: character) {
                    surplus[surplus.count - 1] = extra
                } else {
                    characters.append(Int32(clamping: character))
                    surplus.append(extra)
                }
            } else {
                character += 1
            }
        }
    }

    subscript(index: Int) -> Int {
        if characters.isEmpty { return min(index, count) }
        var low = 0
        var high = characters.count
        while low < high {
            let middle = (low + high) / 2
            if Int(characters[middle]) < index { low = middle + 1 } else { high = middle }
        }
        return min(index + (low > 0 ? Int(surplus[low - 1]) : 0), count)
    }
}
