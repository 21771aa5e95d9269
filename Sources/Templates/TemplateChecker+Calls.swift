import Diagnostics
import GoText
import PromQL

extension TemplateChecker {
    /// What other template languages call a function.
    private static let aliases = [
        "upper": "toUpper", "lower": "toLower", "replace": "reReplaceAll", "regexReplaceAll": "reReplaceAll", "trim": "trimSpace",
        "round": "printf", "toString": "print", "default": "or",
    ]

    mutating func checkFunction(_ name: String, at range: TextRange) {
        let version = vocabulary.version
        guard let function = functions[name] else {
            let known = functions.values.filter { $0.since.map { $0 <= version } ?? true }.map(\.name)
            let alias = Self.aliases[name].flatMap { known.contains($0) ? $0 : nil }
            let nearest = dataNamed(name) ?? alias ?? Suggestion.nearest(to: name, among: known)
            reading.errors.append(TemplateError(.unknownFunction(name, nearest: nearest), range))
            return
        }
        guard let since = function.since, version < since else { return }
        let kind = TemplateError.Kind.laterFunction(
            name, program: vocabulary.program, since: since, version: version)
        reading.errors.append(TemplateError(kind, range))
    }

    /// What is called like a function that there is not, but for the sign before it: `$labels`, `.Status`.
    private func dataNamed(_ name: String) -> String? {
        if vocabulary.variables.contains("$" + name) { return "$" + name }
        let isField = vocabulary.root.fields?.contains { $0.name == name } ?? false
        return isField ? "." + name : nil
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
            noteQuery(first)
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
        case "match", "reReplaceAll", "regexReplaceAll", "regexReplaceAllLiteral", "count":
            if case .string(let string) = tree.nodes[first].kind {
                checkPattern(tree.strings[string], at: first)
            }
            return function.contains("Replace") ? .text : .unknown
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

    /// A query that stands there as a literal is parsed for the version that will run it.
    private mutating func noteQuery(_ argument: Int) {
        guard let literal = relations.literal(of: argument, in: tree) else { return }
        let range = tree.nodes[literal.node].range
        var query: Tree?
        if !literal.isFormat {
            let version = PromQLVersion(vocabulary.version.major, vocabulary.version.minor)
            // Which features are switched on is not known here.
            let result = Tree.parse(literal.text, options: ParseOptions(version: version, features: .all))
            query = result.tree
            let told = result.errors.filter { !$0.isRecovered && !$0.isConsequence }
            report(told, in: range, at: { $0.shown ?? $0.range }, TemplateError.init)
        }
        reading.queries.append(
            QueryUse(text: literal.text, range: range, isFormat: literal.isFormat, tree: query))
    }

    /// Reports what is wrong with the text of a literal, at its place in the template.
    private mutating func report<Problem>(
        _ problems: [Problem], in literal: TextRange, at range: (Problem) -> TextRange,
        _ error: (Problem, TextRange) -> TemplateError
    ) {
        if problems.isEmpty { return }
        let places = LiteralPlaces(in: bytes, literal: literal.bytes)
        for problem in problems { reading.errors.append(error(problem, places.place(of: range(problem)))) }
    }

    /// Both programs compile patterns when the template is expanded, and give up there.
    private mutating func checkPattern(_ pattern: String, at node: Int) {
        report(RegularExpression.parse(pattern).1, in: tree.nodes[node].range, at: \.range, TemplateError.init)
    }
}
