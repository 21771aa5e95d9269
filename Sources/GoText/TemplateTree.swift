package import Diagnostics

/// A template of Go's `text/template`, parsed: one array of nodes in post-order.
///
/// It knows the syntax alone: which functions and fields exist is for a vocabulary to say.
package struct TemplateTree: Sendable, Hashable {
    /// One node of the tree.
    package struct Node: Sendable, Hashable {
        /// Tells what a node is.
        package enum Kind: Sendable, Hashable {
            /// Children: texts, actions and blocks.
            case list
            /// What stands between actions, trimmed.
            case text
            /// `{{ pipeline }}`; one child.
            case action
            /// Children: the variables it declares, then its commands. `declares` counts the former.
            case pipeline(declares: Int, isAssignment: Bool)
            /// Children: a function or value, then its arguments.
            case command
            /// A function's name: index into ``TemplateTree/strings``.
            case function(Int)
            /// `.`
            case dot
            case `nil`
            case boolean(Bool)
            case number
            /// A string or raw string: its value as an index into ``TemplateTree/strings``.
            case string(Int)
            /// `.Labels.job`: index into ``TemplateTree/paths``.
            case field(Int)
            /// `$labels.job`: index into ``TemplateTree/paths``, the first name with its `$`.
            case variable(Int)
            /// `(…).Field`: one child, and an index into ``TemplateTree/paths``.
            case chain(Int)
            /// Children: pipeline, list, and a list behind `else` if there is one.
            case `if`
            case with
            case range
            case `break`
            case `continue`
            /// `{{ template "name" }}`: its name in ``TemplateTree/strings``; a child if it gets a pipeline.
            case template(Int)
            /// `{{ define "name" }}`: its name in ``TemplateTree/strings``; one list.
            case define(Int)
            /// `{{ block "name" pipeline }}`: its name in ``TemplateTree/strings``; pipeline and list.
            case block(Int)
        }

        /// What the node is.
        package let kind: Kind
        /// Bytes of the template. Of `define`, `template` and `block`: of the whole action or block.
        package let range: TextRange
        /// The index of the first node of the subtree that ends with this one.
        package let first: Int
    }

    /// One name of `.Labels.job` with its bytes, without the dot.
    package struct PathPart: Sendable, Hashable {
        /// The name without its dot.
        package let name: String
        /// The bytes of the name.
        package let range: TextRange
    }

    /// Go itself stops at its stack; nobody nests a tenth of this.
    package static let maximumDepth = 1000

    /// Children before parents; the last one is the list of the whole template.
    package internal(set) var nodes: [Node] = []
    /// The names and texts that nodes refer to.
    package internal(set) var strings: [String] = []
    /// The chains of names that nodes refer to.
    package internal(set) var paths: [[PathPart]] = []

    init() {}

    /// The indices of a node's children in the order of the text.
    package func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var next = index - 1
        while next >= nodes[index].first {
            children.append(next)
            next = nodes[next].first - 1
        }
        children.reverse()
        return children
    }

    /// Reads a template; the errors are in the order of the text.
    ///
    /// There is a tree unless there are errors.
    /// - variables: those that exist before the template starts, with their `$`.
    package static func parse(
        _ text: String, variables: [String] = []
    ) -> (TemplateTree?, [TemplateSyntaxError]) {
        parse(Array(text.utf8), variables: variables)
    }

    /// Reads a template that may not be valid UTF-8.
    package static func parse(
        _ bytes: [UInt8], variables: [String] = []
    ) -> (TemplateTree?, [TemplateSyntaxError]) {
        if let offset = UTF8Decoding.firstInvalidOffset(in: bytes) {
            return (nil, [TemplateSyntaxError(.invalidUTF8, TextRange(offset, offset + 1))])
        }
        var lexer = TemplateLexer(bytes)
        lexer.scan()
        var parser = TemplateParser(bytes, lexer.tokens, variables: variables)
        parser.parse()
        let errors = (lexer.errors + parser.errors).sorted { $0.range < $1.range }
        return (errors.isEmpty ? parser.tree : nil, errors)
    }
}
