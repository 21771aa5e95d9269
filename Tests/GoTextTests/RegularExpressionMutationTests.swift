import Diagnostics
import GoText
import TestSupport
import Testing

@Suite struct RegularExpressionMutationTests {
    private static let corpus = [
        #"(?i)^(?P<host>[a-z0-9.-]+)(?::(\d{1,5}))?$"#, #"\Qa.b\E|[[:alpha:]_][\w-]*|\p{Greek}+?"#,
        #"(?s-U:a{2,}(b|(c|d)*)\x{41}\012)\b\B[^]\]-]"#, "5..|4[0-9]{2}|GET|(?m:^x$)",
    ]

    @Test func noPatternTrapsAndEveryPlaceLiesInside() {
        var generator = SeededGenerator(seed: 1)
        let alphabet = Array(#"()[]{}|*+?\^$-:<>,PipbQE19aé"#.utf8)
        for round in 0..<6000 {
            var pattern = Array(Self.corpus[round % Self.corpus.count].utf8)
            pattern = generator.mutate(pattern, with: alphabet)
            let (expression, errors) = RegularExpression.parse(pattern)
            #expect((expression == nil) == !errors.isEmpty)
            for error in errors {
                #expect(error.range.bytes.upperBound <= pattern.count)
                _ = error.message + (error.help ?? "")
            }
            guard let expression else { continue }
            for text in ["", "a", "host:80", "GET\nx"] {
                #expect(expression.matchesWhole(text) == (expression.groups(matchingWhole: text) != nil))
            }
            for text in (expression.literalAlternatives ?? []).prefix(3) {
                #expect(expression.matchesWhole(text), "\(text)")
            }
        }
    }
}
