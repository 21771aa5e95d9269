/// Feeds a tree to libyaml, with marks where libyaml cannot say what we want (see ``YAMLMarks``).
struct YAMLPrinter: ~Copyable {
    private var emitter = LibYAMLEmitter()
    private var marks: YAMLMarks

    static func print(_ node: Node, header: String?) -> String {
        var printer = YAMLPrinter(marks: YAMLMarks(for: node))
        printer.emit(node)
        let marks = printer.marks
        let body = marks.resolved(printer.finish())
        var result: [UInt8] = []
        if let header { YAMLMarks.appendComment(header, indent: 0, to: &result) }
        return String(decoding: result + body, as: UTF8.self)
    }

    private init(marks: YAMLMarks) {
        self.marks = marks
    }

    private consuming func finish() -> [UInt8] {
        emitter.finish()
    }

    /// Recursive: a tree is as deep as somebody wrote it out, or as a reader let it be.
    private mutating func emit(_ node: Node) {
        switch node {
        case .null: emitter.scalar("null", .plain)
        case .bool(let value): emitter.scalar(value ? "true" : "false", .plain)
        case .integer(let value): emitter.scalar(String(value), .plain)
        case .number(let value): emitter.scalar(Self.text(value), .plain)
        case .string(let text): emitter.scalar(text, Self.style(text))
        case .block(let text): emitter.scalar(text, Self.isBlock(text) ? .literal : Self.style(text))
        case .list(let items):
            emitter.startList()
            for item in items { emit(item) }
            emitter.endList()
        case .map(let map):
            emitter.startMap()
            for entry in map.entries { emit(entry) }
            emitter.endMap()
        }
    }

    private mutating func emit(_ entry: Node.Map.Entry) {
        if let comment = entry.comment {
            emitter.scalar(marks.mark(comment), .plain)
            emitter.scalar("null", .plain)
        }
        let key = Self.keyStyle(entry.key)
        emitter.scalar(entry.key, key.style)
        if case .list(let items) = entry.value, !items.isEmpty, key.isSimple {
            emitter.startList()
            emitter.scalar(marks.indentation, .plain)
            emit(entry.value)
            emitter.endList()
        } else {
            emit(entry.value)
        }
    }

    private static func text(_ value: Double) -> String {
        numberText(value) ?? (value.isNaN ? ".nan" : value < 0 ? "-.inf" : ".inf")
    }
}
