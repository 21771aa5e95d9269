import StackDSL

/// Prints blocks as Alloy's own formatter does (`alloy fmt`): tabs, `=` aligned among neighbouring lines, a
/// blank line before a block.
///
/// A list of one string or reference stays on its line; every other list and object has one element a line,
/// so that a diff shows what changed. Recursive: a tree is as deep as an emitter writes it.
enum AlloyPrinter {
    /// - Parameter header: the text of the comment at the head of the file.
    static func print(_ blocks: [AlloyBlock], header: String) -> String {
        let head = header.split(separator: "\n", omittingEmptySubsequences: false).map { "// \($0)" }
        let body = lines(blocks.map(AlloyStatement.block), indent: 0)
        return (head + [""] + body).map { $0 + "\n" }.joined()
    }

    private static func lines(_ body: [AlloyStatement], indent: Int) -> [String] {
        var result: [String] = []
        var attributes: [(key: String, value: AlloyValue)] = []
        for statement in body {
            switch statement {
            case .attribute(let name, let value):
                attributes.append((name, value))
            case .block(let block):
                result += aligned(attributes, indent: indent, separator: "")
                attributes = []
                if !result.isEmpty { result.append("") }
                result += lines(block, indent: indent)
            }
        }
        return result + aligned(attributes, indent: indent, separator: "")
    }

    private static func lines(_ block: AlloyBlock, indent: Int) -> [String] {
        let tabs = String(repeating: "\t", count: indent)
        let head = tabs + block.name + (block.label.map { " " + quoted($0) } ?? "") + " {"
        if block.body.isEmpty { return [head + " }"] }
        return [head] + lines(block.body, indent: indent + 1) + [tabs + "}"]
    }

    /// Lines of `key = value`. A value of several lines is aligned with those before it and ends their row.
    private static func aligned(
        _ pairs: [(key: String, value: AlloyValue)], indent: Int, separator: String
    ) -> [String] {
        let tabs = String(repeating: "\t", count: indent)
        var result: [String] = []
        var row: [(key: String, value: [String])] = []
        func flush() {
            let width = row.map(\.key.unicodeScalars.count).max() ?? 0
            for (key, value) in row {
                let padding = String(repeating: " ", count: width - key.unicodeScalars.count)
                result.append("\(tabs)\(key)\(padding) = \(value.first ?? "")")
                result += value.dropFirst()
            }
            row = []
        }
        for (key, value) in pairs {
            var text = lines(value, indent: indent)
            if let last = text.popLast() { text.append(last + separator) }
            row.append((key, text))
            if text.count > 1 { flush() }
        }
        flush()
        return result
    }

    /// The lines of a value; the first follows its key, the others are indented as they stand.
    private static func lines(_ value: AlloyValue, indent: Int) -> [String] {
        let tabs = String(repeating: "\t", count: indent)
        switch value {
        case .string(let text): return [quoted(text)]
        case .number(let value): return [NumberText.shortest(value)]
        case .bool(let value): return [value ? "true" : "false"]
        case .reference(let name): return [name]
        case .list(let elements):
            if elements.isEmpty { return ["[]"] }
            let printed = elements.map { lines($0, indent: indent + 1) }
            if printed.count == 1, let only = printed.first, only.count == 1 { return ["[\(only[0])]"] }
            let rows = printed.flatMap { element -> [String] in
                var element = element
                element[0] = "\(tabs)\t\(element[0])"
                element[element.count - 1] += ","
                return element
            }
            return ["["] + rows + ["\(tabs)]"]
        case .object(let fields):
            if fields.isEmpty { return ["{}"] }
            let rows = aligned(
                fields.map { (isPlainKey($0.key) ? $0.key : quoted($0.key), $0.value) }, indent: indent + 1,
                separator: ",")
            return ["{"] + rows + ["\(tabs)}"]
        }
    }

    private static func isPlainKey(_ key: String) -> Bool {
        isIdentifier(key) && !["true", "false", "null"].contains(key)
    }
}
