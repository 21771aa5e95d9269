import Diagnostics
import GoText

extension QueryOutline {
    static func lines(of tree: TemplateTree, in text: [UInt8]) -> [Line] {
        lines(root: tree.nodes.count - 1, children: tree.children) { node in
            let node = tree.nodes[node]
            return ("\(name(of: node.kind)) \(excerpt(of: text[node.range.bytes]))", "", node.range)
        }
    }

    private static func name(of kind: TemplateTree.Node.Kind) -> String {
        switch kind {
        case .list: "list"
        case .text: "text"
        case .action: "action"
        case .pipeline: "pipeline"
        case .command: "command"
        case .function: "function"
        case .dot: "dot"
        case .nil: "nil"
        case .boolean: "boolean"
        case .number: "number"
        case .string: "string"
        case .field: "field"
        case .variable: "variable"
        case .chain: "chain"
        case .if: "if"
        case .with: "with"
        case .range: "range"
        case .break: "break"
        case .continue: "continue"
        case .template: "template"
        case .define: "define"
        case .block: "block"
        }
    }

    /// The beginning of what a node is written as, on one line.
    private static func excerpt(of bytes: ArraySlice<UInt8>) -> String {
        let most = 40
        let text = String(decoding: bytes.prefix(4 * most), as: UTF8.self)
        let shown = String(text.prefix(most).map { $0.isNewline ? " " : $0 })
        return shown.utf8.count == bytes.count ? shown : shown + "…"
    }
}
