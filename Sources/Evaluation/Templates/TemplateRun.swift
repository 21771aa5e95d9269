import Diagnostics
import GoText

/// One rendering of a template: blocks are kept on a stack of their own.
struct TemplateRun {
    /// What is still to be done, the next at the end.
    private enum Work {
        case node(Int)
        /// Forgets the variables of a block and puts its dot back.
        case leave(variables: Int, dot: TemplateValue)
        /// The next element of a `range`.
        case next(node: Int, place: Int, elements: [(key: TemplateValue, value: TemplateValue)])
    }

    let renderer: TemplateRenderer
    let tree: TemplateTree
    let source: [UInt8]
    let element: QueryValue.Element
    let time: Int64
    private(set) var output: [UInt8] = []
    private var work: [Work] = []
    var dot = TemplateValue.root
    var variables: [(name: String, value: TemplateValue)] = []
    private var steps = 0
    private static let mostSteps = 100_000

    init(renderer: TemplateRenderer, tree: TemplateTree, source: [UInt8], element: QueryValue.Element, time: Int64) {
        self.renderer = renderer
        self.tree = tree
        self.source = source
        self.element = element
        self.time = time
        variables = [
            ("$", .root), ("$labels", .labels(element.labels)), ("$externalLabels", .labels(renderer.externalLabels)),
            ("$externalURL", .text(renderer.externalURL)), ("$value", .float(element.value)),
        ]
    }

    mutating func run() throws(RenderingError) {
        guard !tree.nodes.isEmpty else { return }
        work = [.node(tree.nodes.count - 1)]
        while let next = work.popLast() {
            steps += 1
            if steps > Self.mostSteps { throw .unsupported("the template is too long") }
            switch next {
            case .node(let node): try start(node)
            case .leave(let count, let old):
                variables.removeSubrange(min(count, variables.count)...)
                dot = old
            case .next(let node, let place, let elements): try iterate(node, place, elements)
            }
        }
    }

    private mutating func start(_ node: Int) throws(RenderingError) {
        let children = tree.children(of: node)
        switch tree.nodes[node].kind {
        case .list: work += children.reversed().map { .node($0) }
        case .text: output += source[Int(tree.nodes[node].range.start)..<Int(tree.nodes[node].range.end)]
        case .action:
            guard let pipeline = children.first else { return }
            let value = try evaluate(pipeline)
            if case .pipeline(let declares, _) = tree.nodes[pipeline].kind, declares > 0 { return }
            output += try GoFormat.plain(value).utf8
        case .if, .with:
            guard children.count > 1 else { return }
            let count = variables.count
            let value = try evaluate(children[0])
            work.append(.leave(variables: count, dot: dot))
            if value.isTrue {
                if case .with = tree.nodes[node].kind { dot = value }
                work.append(.node(children[1]))
            } else if children.count > 2 {
                work.append(.node(children[2]))
            }
        case .range: try startRange(node, children)
        case .break, .continue: leaveLoop(isContinued: tree.nodes[node].kind == .continue)
        case .template, .define, .block: throw .unsupported("templates inside templates")
        default: throw .unsupported("an action")
        }
    }

    // MARK: - Loops

    private mutating func startRange(_ node: Int, _ children: [Int]) throws(RenderingError) {
        guard children.count > 1 else { return }
        let count = variables.count
        let elements: [(key: TemplateValue, value: TemplateValue)]
        let value = try evaluate(children[0], isRange: true)
        switch value {
        case .samples(let samples, let isOrdered):
            if !isOrdered { throw Self.unordered }
            elements = samples.enumerated().map { (.integer(Int64($0.offset)), .sample($0.element)) }
        case .labels(let labels): elements = labels.labels.map { (.text($0.name), .text($0.value)) }
        default: throw .unsupported("`range` over a \(value.typeName)")
        }
        work.append(.leave(variables: count, dot: dot))
        if elements.isEmpty {
            if children.count > 2 { work.append(.node(children[2])) }
        } else {
            work.append(.next(node: node, place: 0, elements: elements))
        }
    }

    private mutating func iterate(
        _ node: Int, _ place: Int, _ elements: [(key: TemplateValue, value: TemplateValue)]
    ) throws(RenderingError) {
        guard place < elements.count else { return }
        work.append(.next(node: node, place: place + 1, elements: elements))
        work.append(.leave(variables: variables.count, dot: dot))
        let children = tree.children(of: node)
        let element = elements[place]
        if case .pipeline(let declares, _) = tree.nodes[children[0]].kind, declares > 0 {
            let names = try tree.children(of: children[0]).prefix(declares).map { node throws(RenderingError) in try name(node) }
            if declares > 1 { variables.append((names[0], element.key)) }
            variables.append((names[declares - 1], element.value))
        }
        dot = element.value
        work.append(.node(children[1]))
    }

    private mutating func leaveLoop(isContinued: Bool) {
        var left: Work?
        while let next = work.popLast() {
            switch next {
            case .next:
                if isContinued {
                    work.append(next)
                    // The end of this round was passed on the way.
                    if let left { work.append(left) }
                }
                return
            case .leave: left = next
            case .node: break
            }
        }
    }

    /// A variable that a pipeline declares.
    func name(_ node: Int) throws(RenderingError) -> String {
        guard case .variable(let path) = tree.nodes[node].kind, let name = tree.paths[path].first?.name else {
            throw .unsupported("a declaration")
        }
        return name
    }

    static let unordered = RenderingError.unsupported("the order of a query's series is left open")
}
