import Analysis
import Checks
import Proof
import Diagnostics
import PromQL
import StackDSL
import Testing

/// An example whose query is written otherwise and means the same.
struct MutatedExample: CustomTestStringConvertible, Sendable {
    let original: ExampleCase
    /// How it is written.
    let manner: String
    let stack: Stack

    var testDescription: String { "\(original.testDescription), \(manner)" }

    var found: [String] {
        var resolved = resolve(stack)
        if original.about.id == .alertWithoutTest { resolved.proofs = proofs(of: resolved) }
        return runChecks(on: resolved).filter { $0.id == original.about.id.rawValue }.map(\.message)
    }

    static func all(of cases: [ExampleCase]) -> [MutatedExample] {
        cases.flatMap { original -> [MutatedExample] in
            guard let condition = original.example.condition else { return [] }
            return writings(of: condition.query).map { manner, query in
                MutatedExample(original: original, manner: manner, stack: condition.stack(with: query))
            }
        }
    }

    /// What is not read as it stands is only given more space: to print it, it would have to be read.
    private static func writings(of query: String) -> [(String, String)] {
        let spaced = [("over two lines", "\n  \(query)\n")]
        guard let tree = Tree.parse(query).tree, Tree.parse(query).errors.isEmpty else { return spaced }
        // A check that is about the writing itself (`[10]` for `[10s]`) cannot find what is printed in another.
        let printed = [("in canonical form", tree.printed()), ("over many lines", tree.prettyPrinted(width: 20))]
            .filter { $0.1.withoutSpace == query.withoutSpace }
        return spaced + printed + [
            ("with a comment", "# as seen\n\(query) # today"),
            ("in parentheses", "((\(query)))"),
        ]
    }
}

@Suite struct MutatedExampleTests {
    @Test(arguments: MutatedExample.all(of: ExampleCase.bad))
    func aBadExampleIsFoundHoweverItIsWritten(_ mutated: MutatedExample) {
        #expect(
            mutated.found.count == mutated.original.example.count, "\(mutated.found)",
            sourceLocation: mutated.original.location)
    }

    @Test(arguments: MutatedExample.all(of: ExampleCase.good))
    func aGoodExampleIsSilentHoweverItIsWritten(_ mutated: MutatedExample) {
        #expect(mutated.found == [], sourceLocation: mutated.original.location)
    }

    @Test func thereAreMany() {
        #expect(MutatedExample.all(of: ExampleCase.bad).count > 100)
        #expect(MutatedExample.all(of: ExampleCase.good).count > 100)
    }
}

extension String {
    fileprivate var withoutSpace: String { filter { !$0.isWhitespace } }
}
