import Diagnostics
import PromQL
import Testing

/// Checks that a query is accepted, prints as given, and that what is printed means the same.
func check(
    _ text: String, prints expected: String? = nil, _ options: ParseOptions = ParseOptions(features: .all),
    at location: SourceLocation = #_sourceLocation
) {
    check(QuerySource(text), prints: expected ?? text, options, at: location)
}

func check(
    _ source: QuerySource, prints expected: String, _ options: ParseOptions = ParseOptions(features: .all),
    at location: SourceLocation = #_sourceLocation
) {
    let result = Tree.parse(source, options: options)
    #expect(result.errors.map(\.message) == [], sourceLocation: location)
    guard let tree = result.tree else { return }
    #expect(tree.printed() == expected, sourceLocation: location)
    let again = Tree.parse(tree.printed(), options: options)
    #expect(again.tree?.means(theSameAs: tree) == true, "\(tree.printed())", sourceLocation: location)
    let pretty = Tree.parse(tree.prettyPrinted(width: 20), options: options)
    #expect(pretty.tree?.printed() == tree.printed(), sourceLocation: location)
}

/// Checks that a query is refused: the place between « and », and words of the first message.
func checkError(
    _ marked: String, _ words: String, _ options: ParseOptions = ParseOptions(features: .all),
    at location: SourceLocation = #_sourceLocation
) {
    let text = marked.replacing("«", with: "").replacing("»", with: "")
    let start = marked.utf8.count - marked.drop { $0 != "«" }.utf8.count
    let length = marked.drop { $0 != "«" }.dropFirst().prefix { $0 != "»" }.utf8.count
    let result = Tree.parse(text, options: options)
    guard let error = result.errors.first else {
        Issue.record("`\(text)` was accepted", sourceLocation: location)
        return
    }
    #expect(error.message.contains(words), "\(error.message)", sourceLocation: location)
    if marked.contains("«") {
        #expect(error.range == TextRange(start, start + length), "\(error.message)", sourceLocation: location)
    }
    #expect(!error.isRecovered, sourceLocation: location)
}
