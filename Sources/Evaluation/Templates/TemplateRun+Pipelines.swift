import Diagnostics
import GoText

extension TemplateRun {
    private typealias Answer = Result<TemplateValue, RenderingError>

    /// The value of a pipeline; variables that it declares are there afterwards.
    ///
    /// - isRange: what it declares is for `range` to set.
    mutating func evaluate(_ pipeline: Int, isRange: Bool = false) throws(RenderingError) -> TemplateValue {
        let first = tree.nodes[pipeline].first
        // A mistake counts only where its value is used: `and` and `or` leave arguments out.
        var answers = [Answer?](repeating: nil, count: pipeline - first + 1)
        for node in first...pipeline { answers[node - first] = answer(node, first, answers) }
        guard let answer = answers[pipeline - first] else { throw .unsupported("an empty pipeline") }
        let value = try answer.get()
        if case .pipeline(let declares, let isAssignment) = tree.nodes[pipeline].kind, declares > 0, !isRange {
            let name = try name(tree.children(of: pipeline)[0])
            if isAssignment {
                guard let place = variables.lastIndex(where: { $0.name == name }) else { throw .failed("no variable \(name)") }
                variables[place].value = value
            } else {
                variables.append((name, value))
            }
        }
        return value
    }

    private func answer(_ node: Int, _ first: Int, _ answers: [Answer?]) -> Answer? {
        let children = tree.children(of: node)
        func child(_ place: Int) -> Answer { answers[children[place] - first] ?? .failure(.unsupported("a part of a pipeline")) }
        switch tree.nodes[node].kind {
        case .pipeline: return children.isEmpty ? nil : child(children.count - 1)
        case .command:
            // What is left of the bar is the last argument.
            var piped: Answer?
            let before = tree.nodes[node].first - 1
            if before >= first, case .command = tree.nodes[before].kind { piped = answers[before - first] }
            return command(children, piped, children.indices.map(child))
        case .dot: return .success(dot)
        case .boolean(let value): return .success(.boolean(value))
        case .number: return number(node)
        case .string(let index): return .success(.text(tree.strings[index]))
        case .field(let path): return field(tree.paths[path][...], of: .success(dot))
        case .variable(let path):
            let parts = tree.paths[path]
            guard let name = parts.first?.name else { return nil }
            // What is declared here has no value yet.
            guard let variable = variables.last(where: { $0.name == name }) else { return nil }
            return field(parts.dropFirst(), of: .success(variable.value))
        case .chain(let path): return children.isEmpty ? nil : field(tree.paths[path][...], of: child(0))
        default: return nil
        }
    }

    private func number(_ node: Int) -> Answer {
        let range = tree.nodes[node].range
        let text = String(decoding: source[Int(range.start)..<Int(range.end)], as: UTF8.self)
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
        let isOctal = text.utf8.count > 1 && text.utf8.drop { $0 == 0x2B || $0 == 0x2D }.first == 0x30
        if isPlain, text.contains(where: { ".eE".contains($0) }), let value = Double(text) { return .success(.float(value)) }
        if isPlain, !isOctal, let value = Int64(text) { return .success(.integer(value)) }
        return .failure(.unsupported("the number \(text)"))
    }

    private func field(_ path: ArraySlice<TemplateTree.PathPart>, of start: Answer) -> Answer {
        var value: TemplateValue
        switch start {
        case .success(let found): value = found
        case .failure: return start
        }
        for part in path {
            switch (value, part.name) {
            case (.root, "Labels"): value = .labels(element.labels)
            case (.root, "ExternalLabels"): value = .labels(renderer.externalLabels)
            case (.root, "ExternalURL"): value = .text(renderer.externalURL)
            case (.root, "Value"): value = .float(element.value)
            case (.sample(let sample), "Labels"): value = .labels(sample.labels)
            case (.sample(let sample), "Value"): value = .float(sample.value)
            case (.labels(let labels), let name): value = .text(labels[name])
            default: return .failure(.failed("can't evaluate field \(part.name) in type \(value.typeName)"))
            }
        }
        return .success(value)
    }

    private func command(_ children: [Int], _ piped: Answer?, _ answers: [Answer]) -> Answer {
        guard let first = children.first else { return .failure(.unsupported("an empty command")) }
        guard case .function(let index) = tree.nodes[first].kind else {
            if children.count > 1 || piped != nil { return .failure(.failed("can't give argument to non-function")) }
            return answers[0]
        }
        let name = tree.strings[index]
        var arguments = Array(answers.dropFirst())
        if let piped { arguments.append(piped) }
        if name == "and" || name == "or" {
            for argument in arguments {
                guard case .success(let value) = argument, value.isTrue == (name == "and") else { return argument }
            }
            return arguments.last ?? .failure(.failed("wrong number of args for \(name)"))
        }
        var values: [TemplateValue] = []
        for argument in arguments {
            guard case .success(let value) = argument else { return argument }
            values.append(value)
        }
        do throws(RenderingError) {
            return .success(try call(name, values))
        } catch {
            return .failure(error)
        }
    }
}
