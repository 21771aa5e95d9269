import Diagnostics
import GoText

extension Parser {
    /// The value of a number or duration that was taken.
    mutating func parseNumber(_ token: Token) -> NumberValue {
        switch splicedValue(token) {
        case .number(let value): return NumberValue(value: value, isDuration: false)
        case .duration(let milliseconds):
            return NumberValue(value: Self.seconds(milliseconds), isDuration: true)
        case .metric, .expression, .label, .string, nil: break
        }
        let slice = source.bytes[Int(token.start)..<Int(token.end)]
        if token.kind == .duration {
            switch PrometheusDuration.parse(slice) {
            case .success(let milliseconds):
                return NumberValue(value: Self.seconds(milliseconds), isDuration: true)
            case .failure(let problem):
                report(problem, token)
                return NumberValue(value: 0, isDuration: true)
            }
        }
        if slice.contains(UInt8(ascii: "_")) {
            require(.v2_54, at: token.range, "a number with underscores")
        }
        switch GoNumber.parse(slice) {
        case .success(let value): return NumberValue(value: value, isDuration: false)
        case .failure(.outOfRange):
            report(
                .invalidLiteral, at: token.range, "the number is too large", help: "use `Inf` for infinity")
            return NumberValue(value: .infinity, isDuration: false)
        case .failure(.malformed):
            report(.invalidLiteral, at: token.range, "`\(text(token))` is no number")
        }
        return NumberValue(value: 0, isDuration: false)
    }

    /// The value of a number, or of a duration in its place, that was taken.
    mutating func parseScalar(_ token: Token) -> NumberValue {
        let number = parseNumber(token)
        if token.kind == .duration {
            require(.v2_54, at: token.range, "a duration in the place of a number")
            if number.value == 0 { require(.v3_4, at: token.range, "a duration of 0") }
        }
        return number
    }

    /// Splits off whole seconds first, as Go does, so that the double is the same.
    private static func seconds(_ milliseconds: Int64) -> Double {
        Double(milliseconds / 1000) + Double(milliseconds % 1000 * 1_000_000) / 1e9
    }

    private mutating func report(_ problem: PrometheusDuration.Problem, _ token: Token) {
        switch problem {
        case .empty, .malformed, .unknownUnit("."):
            report(
                .invalidLiteral, at: token.range, "`\(text(token))` is no duration",
                help: PrometheusDuration.meant(by: text(token)).map { "write `\($0)`" }
                    ?? "units go from large to small, each once and without fractions, as in `1h30m`")
        case .unknownUnit(let unit):
            report(
                .invalidLiteral, at: token.range, "`\(unit)` is no unit of time",
                help: Lexer.cure(ofDuration: text(token)))
        case .outOfRange:
            report(.invalidLiteral, at: token.range, "the duration is longer than 292 years",
                help: "write a shorter one")
        }
    }

    /// The value of a string that was taken.
    mutating func stringValue(_ token: Token) -> String {
        if case .string(let value) = splicedValue(token) { return value }
        switch QuotedString.unquote(source.bytes, in: Int(token.start)..<Int(token.end)) {
        case .text(let value): return value
        case .malformed:
            report(.invalidLiteral, at: token.range, "\(text(token)) is no string")
        }
        return ""
    }
}
