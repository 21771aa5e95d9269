import Diagnostics

extension TemplateParser {
    /// A pipeline whose end has not come yet: that of the action, and one for each parenthesis in it.
    private struct Pipeline {
        let first: Int
        let start: Int
        /// nil for the action's own.
        let parenthesisStart: Int?
        var declares = 0
        var isAssignment = false
        var commands = 0
        /// The first node of the command that is open; nil between commands.
        var commandFirst: Int?
        var commandStart = 0
    }

    /// Reads up to the `}}` of the action, which it leaves; false (and an error) where that is impossible.
    mutating func parsePipeline(of context: String, mayDeclareTwo: Bool) -> Bool {
        var outermost = Pipeline(
            first: tree.nodes.count, start: Int(token.range.start), parenthesisStart: nil)
        guard parseDeclarations(&outermost, context, mayDeclareTwo: mayDeclareTwo) else { return false }
        var pipelines = [outermost]
        while let index = pipelines.indices.last {
            let place = index == 0 ? context : "the parenthesis"
            let isEnd = token.kind == .rightDelimiter || (index > 0 && token.kind == .rightParenthesis)
            if isEnd {
                endCommand(&pipelines[index])
                if pipelines[index].commands == 0 {
                    report(.missingValue(place), token.range)
                    return false
                }
                let ended = pipelines.removeLast()
                add(
                    .pipeline(declares: ended.declares, isAssignment: ended.isAssignment),
                    TextRange(ended.start, endOfLastToken), first: ended.first)
                guard let start = ended.parenthesisStart else { return true }
                next += 1
                parseFields(of: tree.nodes.count - 1, from: start)
                guard checkEndOfOperand() else { return false }
                continue
            }
            if token.kind == .pipe, pipelines[index].commandFirst != nil {
                endCommand(&pipelines[index])
                next += 1
                continue
            }
            if pipelines[index].commandFirst == nil {
                pipelines[index].commandFirst = tree.nodes.count
                pipelines[index].commandStart = Int(token.range.start)
            }
            if token.kind == .leftParenthesis {
                guard pipelines.count < TemplateTree.maximumDepth else {
                    report(.depth, token.range)
                    return false
                }
                next += 1
                var inner = Pipeline(
                    first: tree.nodes.count, start: Int(token.range.start),
                    parenthesisStart: Int(tokens[next - 1].range.start))
                guard parseDeclarations(&inner, "the parenthesis", mayDeclareTwo: false) else { return false }
                pipelines.append(inner)
            } else {
                guard parseTerm(in: place), checkEndOfOperand() else { return false }
            }
        }
        return true
    }

    private mutating func endCommand(_ pipeline: inout Pipeline) {
        guard let first = pipeline.commandFirst else { return }
        pipeline.commandFirst = nil
        pipeline.commands += 1
        let range = TextRange(pipeline.commandStart, endOfLastToken)
        if pipeline.commands > 1, let operand = firstOperand(from: first) {
            switch tree.nodes[operand].kind {
            case .boolean, .dot, .nil, .number, .string:
                report(.notExecutable(text(of: tree.nodes[operand].range)), tree.nodes[operand].range)
            default: break
            }
        }
        add(.command, range, first: first)
    }

    /// The first child of the command that is open: the topmost node whose subtree starts with it.
    private func firstOperand(from first: Int) -> Int? {
        guard first < tree.nodes.count else { return nil }
        // A literal is a subtree of one node; anything longer is none.
        return first + 1 < tree.nodes.count && tree.nodes[first + 1].first <= first ? nil : first
    }

    /// `$x :=`, `$x =`, and `$x, $y :=` where a range may have them.
    private mutating func parseDeclarations(
        _ pipeline: inout Pipeline, _ context: String, mayDeclareTwo: Bool
    ) -> Bool {
        while token.kind == .variable, next + 1 < tokens.count {
            let variable = token
            let operation = tokens[next + 1].kind
            guard operation == .assign || operation == .declare || operation == .comma else { return true }
            // A variable followed by a field is `$x.y`, and the field is the next token.
            next += 2
            let name = text(of: variable.range)
            tree.paths.append([.init(name: name, range: variable.range)])
            add(.variable(tree.paths.count - 1), variable.range, first: tree.nodes.count)
            pipeline.declares += 1
            variables.append(name)
            if operation != .comma {
                pipeline.isAssignment = operation == .assign
                return true
            }
            guard mayDeclareTwo, pipeline.declares < 2 else {
                report(.tooManyVariables, variable.range)
                return false
            }
            guard token.kind == .variable || token.kind == .rightDelimiter else {
                reportUnexpected(in: context)
                return false
            }
        }
        return true
    }

    /// Behind an operand comes a space, a pipe or an end.
    private mutating func checkEndOfOperand() -> Bool {
        switch token.kind {
        case .rightDelimiter, .rightParenthesis, .pipe: return true
        default:
            if token.hasSpaceBefore { return true }
            reportUnexpected(in: "an operand")
            return false
        }
    }

    /// A literal, name, variable or field, with the fields behind it.
    private mutating func parseTerm(in place: String) -> Bool {
        let operand = token
        let index = tree.nodes.count
        switch operand.kind {
        case .identifier: add(.function(intern(text(of: operand.range))), operand.range, first: index)
        case .dot: add(.dot, operand.range, first: index)
        case .keyword(.nil): add(.nil, operand.range, first: index)
        case .boolean: add(.boolean(text(of: operand.range) == "true"), operand.range, first: index)
        case .number: add(.number, operand.range, first: index)
        case .characterConstant:
            guard isCharacter(operand.range) else {
                report(.literal(text(of: operand.range)), operand.range)
                return false
            }
            add(.number, operand.range, first: index)
        case .string, .rawString:
            guard let string = unquote(operand.range) else { return false }
            add(.string(string), operand.range, first: index)
        case .variable:
            let name = text(of: operand.range)
            if !variables.contains(name) {
                let nearest = Suggestion.nearest(to: name, among: variables.candidates)
                report(.undefinedVariable(name, nearest: nearest), operand.range)
            }
            tree.paths.append([.init(name: name, range: operand.range)])
            add(.variable(tree.paths.count - 1), operand.range, first: index)
        case .field:
            tree.paths.append([pathPart(operand.range)])
            add(.field(tree.paths.count - 1), operand.range, first: index)
        default:
            reportUnexpected(in: place)
            return false
        }
        next += 1
        return parseFields(of: index, from: Int(operand.range.start))
    }

    private func pathPart(_ field: TextRange) -> TemplateTree.PathPart {
        let range = TextRange(Int(field.start) + 1, Int(field.end))
        return .init(name: text(of: range), range: range)
    }

    /// Fields that follow a term without a space: they extend `.a` and `$a`, and make a chain of the rest.
    @discardableResult
    private mutating func parseFields(of index: Int, from start: Int) -> Bool {
        var parts: [TemplateTree.PathPart] = []
        while token.kind == .field, !token.hasSpaceBefore {
            parts.append(pathPart(token.range))
            next += 1
        }
        if parts.isEmpty { return true }
        let node = tree.nodes[index]
        let range = TextRange(start, endOfLastToken)
        switch node.kind {
        case .field(let path), .variable(let path):
            tree.paths[path] += parts
            tree.nodes[index] = .init(kind: node.kind, range: range, first: node.first)
        case .boolean, .string, .number, .nil, .dot:
            report(.fieldOfLiteral(text(of: node.range)), node.range)
            return false
        default:
            tree.paths.append(parts)
            add(.chain(tree.paths.count - 1), range, first: node.first)
        }
        return true
    }

    private func isCharacter(_ range: TextRange) -> Bool {
        switch QuotedString.unquote(bytes, in: range.bytes) {
        case .text(let text): text.unicodeScalars.count == 1
        case .malformed: false
        }
    }
}
