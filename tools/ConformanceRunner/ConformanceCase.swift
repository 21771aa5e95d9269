import Diagnostics
import Serialization

/// One case of a file of cases: what a text is, as the reference implementation has it.
struct ConformanceCase {
    /// The place of an error, in bytes.
    typealias Place = TextRange

    /// The file's name without its ending: `promql`, `logql`.
    let language: String
    /// The kind of case: `expr`, `lex`, `printer`.
    let set: String
    let input: [UInt8]
    let isAccepted: Bool
    /// In the order they are reported; nil where the case does not say.
    let places: [Place]?
    private let fields: LocatedNode

    /// A text field, e.g. `printed`.
    func text(_ key: String) -> String? {
        if case .string(let text)? = fields[key]?.value { text } else { nil }
    }

    /// A whole number, e.g. `max_chars`.
    func number(_ key: String) -> Int? { fields[key]?.whole }

    /// Whether a field is true.
    func isTrue(_ key: String) -> Bool { fields[key]?.value == .bool(true) }

    /// The texts of a list, e.g. `opts`; nil where there is none.
    func texts(_ key: String) -> [String]? {
        if case .list(let items)? = fields[key]?.value { items.compactMap(\.text) } else { nil }
    }

    /// The texts of `ast.items`.
    var items: [String]? {
        if case .list(let items)? = fields["ast"]?["items"]?.value { items.compactMap(\.text) } else { nil }
    }

    /// Reads a line; nil where it is no case.
    init?(line: [UInt8], language: String) {
        guard let root = JSON.read(line).root, case .string(let set)? = root["set"]?.value,
            case .bool(let isAccepted)? = root["ok"]?.value
        else { return nil }
        if case .string(let encoded)? = root["input_b64"]?.value {
            guard let bytes = Base64.decode(encoded) else { return nil }
            input = bytes
        } else {
            guard let text = root["input"]?.text else { return nil }
            input = Array(text.utf8)
        }
        self.language = language
        self.set = set
        self.isAccepted = isAccepted
        places = Self.places(root["errors"])
        fields = root
    }

    /// `repeat` stands for as many errors, each moved by `start_step` and `end_step` from the one before.
    private static func places(_ errors: LocatedNode?) -> [Place]? {
        guard case .list(let items)? = errors?.value else { return nil }
        var places: [Place] = []
        for item in items {
            guard let start = item["start"]?.whole, let end = item["end"]?.whole else { return nil }
            for step in 0..<max(1, item["repeat"]?.whole ?? 1) {
                places.append(
                    TextRange(
                        start + step * (item["start_step"]?.whole ?? 0), end + step * (item["end_step"]?.whole ?? 0)))
            }
        }
        return places
    }
}

extension LocatedNode {
    fileprivate var text: String? { if case .string(let text) = value { text } else { nil } }
    fileprivate var whole: Int? { if case .integer(let number) = value { Int(number) } else { nil } }
}
