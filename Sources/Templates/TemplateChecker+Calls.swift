import Diagnostics
import GoText

extension TemplateChecker {
    mutating func checkFunction(_ name: String, at range: TextRange) {
        let version = vocabulary.version
        guard let function = functions[name] else {
            let known = functions.values.filter { $0.since.map { $0 <= version } ?? true }.map(\.name)
            let nearest = Suggestion.nearest(to: name, among: known)
            reading.errors.append(TemplateError(.unknownFunction(name, nearest: nearest), range))
            return
        }
        guard let since = function.since, version < since else { return }
        let kind = TemplateError.Kind.laterFunction(
            name, program: vocabulary.program, since: since, version: version)
        reading.errors.append(TemplateError(kind, range))
    }

    /// What a command gives, and whether its function gets what it takes.
    mutating func exitCommand(_ index: Int) {
        let operands = tree.children(of: index)
        guard let first = operands.first else { return }
        guard case .function(let string) = tree.nodes[first].kind else {
            data[index] = data[first]
            return
        }
        let name = tree.strings[string]
        let piped = relations.commandBefore(index, in: tree)
        let arguments = operands.dropFirst() + (piped.map { [$0] } ?? [])
        if let function = functions[name] {
            let isTooFew = arguments.count < function.minimumArguments
            if isTooFew || arguments.count > function.maximumArguments ?? Int.max {
                let kind = TemplateError.Kind.argumentCount(
                    name, minimum: function.minimumArguments, maximum: function.maximumArguments,
                    found: arguments.count)
                reading.errors.append(TemplateError(kind, tree.nodes[index].range))
            }
        }
        data[index] = result(of: name, Array(arguments))
    }

    private mutating func result(of function: String, _ arguments: [Int]) -> TemplateData {
        guard let first = arguments.first else { return .unknown }
        switch function {
        case "query" where vocabulary.root == .alertingRule:
            if let literal = relations.literal(of: first, in: tree) {
                let range = tree.nodes[literal.node].range
                reading.queries.append(
                    QueryUse(text: literal.text, range: range, isFormat: literal.isFormat))
            }
            return .samples
        case "first" where vocabulary.root == .alertingRule: return .sample
        case "sortByLabel": return .samples
        case "label":
            if case .string(let string) = tree.nodes[first].kind { noteLabel(.sample, string, at: first) }
            return .text
        case "index":
            guard arguments.count > 1 else { return data[first] }
            if case .labels(let source) = data[first] {
                if case .string(let string) = tree.nodes[arguments[1]].kind {
                    noteLabel(source, string, at: arguments[1])
                }
                return .text
            }
            return arguments.count == 2 ? data[first].element : .unknown
        case "match", "reReplaceAll":
            if case .string(let string) = tree.nodes[first].kind {
                checkPattern(tree.strings[string], at: first)
            }
            return function == "match" ? .unknown : .text
        case "len", "value": return .number
        case "print", "printf", "println", "toUpper", "toLower", "title", "humanize", "join": return .text
        case "now" where vocabulary.root == .notification: return .time
        case "tz": return .time
        default: return .unknown
        }
    }

    private mutating func noteLabel(_ source: LabelReference.Source, _ string: Int, at node: Int) {
        reading.labels.append(
            LabelReference(source: source, name: tree.strings[string], range: tree.nodes[node].range))
    }

    /// Both programs compile patterns when the template is expanded, and give up there.
    private mutating func checkPattern(_ pattern: String, at node: Int) {
        let (_, errors) = RegularExpression.parse(pattern)
        let literal = tree.nodes[node].range
        // Behind an escape the offsets in the pattern are no longer those in the literal.
        let isPlain = literal.count == pattern.utf8.count + 2
        for error in errors {
            let start = Int(literal.start) + 1
            let inside = TextRange(start + Int(error.range.start), start + Int(error.range.end))
            reading.errors.append(TemplateError(error, at: isPlain ? inside : literal))
        }
    }
}
