import Diagnostics

/// Turns the tokens of a template into nodes; blocks and parentheses stand on stacks of their own.
///
/// An action with an error is skipped to its end, a block's keyword counts nevertheless, so that one
/// mistake does not become several.
struct TemplateParser {
    typealias Token = TemplateLexer.Token
    typealias Keyword = TemplateLexer.Keyword

    /// A block whose `{{ end }}` has not come yet.
    struct Block {
        /// nil for the whole template.
        let keyword: Keyword?
        /// `define`, `block`: index of the name.
        let name: Int
        /// The first node of the block, and of the list that is open.
        let first: Int
        var listFirst: Int
        var listStart: Int
        let start: Int
        var hasElse = false
        /// `else if`: ends together with the block around it.
        let endsWithOuter: Bool
        /// How many variables there were before.
        let variableCount: Int
        /// The variables of the template around a definition.
        let outerVariables: TemplateVariables?
    }

    let bytes: [UInt8]
    let tokens: [Token]
    var next = 0
    var tree = TemplateTree()
    var errors: [TemplateSyntaxError] = []
    var variables: TemplateVariables
    private var blocks: [Block] = []
    private var definitions: Set<String> = []
    /// Whether reading ended before the text did.
    private var isTooDeep = false

    init(_ bytes: [UInt8], _ tokens: [Token], variables: [String]) {
        self.bytes = bytes
        self.tokens = tokens
        self.variables = TemplateVariables(["$"] + variables)
    }

    mutating func parse() {
        open(nil, first: 0, start: 0)
        while token.kind != .end {
            switch token.kind {
            case .text:
                add(.text, token.range, first: tree.nodes.count)
                next += 1
            case .leftDelimiter:
                let start = Int(token.range.start)
                next += 1
                parseAction(from: start)
            default: next += 1
            }
        }
        while let block = blocks.last(where: { !$0.endsWithOuter }), let keyword = block.keyword {
            let range = TextRange(block.start, min(block.start + 2, bytes.count))
            if !isTooDeep { report(.unclosedBlock(keyword.rawValue), range) }
            closeBlock(end: bytes.count)
        }
        closeList(end: bytes.count)
    }

    // MARK: Tokens and nodes

    /// The token that is to be read next; the last one is `.end`.
    var token: Token { tokens[min(next, tokens.count - 1)] }

    func text(of range: TextRange) -> String {
        String(decoding: bytes[range.bytes], as: UTF8.self)
    }

    mutating func report(_ kind: TemplateSyntaxError.Kind, _ range: TextRange) {
        errors.append(TemplateSyntaxError(kind, range))
    }

    /// Reports a token that cannot stand where it stands; the lexer has reported broken ones.
    mutating func reportUnexpected(in context: String) {
        switch token.kind {
        case .broken, .end: break
        case .rightDelimiter: report(.missingValue(context), token.range)
        default: report(.unexpected(text(of: token.range), in: context), token.range)
        }
    }

    mutating func add(_ kind: TemplateTree.Node.Kind, _ range: TextRange, first: Int) {
        tree.nodes.append(.init(kind: kind, range: range, first: first))
    }

    mutating func intern(_ text: String) -> Int {
        tree.strings.append(text)
        return tree.strings.count - 1
    }

    private mutating func skipAction() {
        let ends: [TemplateLexer.TokenKind] = [.rightDelimiter, .leftDelimiter, .text, .end]
        while !ends.contains(token.kind) { next += 1 }
        if token.kind == .rightDelimiter { next += 1 }
    }

    /// Takes the `}}` of an action; where something else stands, the action is skipped.
    private mutating func expectEnd(of context: String) {
        if token.kind == .rightDelimiter {
            next += 1
        } else {
            reportUnexpected(in: context)
            skipAction()
        }
    }

    // MARK: Actions

    private mutating func parseAction(from start: Int) {
        guard case .keyword(let keyword) = token.kind, keyword != .nil else {
            let first = tree.nodes.count
            if parsePipeline(of: "the action", mayDeclareTwo: false) { next += 1 } else { skipAction() }
            add(.action, TextRange(start, endOfLastToken), first: first)
            return
        }
        let keywordRange = token.range
        next += 1
        switch keyword {
        case .if, .with, .range: parseControl(keyword, from: start, endsWithOuter: false)
        case .else: parseElse(from: start)
        case .end:
            expectEnd(of: "`end`")
            if blocks.last?.keyword == nil {
                report(.stray("end"), TextRange(start, endOfLastToken))
            } else {
                closeBlock(end: endOfLastToken)
            }
        case .break, .continue:
            expectEnd(of: "`\(keyword.rawValue)`")
            let isInside = blocks.reversed().prefix { !$0.isDefinition }.contains { $0.keyword == .range && !$0.hasElse }
            if !isInside { report(.outsideRange(keyword.rawValue), keywordRange) }
            let kind: TemplateTree.Node.Kind = keyword == .break ? .break : .continue
            add(kind, TextRange(start, endOfLastToken), first: tree.nodes.count)
        case .template: parseTemplateCall(from: start)
        case .define, .block: parseDefinition(keyword, from: start)
        case .nil: break
        }
    }

    var endOfLastToken: Int { next > 0 ? Int(tokens[min(next, tokens.count) - 1].range.end) : 0 }

    private mutating func parseControl(_ keyword: Keyword, from start: Int, endsWithOuter: Bool) {
        let first = tree.nodes.count
        let variableCount = variables.count
        if parsePipeline(of: "`\(keyword.rawValue)`", mayDeclareTwo: keyword == .range) {
            next += 1
        } else {
            skipAction()
        }
        open(keyword, first: first, start: start, endsWithOuter: endsWithOuter, variableCount: variableCount)
    }

    private mutating func parseElse(from start: Int) {
        let isChained: Bool
        if case .keyword(let keyword) = token.kind, keyword == .if || keyword == .with {
            isChained = true
        } else {
            isChained = false
        }
        guard let block = blocks.last, let opener = block.keyword, !block.isDefinition else {
            report(.stray("else"), TextRange(start, endOfLastToken))
            return
        }
        if block.hasElse { report(.secondElse, TextRange(start, endOfLastToken)) }
        closeList(end: start)
        blocks[blocks.count - 1].hasElse = true
        guard isChained else {
            expectEnd(of: "`else`")
            openList()
            return
        }
        // `else if` belongs to `if`, and since Go 1.23 `else with` to `with`.
        guard case .keyword(let chained) = token.kind, chained == opener else {
            reportUnexpected(in: "`else` of `\(opener.rawValue)`")
            skipAction()
            openList()
            return
        }
        openList()
        blocks[blocks.count - 1].listStart = start
        next += 1
        parseControl(chained, from: start, endsWithOuter: true)
    }

    private mutating func parseTemplateCall(from start: Int) {
        let first = tree.nodes.count
        guard let name = parseName(in: "`template`") else {
            skipAction()
            return
        }
        if token.kind == .rightDelimiter || parsePipeline(of: "`template`", mayDeclareTwo: false) {
            next += 1
        } else {
            skipAction()
        }
        add(.template(name), TextRange(start, endOfLastToken), first: first)
    }

    private mutating func parseDefinition(_ keyword: Keyword, from start: Int) {
        let first = tree.nodes.count
        if keyword == .define, blocks.count > 1 {
            report(.nestedDefinition, TextRange(start, endOfLastToken))
        }
        let name = parseName(in: "`\(keyword.rawValue)`")
        let variableCount = variables.count
        if name == nil {
            skipAction()
        } else if keyword == .define {
            expectEnd(of: "`define`")
        } else if parsePipeline(of: "`block`", mayDeclareTwo: false) {
            next += 1
        } else {
            skipAction()
        }
        open(keyword, first: first, start: start, name: name ?? intern(""), variableCount: variableCount)
    }

    /// The name of a template, a string literal.
    private mutating func parseName(in context: String) -> Int? {
        guard token.kind == .string || token.kind == .rawString else {
            reportUnexpected(in: context)
            return nil
        }
        next += 1
        return unquote(tokens[next - 1].range)
    }

    /// The value of a string literal, as an index; nil (and an error) where it has none.
    mutating func unquote(_ range: TextRange) -> Int? {
        switch QuotedString.unquote(bytes, in: range.bytes) {
        case .text(let text): return intern(text)
        case .malformed:
            report(.literal(text(of: range)), range)
            return nil
        }
    }

    // MARK: Blocks

    private mutating func open(
        _ keyword: Keyword?, first: Int, start: Int, name: Int = 0, endsWithOuter: Bool = false,
        variableCount: Int? = nil
    ) {
        let isDefinition = keyword == .define || keyword == .block
        if blocks.count == TemplateTree.maximumDepth {
            report(.depth, TextRange(start, min(start + 2, bytes.count)))
            isTooDeep = true
            next = tokens.count - 1
            return
        }
        blocks.append(
            Block(
                keyword: keyword, name: name, first: first, listFirst: tree.nodes.count,
                listStart: endOfLastToken, start: start, endsWithOuter: endsWithOuter,
                variableCount: variableCount ?? variables.count,
                outerVariables: isDefinition ? variables : nil))
        if isDefinition { variables = TemplateVariables(["$"]) }
    }

    private mutating func openList() {
        blocks[blocks.count - 1].listFirst = tree.nodes.count
        blocks[blocks.count - 1].listStart = endOfLastToken
    }

    private mutating func closeList(end: Int) {
        guard let block = blocks.last else { return }
        add(.list, TextRange(block.listStart, max(end, block.listStart)), first: block.listFirst)
    }

    /// Ends a block, and with it those that an `else if` opened inside.
    private mutating func closeBlock(end: Int) {
        var isChained = true
        while isChained, let block = blocks.last, let keyword = block.keyword {
            closeList(end: end)
            blocks.removeLast()
            isChained = block.endsWithOuter
            let range = TextRange(block.start, end)
            switch keyword {
            case .if: add(.if, range, first: block.first)
            case .with: add(.with, range, first: block.first)
            case .range: add(.range, range, first: block.first)
            case .define, .block:
                noteDefinition(block)
                add(keyword == .define ? .define(block.name) : .block(block.name), range, first: block.first)
            case .break, .continue, .else, .end, .nil, .template: break
            }
            if let outer = block.outerVariables { variables = outer }
            variables.truncate(to: block.variableCount)
        }
    }

    /// A template may be defined again only where one of the two is empty.
    private mutating func noteDefinition(_ block: Block) {
        let isEmpty = tree.nodes[block.listFirst...].dropLast().allSatisfy { node in
            switch node.kind {
            case .text: bytes[node.range.bytes].allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
            case .define: true
            default: false
            }
        }
        let name = tree.strings[block.name]
        if !isEmpty, !definitions.insert(name).inserted {
            report(.repeatedDefinition(name), TextRange(block.start, min(block.listStart, bytes.count)))
        }
    }
}

extension TemplateParser.Block {
    var isDefinition: Bool { keyword == .define || keyword == .block }
}
