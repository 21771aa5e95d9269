/// JSON, written for readers of diffs; read strictly, with positions.
package enum JSON {
    /// Prints a tree: two-space indent, one list element a line, and a line break at the end.
    ///
    /// A number that JSON cannot say (infinity, not a number) becomes `null`, as in ECMAScript.
    package static func print(_ node: Node) -> String {
        JSONPrinter.print(node)
    }

    /// Prints a tree on one line, without a line break at the end and without a space that is not in a string.
    package static func printOnOneLine(_ node: Node) -> String {
        JSONPrinter.printOnOneLine(node)
    }

    /// Reads a text that is JSON and nothing else; a tree comes back only where there is no syntax error.
    package static func read(_ bytes: [UInt8]) -> (root: LocatedNode?, errors: [ReadError]) {
        JSONReader.read(bytes)
    }
}
