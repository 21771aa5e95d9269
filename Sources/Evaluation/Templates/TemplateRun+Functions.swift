import GoText
import PromQL

extension TemplateRun {
    /// The functions that templates of Prometheus may call.
    func call(_ name: String, _ arguments: [TemplateValue]) throws(RenderingError) -> TemplateValue {
        if let value = try goFunction(name, arguments) { return value }
        switch (name, arguments.count) {
        case ("query", 1): return try query(try text(name, arguments[0]))
        case ("first", 1):
            guard case .samples(let samples, let isOrdered) = arguments[0] else { throw wrongType(name, arguments[0]) }
            guard let first = samples.first else { throw .failed("first() called on vector with no elements") }
            if !isOrdered { throw Self.unordered }
            return .sample(first)
        case ("label", 2):
            guard case .sample(let sample) = arguments[1] else { throw wrongType(name, arguments[1]) }
            return .text(sample.labels[try text(name, arguments[0])])
        case ("value", 1):
            guard case .sample(let sample) = arguments[0] else { throw wrongType(name, arguments[0]) }
            return .float(sample.value)
        case ("strvalue", 1):
            guard case .sample(let sample) = arguments[0] else { throw wrongType(name, arguments[0]) }
            return .text(sample.labels["__value__"])
        case ("sortByLabel", 2): return try sorted(try text(name, arguments[0]), arguments[1])
        case ("toUpper", 1), ("toLower", 1), ("title", 1): return .text(try cased(name, try text(name, arguments[0])))
        case ("match", 2):
            return .boolean(try pattern(try text(name, arguments[0])).matchesPart(of: try text(name, arguments[1])))
        case ("reReplaceAll", 3):
            let template = ReplacementTemplate(try text(name, arguments[1]))
            let replaced = try pattern(try text(name, arguments[0])).replacingAll(in: try text(name, arguments[2]), with: template)
            return .text(replaced)
        case ("stripPort", 1): return .text(try withoutPort(try text(name, arguments[0])))
        case ("humanize", 1): return .text(Humanized.plain(try number(arguments[0])))
        case ("humanize1024", 1): return .text(Humanized.binary(try number(arguments[0])))
        case ("humanizePercentage", 1): return .text(Humanized.percentage(try number(arguments[0])))
        case ("humanizeDuration", 1):
            guard let text = Humanized.duration(try number(arguments[0])) else { throw .unsupported("so long a duration") }
            return .text(text)
        case ("humanizeTimestamp", 1):
            guard let text = Humanized.timestamp(try number(arguments[0])) else { throw .failed("the time overflows") }
            return .text(text)
        // Prometheus knows it, but promtool breaks down over it.
        case ("externalURL", 0): throw .unsupported("`externalURL`, of which rule tests know nothing: `$externalURL` is the same")
        case ("now", 0): return .float(Double(time) / 1000)
        case ("safeHtml", 1): return .text(try text(name, arguments[0]))
        default: throw .unsupported("`\(name)` with \(arguments.count) arguments")
        }
    }

    func wrongType(_ name: String, _ value: TemplateValue) -> RenderingError {
        .failed("wrong type for an argument of \(name): \(value.typeName)")
    }

    func text(_ name: String, _ value: TemplateValue) throws(RenderingError) -> String {
        guard case .text(let text) = value else { throw wrongType(name, value) }
        return text
    }

    private func number(_ value: TemplateValue) throws(RenderingError) -> Double {
        switch value {
        case .float(let number): return number
        case .integer(let number): return Double(number)
        case .text(let text):
            let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
            guard isPlain, let number = Double(text), number.isFinite else {
                throw isPlain ? .failed("\(text) is no number") : .unsupported("the number \(text)")
            }
            return number
        default: throw .failed("can't convert \(value.typeName) to float")
        }
    }

    private func query(_ text: String) throws(RenderingError) -> TemplateValue {
        let result = Tree.parse(text, options: renderer.parsing)
        guard let tree = result.tree, result.errors.isEmpty else { throw .failed("the query \(text) is no query") }
        switch renderer.evaluator.evaluate(tree, at: time) {
        case .failure(.refused(let reason)): throw .failed(reason)
        case .failure(.unsupported(_, let reason)): throw .unsupported(reason)
        case .success(let value):
            guard let elements = value.elements else { throw .failed("the query is no vector") }
            return .samples(elements, isOrdered: isOrdered(elements, by: tree))
        }
    }

    /// Whether Prometheus finds series in this order: one alone, or sorted by values that differ.
    private func isOrdered(_ elements: [QueryValue.Element], by tree: Tree) -> Bool {
        if elements.count < 2 { return true }
        let values = elements.map(\.value)
        let areDifferent = zip(values, values.dropFirst()).allSatisfy { $0 < $1 || $0 > $1 }
        switch tree.nodes[tree.unwrapped(tree.root)].kind {
        case .call(let function): return ["sort", "sort_desc"].contains(function.name) && areDifferent
        case .aggregation(let index):
            let aggregation = tree.aggregations[Int(index)]
            return [.topk, .bottomk].contains(aggregation.op) && aggregation.grouping == nil && areDifferent
        default: return false
        }
    }

    private func sorted(_ label: String, _ value: TemplateValue) throws(RenderingError) -> TemplateValue {
        guard case .samples(let samples, let wasOrdered) = value else { throw wrongType("sortByLabel", value) }
        let sorted = samples.enumerated().sorted { left, right in
            let (one, other) = (left.element.labels[label].utf8, right.element.labels[label].utf8)
            return one.elementsEqual(other) ? left.offset < right.offset : one.lexicographicallyPrecedes(other)
        }.map(\.element)
        let areDifferent = zip(sorted, sorted.dropFirst()).allSatisfy { !$0.labels[label].utf8.elementsEqual($1.labels[label].utf8) }
        return .samples(sorted, isOrdered: wasOrdered || areDifferent)
    }

    private func pattern(_ text: String) throws(RenderingError) -> RegularExpression {
        guard let expression = RegularExpression.parse(text).0 else { throw .failed("invalid regular expression \(text)") }
        return expression
    }

    private func cased(_ name: String, _ text: String) throws(RenderingError) -> String {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { throw .unsupported("`\(name)` of letters beyond ASCII") }
        if name == "toUpper" { return text.uppercased() }
        if name == "toLower" { return text.lowercased() }
        var result = ""
        var previous: Character = " "
        for character in text {
            let startsWord = previous == " " || previous == "-"
            // Versions differ in what else is between words.
            guard character.isLetter || character.isNumber && !startsWord || " -".contains(character) || character == "_" && !startsWord
            else { throw .unsupported("`title` of \(text)") }
            result += startsWord ? character.uppercased() : String(character)
            previous = character
        }
        return result
    }

    /// A host without its port.
    private func withoutPort(_ text: String) throws(RenderingError) -> String {
        if text.contains("[") || text.contains("]") { throw .unsupported("`stripPort` of \(text)") }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 ? String(parts[0]) : text
    }
}
