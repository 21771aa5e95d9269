import GoText

/// `fmt.Sprintf` for the types that templates have.
enum GoFormat {
    private struct Verb {
        var flags: Set<Character> = []
        var width = 0
        var precision: Int?
        var letter: Character = "v"
    }

    static func print(_ format: String, _ arguments: [TemplateValue]) throws(RenderingError) -> String {
        var result = ""
        var rest = Substring(format)
        var next = 0
        while let character = rest.popFirst() {
            guard character == "%" else {
                result.append(character)
                continue
            }
            var verb = Verb()
            while let flag = rest.first, "+-# 0".contains(flag) {
                verb.flags.insert(flag)
                rest = rest.dropFirst()
            }
            verb.width = number(&rest) ?? 0
            if rest.first == "." {
                rest = rest.dropFirst()
                verb.precision = number(&rest) ?? 0
            }
            guard let letter = rest.popFirst() else {
                result += "%!(NOVERB)"
                break
            }
            if letter == "%" {
                result += "%"
                continue
            }
            if letter == "*" || letter == "[" || verb.width > 1_000 || verb.precision ?? 0 > 1_000 {
                throw .unsupported("`printf` with `\(letter)`")
            }
            guard next < arguments.count else {
                result += "%!\(letter)(MISSING)"
                continue
            }
            verb.letter = letter
            result += try text(verb, arguments[next])
            next += 1
        }
        if next < arguments.count {
            let extra = try arguments[next...].map { value throws(RenderingError) in "\(value.typeName)=\(try plain(value))" }
            result += "%!(EXTRA " + extra.joined(separator: ", ") + ")"
        }
        return result
    }

    private static func number(_ rest: inout Substring) -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        return Int(digits)
    }

    static func plain(_ value: TemplateValue) throws(RenderingError) -> String {
        guard let text = value.printed else { throw .unsupported("a value of type \(value.typeName) is printed") }
        return text
    }

    private static func text(_ verb: Verb, _ value: TemplateValue) throws(RenderingError) -> String {
        switch (verb.letter, value) {
        case ("v", .float(let number)): return padded(verb, signed(verb, GoNumber.print(number, .general, precision: verb.precision)))
        case ("g", .float(let number)): return padded(verb, signed(verb, GoNumber.print(number, .general, precision: verb.precision)))
        case ("f", .float(let number)), ("F", .float(let number)):
            return padded(verb, signed(verb, GoNumber.print(number, .decimal, precision: verb.precision ?? 6)))
        case ("e", .float(let number)):
            return padded(verb, signed(verb, GoNumber.print(number, .exponent, precision: verb.precision ?? 6)))
        case ("d", .integer(let number)), ("v", .integer(let number)):
            if verb.precision != nil { throw .unsupported("`printf` of a whole number with a precision") }
            return padded(verb, signed(verb, String(number)))
        case ("s", .text(let text)), ("v", .text(let text)):
            if verb.flags.contains("#") { throw .unsupported("`printf` with `#`") }
            return padded(verb, verb.precision.map { String(String.UnicodeScalarView(text.unicodeScalars.prefix($0))) } ?? text)
        case ("t", .boolean(let value)), ("v", .boolean(let value)): return padded(verb, value ? "true" : "false")
        case ("v", .labels) where verb.flags.isEmpty && verb.width == 0: return try plain(value)
        case ("s", .float), ("s", .integer), ("s", .boolean), ("d", .float), ("d", .text), ("d", .boolean), ("f", .text),
            ("f", .integer), ("f", .boolean), ("t", .float), ("t", .text), ("t", .integer):
            if !verb.flags.isEmpty || verb.width > 0 || verb.precision != nil {
                throw .unsupported("`printf` of a \(value.typeName) with `%\(verb.letter)`")
            }
            return "%!\(verb.letter)(\(value.typeName)=\(try plain(value)))"
        default: throw .unsupported("`printf` of a \(value.typeName) with `%\(verb.letter)`")
        }
    }

    private static func signed(_ verb: Verb, _ number: String) -> String {
        if number.hasPrefix("-") || number.hasPrefix("+") { return number }
        return verb.flags.contains("+") ? "+" + number : verb.flags.contains(" ") ? " " + number : number
    }

    private static func padded(_ verb: Verb, _ text: String) -> String {
        let missing = verb.width - text.unicodeScalars.count
        if missing <= 0 { return text }
        if verb.flags.contains("-") { return text + String(repeating: " ", count: missing) }
        let isNumber = text.utf8.last.map { (0x30...0x39).contains($0) } ?? false
        guard verb.flags.contains("0"), isNumber, "defgFv".contains(verb.letter) else {
            return String(repeating: verb.flags.contains("0") && "s".contains(verb.letter) ? "0" : " ", count: missing) + text
        }
        let sign = text.prefix { "+- ".contains($0) }
        return sign + String(repeating: "0", count: missing) + text.dropFirst(sign.count)
    }
}
