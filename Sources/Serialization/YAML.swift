/// YAML, written for readers of diffs and for every reader of version 1.1 or 1.2; read with positions.
package enum YAML {
    /// Prints a tree as one document.
    ///
    /// Two-space indent, block style, one list element a line; a string is quoted wherever a reader could
    /// take it for something else, and written as a block that keeps its lines where it has several.
    /// - Parameter header: lines written as `# …` at the head of the file.
    package static func print(_ node: Node, header: String? = nil) -> String {
        YAMLPrinter.print(node, header: header)
    }

    /// Reads the first document of a text; a tree comes back as far as one could be made.
    package static func read(_ bytes: [UInt8]) -> (root: LocatedNode?, errors: [ReadError]) {
        YAMLReader.read(bytes)
    }

    /// Reads the first document, and hands on the items of some of its lists as soon as each is complete, so that a
    /// large file never is a tree as a whole. In the tree that comes back these lists are empty.
    /// - Parameter path: the keys that lead to the lists, with nil for any item of a list: `["groups", nil, "rules"]`.
    package static func read(
        _ bytes: [UInt8], itemsAt path: [String?], take: (LocatedNode) -> Void
    ) -> (root: LocatedNode?, errors: [ReadError]) {
        YAMLReader.read(bytes, itemsAt: path, take: take)
    }
}
