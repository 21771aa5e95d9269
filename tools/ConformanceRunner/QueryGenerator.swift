import PromQL
import TestSupport

/// Makes queries from the grammar: mostly right ones, some of the wrong type, and some with a token changed.
struct QueryGenerator {
    private var random = SeededGenerator(seed: 20_261_121)

    /// The next query.
    mutating func next() -> String {
        let type: ValueType = chance(8) ? .scalar : chance(20) ? .rangeVector : chance(30) ? .string : .instantVector
        var tokens = expression(type, depth: Int.random(in: 1...4, using: &random))
        for _ in 0..<(chance(3) ? Int.random(in: 1...3, using: &random) : 0) { mutate(&tokens) }
        return joined(tokens)
    }

    private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

    private mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int.random(in: 0..<list.count, using: &random)]
    }

    // MARK: - Grammar

    /// Tokens of an expression that mostly has the type.
    private mutating func expression(_ wanted: ValueType, depth: Int) -> [String] {
        let type = chance(100) ? pick([.scalar, .instantVector, .rangeVector, .string]) : wanted
        if depth <= 0 { return leaf(type) }
        switch type {
        case .string: return leaf(type)
        case .rangeVector:
            if chance(3) { return matrix() }
            let inner = expression(.instantVector, depth: depth - 1)
            let head = chance(2) ? ["("] + inner + [")"] : inner
            return head + ["["] + duration() + [":"] + (chance(2) ? duration() : []) + ["]"] + modifiers()
        case .scalar, .instantVector, .unknown:
            switch Int.random(in: 0..<10, using: &random) {
            case 0: return ["("] + expression(type, depth: depth - 1) + [")"]
            case 1: return [pick(["-", "+"])] + expression(type, depth: depth - 1)
            case 2, 3, 4: return binary(type, depth: depth)
            case 5, 6: return type == .instantVector ? aggregation(depth: depth) : leaf(type)
            case 7, 8, 9: return call(type, depth: depth)
            default: return leaf(type)
            }
        }
    }

    private mutating func leaf(_ type: ValueType) -> [String] {
        switch type {
        case .string: [string()]
        case .scalar, .unknown: [number()]
        case .rangeVector: matrix()
        case .instantVector: selector() + modifiers()
        }
    }

    private mutating func binary(_ type: ValueType, depth: Int) -> [String] {
        var tokens = expression(type, depth: depth - 1)
        var op = pick(BinaryOperator.allCases)
        let isOdd = op.isSet ? type == .scalar : op == .trimLower || op == .trimUpper
        if isOdd, !chance(20) { op = .divide }
        tokens.append(chance(3) ? op.rawValue.uppercased() : op.rawValue)
        if op.isComparison ? type == .scalar || chance(3) : chance(100) { tokens.append("bool") }
        let isMatched = type == .instantVector && chance(3)
        if isMatched {
            tokens += [pick(["on", "ignoring", "ON"])] + grouping()
            if !op.isSet || chance(20), chance(2) { tokens += [pick(["group_left", "group_right"])] + (chance(2) ? grouping() : []) }
        } else if chance(100) {
            tokens += [pick(["group_left", "group_right", "on", "ignoring", "by"])] + grouping()
        }
        if chance(100) { tokens += [pick(["fill", "fill_left", "fill_right"]), "(", number(), ")"] }
        return tokens + expression(chance(3) && !op.isSet && !isMatched ? .scalar : type, depth: depth - 1)
    }

    private mutating func aggregation(depth: Int) -> [String] {
        var op = pick(AggregationOperator.allCases)
        if op.isExperimental, !chance(5) { op = .sum }
        var inside: [String] = []
        if let parameter = op.parameterType, !chance(40) { inside += expression(parameter, depth: chance(4) ? 1 : 0) + [","] }
        inside += expression(.instantVector, depth: depth - 1)
        if chance(50) { inside += [","] + expression(.instantVector, depth: 0) }
        let clause = chance(2) ? [pick(["by", "without", "BY"])] + grouping() : []
        let name = chance(10) ? op.rawValue.uppercased() : op.rawValue
        return chance(2) ? [name] + clause + ["("] + inside + [")"] : [name, "("] + inside + [")"] + clause
    }

    private mutating func call(_ type: ValueType, depth: Int) -> [String] {
        // Most that need a flag or a version are left to chance, or hardly any query would be accepted.
        let isNewAllowed = chance(12)
        let known = Function.all.filter { $0.returnType == type && (isNewAllowed || $0.since == .always && $0.until == nil) }
        guard !known.isEmpty else { return leaf(type) }
        let function = pick(known)
        let most = function.maximumArguments ?? function.minimumArguments + 3
        var count = Int.random(in: function.minimumArguments...max(function.minimumArguments, min(most, 5)), using: &random)
        if chance(40) { count = max(0, count + pick([-1, 1])) }
        var tokens = [function.name, "("]
        for index in 0..<count {
            if index > 0 { tokens.append(",") }
            tokens += expression(function.argumentType(at: index) ?? .instantVector, depth: depth - 1)
        }
        if chance(80) { tokens.append(",") }
        return tokens + [")"]
    }

    private mutating func matrix() -> [String] { selector() + ["["] + duration() + ["]"] + modifiers() }

    private mutating func selector() -> [String] {
        let name = chance(12) ? pick(words) : pick(["up", "http_requests_total", "job:up:sum", "a", "x_bucket"])
        if chance(2) { return [name] }
        var tokens = chance(5) ? ["{"] : [name, "{"]
        for index in 0..<Int.random(in: 0...3, using: &random) {
            if index > 0 { tokens.append(",") }
            if chance(30) {
                tokens.append(string())
            } else {
                tokens += [chance(20) ? string() : pick(["job", "le", "__name__", "by", "on", "status"]), pick(["=", "!=", "=~", "!~"])]
                tokens.append(chance(3) ? pick(["\"\"", "\".*\"", "\".+\"", "\"a|b\"", "'5..'", "`\\d+`"]) : string())
            }
        }
        if chance(12) { tokens.append(",") }
        return tokens + ["}"]
    }

    private mutating func modifiers() -> [String] {
        guard chance(6) else { return [] }
        var tokens: [String] = []
        for _ in 0..<(chance(8) ? 2 : 1) {
            switch Int.random(in: 0..<12, using: &random) {
            case 0...5: tokens += ["offset"] + (chance(4) ? ["-"] : []) + duration()
            case 6, 7: tokens += ["@", pick(["start", "end"]), "(", ")"]
            case 8, 9, 10: tokens += ["@"] + (chance(4) ? ["-"] : []) + [number()]
            default: tokens.append(pick(["anchored", "smoothed"]))
            }
        }
        return tokens
    }

    private mutating func grouping() -> [String] {
        var tokens = ["("]
        for index in 0..<Int.random(in: 0...3, using: &random) {
            if index > 0 { tokens.append(",") }
            tokens.append(chance(8) ? pick(words) : chance(30) ? string() : pick(["job", "le", "instance"]))
        }
        if chance(12) { tokens.append(",") }
        return tokens + [")"]
    }

    private mutating func duration() -> [String] {
        if chance(60) { return [number()] }
        if chance(100) { return ["(", "5m", pick(["+", "*", "-"]), "2", ")"] }
        if chance(40) { return [pick(["0s", "1m1h", "5x", "1.5h", "300y", "5M", "0m", "1h1h"])] }
        return [pick(["5m", "1h", "1h30m", "30s", "1d", "100ms", "1w2d", "1y"])]
    }

    private mutating func number() -> String {
        if chance(25) {
            return pick(["1_000", "1e400", "0b1", "1__0", "5m", "-1", "9223372036854775808", "0x", "1e", "0855", "1_", "0s", "5."])
        }
        return pick(["1", "0", "5", "0.5", ".5", "5.", "1e3", "1E-2", "0x1F", "0755", "Inf", "nan", "3.14", "100", "2", "42"])
    }

    private mutating func string() -> String {
        if chance(25) { return pick(["\"(\"", "\"\\.\"", "\"x", "\"\\xff\"", "\"\\xff.*\"", "\"\\xff|a\"", "\"[\"", "'a\nb'"]) }
        return pick([
            "\"a\"", "'b'", "`c`", "\"job\"", "\"\"", "\"5..\"", "\"a\\nb\"", "\"\\\"\"", "'\\''", "`\\.`", "\"é\"",
            "\"http.requests\"", "\"a b\"", "\"[a-z]+\"", "\"(?i)x\"", "\"\\u00e9\"", "\"$1\"",
        ])
    }

    /// Words that mean something, and may stand where a name may.
    private let words =
        [
            "bool", "by", "without", "on", "ignoring", "group_left", "group_right", "offset", "and", "or", "unless", "atan2",
            "start", "end", "inf", "nan", "sum", "topk", "step", "range", "min_of", "max_of", "anchored", "smoothed", "fill",
            "rate", "AND", "Sum",
        ]

    // MARK: - Mistakes

    private mutating func mutate(_ tokens: inout [String]) {
        guard !tokens.isEmpty else { return }
        let place = Int.random(in: 0..<tokens.count, using: &random)
        switch Int.random(in: 0..<7, using: &random) {
        case 0: tokens.remove(at: place)
        case 1: tokens.insert(tokens[place], at: place)
        case 2: tokens.swapAt(place, Int.random(in: 0..<tokens.count, using: &random))
        case 3: tokens[place] = pick(words)
        case 4:
            tokens.insert(
                pick(["(", ")", "[", "]", "{", "}", ",", ":", "=", "!", "@", "-", "#x\n", "~", ";", "&", "==", "\\"]), at: place)
        case 5: tokens[place] = pick([number(), string(), "up", "5m"])
        default:
            var characters = Array(tokens[place])
            guard !characters.isEmpty else { return }
            characters.remove(at: Int.random(in: 0..<characters.count, using: &random))
            tokens[place] = String(characters)
        }
    }

    /// With a space where two words would become one, and elsewhere with one or none.
    private mutating func joined(_ tokens: [String]) -> String {
        var result = ""
        for token in tokens {
            let isWord = token.first.map(isWordCharacter) == true && result.last.map(isWordCharacter) == true
            if isWord || chance(3) { result += chance(20) ? "\n" : " " }
            result += token
        }
        return result
    }

    private func isWordCharacter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_" || character == ":" || character == "."
    }
}
