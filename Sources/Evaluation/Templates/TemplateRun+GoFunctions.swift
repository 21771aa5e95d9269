import GoText

extension TemplateRun {
    /// The functions of Go's own templates; nil for all others.
    func goFunction(_ name: String, _ arguments: [TemplateValue]) throws(RenderingError) -> TemplateValue? {
        switch name {
        case "not":
            guard arguments.count == 1 else { throw .failed("wrong number of args for not") }
            return .boolean(!arguments[0].isTrue)
        case "eq", "ne", "lt", "le", "gt", "ge": return .boolean(try compare(name, arguments))
        case "len":
            guard arguments.count == 1 else { throw .failed("wrong number of args for len") }
            switch arguments[0] {
            case .text(let text): return .integer(Int64(text.utf8.count))
            case .labels(let labels): return .integer(Int64(labels.labels.count))
            case .samples(let samples, _): return .integer(Int64(samples.count))
            default: throw .failed("len of type \(arguments[0].typeName)")
            }
        case "index": return try index(arguments)
        case "print", "println":
            // Between two operands that are no texts there is a space; `println` has one between all.
            var result = ""
            for (place, argument) in arguments.enumerated() {
                if place > 0, name == "println" || !isText(argument) && !isText(arguments[place - 1]) { result += " " }
                result += try GoFormat.plain(argument)
            }
            return .text(name == "println" ? result + "\n" : result)
        case "printf":
            guard let format = arguments.first else { throw .failed("wrong number of args for printf") }
            return .text(try GoFormat.print(try text(name, format), Array(arguments.dropFirst())))
        case "html", "js", "urlquery", "slice", "call": throw .unsupported("`\(name)`")
        default: return nil
        }
    }

    private func isText(_ value: TemplateValue) -> Bool {
        if case .text = value { true } else { false }
    }

    private func index(_ arguments: [TemplateValue]) throws(RenderingError) -> TemplateValue {
        guard arguments.count == 2 else { throw .unsupported("`index` with \(arguments.count) arguments") }
        switch (arguments[0], arguments[1]) {
        case (.labels(let labels), .text(let name)): return .text(labels[name])
        case (.samples(let samples, let isOrdered), .integer(let place)):
            guard samples.indices.contains(Int(place)) else { throw .failed("index out of range: \(place)") }
            if !isOrdered { throw Self.unordered }
            return .sample(samples[Int(place)])
        default: throw .failed("cannot index \(arguments[0].typeName) with type \(arguments[1].typeName)")
        }
    }

    /// Numbers with and without a point are of different types, which are not compared.
    private func compare(_ name: String, _ arguments: [TemplateValue]) throws(RenderingError) -> Bool {
        guard arguments.count > 1, name == "eq" || arguments.count == 2 else { throw .failed("wrong number of args for \(name)") }
        for other in arguments.dropFirst() {
            let (isEqual, less) = try order(arguments[0], other)
            if name == "eq", isEqual { return true }
            if name == "eq" { continue }
            if name == "ne" { return !isEqual }
            guard let isLess = less else { throw .failed("invalid type for comparison") }
            switch name {
            case "lt": return isLess
            case "le": return isEqual || isLess
            // Go makes these two of `le` and `lt`, which matters for what is no number.
            case "gt": return !(isEqual || isLess)
            default: return !isLess
            }
        }
        return false
    }

    /// Whether two values are equal, and whether the first is less; nil for types without an order.
    private func order(
        _ left: TemplateValue, _ right: TemplateValue
    ) throws(RenderingError) -> (isEqual: Bool, isLess: Bool?) {
        switch (left, right) {
        case (.text(let one), .text(let other)):
            return (one.utf8.elementsEqual(other.utf8), one.utf8.lexicographicallyPrecedes(other.utf8))
        case (.float(let one), .float(let other)): return (one == other, one < other)
        case (.integer(let one), .integer(let other)): return (one == other, one < other)
        case (.boolean(let one), .boolean(let other)): return (one == other, nil)
        default: throw .failed("incompatible types for comparison")
        }
    }
}
