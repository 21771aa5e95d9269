import Diagnostics
import GoText

extension TemplateReading {
    /// Reads a template and checks it against what the program that expands it knows.
    package static func check(_ text: String, vocabulary: TemplateVocabulary) -> TemplateReading {
        check(Array(text.utf8), vocabulary: vocabulary)
    }

    /// Reads a template that may not be valid UTF-8.
    package static func check(_ bytes: [UInt8], vocabulary: TemplateVocabulary) -> TemplateReading {
        let (tree, errors) = TemplateTree.parse(bytes, variables: vocabulary.variables)
        guard let tree else {
            var reading = TemplateReading()
            reading.errors = errors.map { TemplateError($0) }
            return reading
        }
        var checker = TemplateChecker(tree, bytes, vocabulary)
        checker.run()
        checker.reading.errors.sort { $0.range < $1.range }
        return checker.reading
    }
}

/// One walk through a tree in the order it is executed, with what `.` and the variables are at each place.
struct TemplateChecker {
    private enum Event {
        case enter(Int)
        case exit(Int)
        /// The list of a block begins; its pipeline has been seen.
        case openDot(block: Int, pipeline: Int?)
        case closeDot
        case restoreVariables(Int)
    }

    let tree: TemplateTree
    let bytes: [UInt8]
    let vocabulary: TemplateVocabulary
    let functions: [String: TemplateFunction]
    let relations: TemplateRelations
    var reading = TemplateReading()
    /// What each node is, once it was left.
    var data: [TemplateData]
    var dots: [TemplateData]
    var variables: TemplateScope
    private var events: [Event] = []

    init(_ tree: TemplateTree, _ bytes: [UInt8], _ vocabulary: TemplateVocabulary) {
        self.tree = tree
        self.bytes = bytes
        self.vocabulary = vocabulary
        functions = vocabulary.functionsByName
        relations = TemplateRelations(tree)
        reading.tree = tree
        data = [TemplateData](repeating: .unknown, count: tree.nodes.count)
        dots = [vocabulary.root]
        variables = vocabulary.scope
    }

    mutating func run() {
        events = [.enter(tree.nodes.count - 1)]
        while let event = events.popLast() {
            switch event {
            case .enter(let index): enter(index)
            case .exit(let index): exit(index)
            case .openDot(let block, let pipeline): openDot(of: block, pipeline)
            case .closeDot: dots.removeLast()
            case .restoreVariables(let count): variables.truncate(to: count)
            }
        }
    }

    private mutating func enter(_ index: Int) {
        let children = tree.children(of: index)
        var inside: [Event] = []
        switch tree.nodes[index].kind {
        case .if, .with, .range, .block:
            guard children.count > 1 else { break }
            inside = [.enter(children[0]), .openDot(block: index, pipeline: children[0])]
            inside += [.enter(children[1]), .closeDot]
            if children.count > 2 { inside.append(.enter(children[2])) }
            inside.append(.restoreVariables(variables.count))
        case .define:
            inside = [.openDot(block: index, pipeline: nil)] + children.map(Event.enter)
            inside += [.closeDot, .restoreVariables(variables.count)]
        case .list, .text, .action, .pipeline, .command, .function, .dot, .nil, .boolean, .number, .string,
            .field, .variable, .chain, .break, .continue, .template:
            inside = children.map(Event.enter)
        }
        events.append(.exit(index))
        events += inside.reversed()
    }

    private mutating func openDot(of block: Int, _ pipeline: Int?) {
        let value = pipeline.map { data[$0] } ?? .unknown
        switch tree.nodes[block].kind {
        case .range:
            dots.append(value.element)
            guard let pipeline, case .pipeline(let declares, _) = tree.nodes[pipeline].kind else { break }
            // `range $index, $element := …`
            if declares > 0 { variables.retype(fromEnd: 0, value.element) }
            if declares > 1 { variables.retype(fromEnd: 1, .number) }
        case .with: dots.append(value)
        case .define, .block:
            // A template of its own: its data is what each caller gives it.
            dots.append(.unknown)
            variables.declare("$", .unknown)
        default: dots.append(dots.last ?? .unknown)
        }
    }

    private mutating func exit(_ index: Int) {
        let node = tree.nodes[index]
        switch node.kind {
        case .dot: data[index] = dots.last ?? .unknown
        case .number: data[index] = .number
        case .string: data[index] = .text
        case .field(let path):
            data[index] = follow(tree.paths[path][...], from: dots.last ?? .unknown, at: index)
        case .chain(let path): data[index] = follow(tree.paths[path][...], from: data[index - 1], at: index)
        case .variable(let path): exitVariable(index, tree.paths[path])
        case .function(let name): checkFunction(tree.strings[name], at: node.range)
        case .command: exitCommand(index)
        case .pipeline(let declares, let isAssignment):
            data[index] = data[index - 1]
            declare(index, declares, isAssignment: isAssignment)
        case .template(let name):
            reading.templatesReferenced.append(TemplateName(name: tree.strings[name], range: node.range))
        case .block(let name):
            reading.templatesReferenced.append(TemplateName(name: tree.strings[name], range: node.range))
            reading.templatesDefined.append(TemplateName(name: tree.strings[name], range: node.range))
        case .define(let name):
            reading.templatesDefined.append(TemplateName(name: tree.strings[name], range: node.range))
        case .list, .text, .action, .nil, .boolean, .if, .with, .range, .break, .continue: break
        }
    }

    // MARK: Variables and fields

    private mutating func declare(_ pipeline: Int, _ declares: Int, isAssignment: Bool) {
        for child in tree.children(of: pipeline).prefix(declares) {
            guard case .variable(let path) = tree.nodes[child].kind, let part = tree.paths[path].first else {
                continue
            }
            if !isAssignment {
                variables.declare(part.name, data[pipeline])
            } else {
                variables[part.name] = data[pipeline]
            }
        }
    }

    private mutating func exitVariable(_ index: Int, _ path: [TemplateTree.PathPart]) {
        // A variable directly below a pipeline is being declared.
        guard let first = path.first, tree.nodes[relations.parents[index]].kind == .command else { return }
        data[index] = follow(path.dropFirst(), from: variables[first.name], at: index)
        let isRuleValue = first.name == "$value" && vocabulary.variables.contains(first.name)
        if isRuleValue, path.count == 1 { noteValueUse(index) }
    }

    /// What a path of fields leads to; labels and the alert's value are noted on the way.
    private mutating func follow(
        _ path: ArraySlice<TemplateTree.PathPart>, from start: TemplateData, at index: Int
    ) -> TemplateData {
        var value = start
        for part in path {
            if case .labels(let source) = value {
                let method = vocabulary.root == .notification ? TemplateData.method(part.name) : nil
                if method == nil {
                    reading.labels.append(LabelReference(source: source, name: part.name, range: part.range))
                }
                value = method ?? .text
                continue
            }
            guard let fields = value.fields else { return .unknown }
            guard let field = fields.first(where: { $0.name == part.name }) else {
                let kind = TemplateError.Kind.unknownField(
                    part.name, of: value.description, cure: value.cure(forMissing: part.name, fields))
                reading.errors.append(TemplateError(kind, part.range))
                return .unknown
            }
            if let since = field.since, vocabulary.version < since {
                let kind = TemplateError.Kind.laterField(
                    field.name, program: vocabulary.program, since: since, version: vocabulary.version)
                reading.errors.append(TemplateError(kind, part.range))
            }
            if value == .alertingRule, field.name == "Value" { noteValueUse(index) }
            value = field.data
        }
        return value
    }

    private mutating func noteValueUse(_ index: Int) {
        let (functions, format) = relations.functions(applyingTo: index, in: tree)
        reading.valueUses.append(
            ValueUse(range: tree.nodes[index].range, functions: functions, format: format))
    }
}
