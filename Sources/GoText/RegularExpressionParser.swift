import Diagnostics

/// Turns a pattern into nodes; groups stand on a stack of its own.
///
/// What it accepts follows regexp/syntax/parse.go of Go with the flags of `regexp.Compile`.
struct RegularExpressionParser {
    struct Flags {
        var foldsCase = false
        var isMultiline = false
        var dotMatchesNewline = false
        var isUngreedy = false
    }

    /// A group whose `)` has not come yet.
    struct Frame {
        /// nil for `(?:` and for the whole pattern.
        let group: Int?
        /// What holds again behind the group.
        let outerFlags: Flags
        /// Where its `(` stands.
        let offset: Int
        /// The first node inside.
        let firstNode: Int
        var alternatives = 0
        /// Since the last `|`.
        var items = 0
        var firstItemNode: Int
        var firstItemOffset: Int
    }

    let bytes: [UInt8]
    var position = 0
    var flags = Flags()
    var frames: [Frame] = []
    var nodes: [RegularExpression.Node] = []
    var sets: [ScalarSet] = []
    var groupNames: [String?] = [nil]
    var errors: [RegularExpressionError] = []
    /// From here on the pattern has no `:]`, so that nobody looks for it once more.
    var namedClassesEnd = Int.max
    /// Where the repetition operator just read starts, if one was.
    private var repetitionStart: Int?

    init(_ bytes: [UInt8], dotMatchesNewline: Bool) {
        self.bytes = bytes
        flags.dotMatchesNewline = dotMatchesNewline
    }

    mutating func parse() {
        frames = [
            Frame(
                group: nil, outerFlags: flags, offset: 0, firstNode: 0, firstItemNode: 0, firstItemOffset: 0)
        ]
        while position < bytes.count {
            let before = repetitionStart
            repetitionStart = nil
            parseItem(afterRepetitionAt: before)
        }
        while frames.count > 1 {
            let offset = frames[frames.count - 1].offset
            report(.missingParenthesis, from: offset, to: offset + 1)
            closeGroup()
        }
        endAlternatives()
    }

    private mutating func parseItem(afterRepetitionAt before: Int?) {
        let start = position
        switch bytes[position] {
        case 0x28 /* ( */:
            if peek(1) == 0x3F { parsePerlGroup() } else { openGroup(named: nil, length: 1) }
        case 0x7C /* | */:
            position += 1
            endAlternative()
        case 0x29 /* ) */:
            position += 1
            if frames.count > 1 { closeGroup() } else { report(.unexpectedParenthesis, from: start) }
        case 0x5E /* ^ */:
            position += 1
            append(flags.isMultiline ? .lineStart : .textStart, from: start)
        case 0x24 /* $ */:
            position += 1
            append(flags.isMultiline ? .lineEnd : .textEnd, from: start)
        case 0x2E /* . */:
            position += 1
            append(.any(matchesNewline: flags.dotMatchesNewline), from: start)
        case 0x5B /* [ */:
            parseClass()
        case 0x2A /* * */, 0x2B /* + */, 0x3F /* ? */:
            let operation = bytes[position]
            position += 1
            appendRepetition(
                operation == 0x2B ? 1 : 0, operation == 0x3F ? 1 : nil, isCounted: false, from: start,
                after: before)
        case 0x7B /* { */:
            parseCount(after: before)
        case 0x5C /* \ */:
            parseEscape()
        default:
            guard let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: position) else {
                position += 1
                return
            }
            position += length
            append(.scalar(scalar.value, foldsCase: flags.foldsCase), from: start)
        }
    }

    // MARK: Building

    /// Adds a node without children as the next item of the group that is open.
    mutating func append(_ kind: RegularExpression.Node.Kind, from start: Int) {
        nodes.append(.init(kind: kind, start: nodes.count, range: TextRange(start, position)))
        frames[frames.count - 1].items += 1
    }

    func peek(_ distance: Int) -> UInt8? {
        position + distance < bytes.count ? bytes[position + distance] : nil
    }

    func text(from start: Int, to end: Int) -> String {
        String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)
    }

    mutating func report(_ kind: RegularExpressionError.Kind, from start: Int, to end: Int? = nil) {
        errors.append(.init(kind, TextRange(start, min(end ?? position, bytes.count))))
    }

    private mutating func endAlternative() {
        let index = frames.count - 1
        let frame = frames[index]
        if frame.items != 1 {
            nodes.append(
                .init(
                    kind: frame.items == 0 ? .empty : .concatenation,
                    start: frame.items == 0 ? nodes.count : frame.firstItemNode,
                    range: TextRange(frame.firstItemOffset, position)))
        }
        frames[index].alternatives += 1
        frames[index].items = 0
        frames[index].firstItemNode = nodes.count
        frames[index].firstItemOffset = position
    }

    private mutating func endAlternatives() {
        endAlternative()
        let frame = frames[frames.count - 1]
        if frame.alternatives > 1 {
            nodes.append(
                .init(kind: .alternation, start: frame.firstNode, range: TextRange(frame.offset, position)))
        }
    }

    // MARK: Groups

    private mutating func openGroup(
        named name: String?, isCapturing: Bool = true, length: Int, flags inner: Flags? = nil
    ) {
        let frame = Frame(
            group: isCapturing ? groupNames.count : nil, outerFlags: flags, offset: position,
            firstNode: nodes.count, firstItemNode: nodes.count, firstItemOffset: position + length)
        if isCapturing { groupNames.append(name) }
        position += length
        flags = inner ?? flags
        frames.append(frame)
    }

    private mutating func closeGroup() {
        endAlternatives()
        guard let frame = frames.popLast() else { return }
        if let group = frame.group {
            let range = TextRange(frame.offset, position)
            nodes.append(.init(kind: .group(group), start: frame.firstNode, range: range))
        }
        flags = frame.outerFlags
        frames[frames.count - 1].items += 1
    }

    /// `(?P<name>`, `(?<name>`, `(?i)`, `(?i-s:`; everything else behind `(?` is of other dialects.
    private mutating func parsePerlGroup() {
        let isLookbehind = peek(2) == 0x3C && (peek(3) == 0x3D || peek(3) == 0x21)
        let isLookaround = isLookbehind || peek(2) == 0x3D || peek(2) == 0x21
        if isLookaround {
            let length = isLookbehind ? 4 : 3
            let end = position + length
            report(.lookaround(text(from: position, to: end)), from: position, to: end)
            openGroup(named: nil, isCapturing: false, length: length)
            return
        }
        if peek(2) == 0x3C || (peek(2) == 0x50 && peek(3) == 0x3C) {
            parseGroupName(prefix: peek(2) == 0x3C ? 3 : 4)
        } else {
            parseFlags()
        }
    }

    private mutating func parseGroupName(prefix: Int) {
        let start = position
        var end = start + prefix
        while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
        let name = text(from: start + prefix, to: end)
        guard !name.isEmpty, end < bytes.count, bytes[end] == 0x3E else {
            let shown = min(end + 1, bytes.count)
            report(.groupName(wholeScalars(from: start, to: shown)), from: start, to: shown)
            openGroup(named: nil, length: end - start)
            return
        }
        openGroup(named: name, length: end + 1 - start)
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        Self.wordCharacters.contains { $0.contains(UInt32(byte)) }
    }

    /// The text up to an offset that may lie inside a character, which is then taken whole.
    func wholeScalars(from start: Int, to end: Int) -> String {
        var last = min(end, bytes.count)
        while last < bytes.count, bytes[last] & 0xC0 == 0x80 { last += 1 }
        return text(from: start, to: last)
    }

    private mutating func parseFlags() {
        let start = position
        var inner = flags
        var isOn = true
        var sawFlag = false
        var offset = start + 2
        scan: while offset < bytes.count {
            switch bytes[offset] {
            case 0x69: inner.foldsCase = isOn
            case 0x6D: inner.isMultiline = isOn
            case 0x73: inner.dotMatchesNewline = isOn
            case 0x55: inner.isUngreedy = isOn
            case 0x2D where isOn:
                isOn = false
                sawFlag = false
                offset += 1
                continue scan
            case 0x3A where isOn || sawFlag:
                openGroup(named: nil, isCapturing: false, length: offset + 1 - start, flags: inner)
                return
            case 0x29 where isOn || sawFlag:
                position = offset + 1
                flags = inner
                return
            default: break scan
            }
            sawFlag = true
            offset += 1
        }
        report(.flags(wholeScalars(from: start, to: offset + 1)), from: start, to: offset + 1)
        openGroup(named: nil, isCapturing: false, length: min(offset, bytes.count) - start)
    }

    // MARK: Repetition

    /// `{2}`, `{2,}`, `{2,3}`; a `{` that starts none of these is a character like others.
    private mutating func parseCount(after before: Int?) {
        let start = position
        var offset = position + 1
        guard let minimum = parseNumber(&offset) else {
            position += 1
            append(.scalar(0x7B, foldsCase: false), from: start)
            return
        }
        var maximum: Int? = minimum
        if offset < bytes.count, bytes[offset] == 0x2C {
            offset += 1
            maximum = nil
            if offset < bytes.count, bytes[offset] != 0x7D {
                maximum = parseNumber(&offset)
                if maximum == nil { offset = bytes.count }
            }
        }
        guard offset < bytes.count, bytes[offset] == 0x7D else {
            position += 1
            append(.scalar(0x7B, foldsCase: false), from: start)
            return
        }
        position = offset + 1
        if minimum > 1000 || (maximum ?? 0) > 1000 {
            report(.repetitionCount(text(from: start, to: position)), from: start)
        } else if let maximum, maximum < minimum {
            report(.repetitionOrder(text(from: start, to: position)), from: start)
        }
        appendRepetition(minimum, maximum, isCounted: true, from: start, after: before)
    }

    /// A number without leading zeros; more than four digits count as 9999.
    private func parseNumber(_ offset: inout Int) -> Int? {
        let first = offset
        var value = 0
        while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) {
            value = min(value * 10 + Int(bytes[offset] - 0x30), 9999)
            offset += 1
        }
        if offset == first { return nil }
        return bytes[first] == 0x30 && offset > first + 1 ? nil : value
    }

    private mutating func appendRepetition(
        _ minimum: Int, _ maximum: Int?, isCounted: Bool, from start: Int, after before: Int?
    ) {
        let operationEnd = position
        var isLazy = flags.isUngreedy
        if peek(0) == 0x3F {
            position += 1
            isLazy.toggle()
        }
        if let before {
            report(.nestedRepetition(text(from: before, to: operationEnd)), from: before)
            return
        }
        let frame = frames[frames.count - 1]
        guard frame.items > 0, let last = nodes.last else {
            report(.missingArgument(text(from: start, to: operationEnd)), from: start, to: operationEnd)
            return
        }
        repetitionStart = start
        nodes.append(
            .init(
                kind: .repetition(minimum: minimum, maximum: maximum, isLazy: isLazy, isCounted: isCounted),
                start: last.start, range: TextRange(Int(last.range.start), position)))
    }
}
