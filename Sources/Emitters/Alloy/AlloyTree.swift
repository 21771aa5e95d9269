/// A block of Alloy's language: `name "label" { … }`.
struct AlloyBlock: Equatable {
    /// With dots, as it is written: `loki.process`, `stage.json`.
    let name: String
    let label: String?
    var body: [AlloyStatement]

    init(_ name: String, _ label: String? = nil, _ body: [AlloyStatement] = []) {
        self.name = name
        self.label = label
        self.body = body
    }

    /// Adds an attribute; nil is left out.
    mutating func set(_ name: String, _ value: AlloyValue?) {
        if let value { body.append(.attribute(name, value)) }
    }

    /// Adds an attribute that is a string; nil is left out.
    mutating func set(_ name: String, _ text: String?) {
        set(name, text.map(AlloyValue.string))
    }

    /// Adds blocks behind what is there.
    mutating func add(_ blocks: [AlloyBlock]) {
        body += blocks.map(AlloyStatement.block)
    }
}

/// What stands in a block.
enum AlloyStatement: Equatable {
    case attribute(String, AlloyValue)
    case block(AlloyBlock)
}

/// The value of an attribute.
enum AlloyValue: Equatable {
    case string(String)
    case number(Double)
    case bool(Bool)
    /// What another component exports: `loki.write.loki.receiver`.
    case reference(String)
    case list([AlloyValue])
    case object([Field])

    struct Field: Equatable {
        let key: String
        let value: AlloyValue
    }
}

extension AlloyValue {
    /// What an environment variable holds.
    static func variable(_ name: String) -> AlloyValue { .reference("sys.env(\(quoted(name)))") }

    static func strings(_ texts: [String]) -> AlloyValue { .list(texts.map(AlloyValue.string)) }
}
