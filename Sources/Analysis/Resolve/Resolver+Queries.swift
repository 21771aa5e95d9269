import Diagnostics
import PromQL
import StackDSL

extension Resolver {
    /// Who reads a query, which decides what it may say.
    enum Reader {
        case rules
        case panels
    }

    /// Reads a query and works out what its nodes mean.
    mutating func query(_ query: PromQuery, near site: DeclarationSite, for reader: Reader) -> ResolvedQuery {
        let read = read(query, near: site, for: reader)
        note(read.interpolatedMetrics)
        return meaning(of: read)
    }

    /// Reads a query, without regard for what it means.
    func read(_ query: PromQuery, near site: DeclarationSite, for reader: Reader) -> ResolvedQuery {
        let options = ParseOptions(of: stack, grafanaVariables: reader == .panels)
        return Resolver.read(query, near: site, options: options)
    }

    /// Reads the query of a rule, or takes what was read of it already.
    func read(_ query: PromQuery, of rule: SharedIdentity, near site: DeclarationSite, isUnderstood: Bool = false) -> ResolvedQuery {
        Resolver.read(
            query, near: site, options: ParseOptions(of: stack, grafanaVariables: false), early[rule],
            understand: isUnderstood ? meaning : { _ in (meanings: [], cadence: .none) })
    }

    /// What a query names is known to all that are read after it.
    mutating func note(_ interpolated: [String: Metric]) {
        for metric in interpolated.sorted(by: { $0.key < $1.key }) { catalog.note(metric.value) }
    }

    /// Works out what the nodes of a query mean.
    func meaning(of read: ResolvedQuery) -> ResolvedQuery {
        guard let tree = read.tree else { return read }
        let (meanings, cadence) = meaning(of: tree)
        return read.with(meanings, cadence)
    }

    private func meaning(of tree: Tree) -> (meanings: [Meaning], cadence: Cadence) {
        (
            MeaningPass.meanings(of: tree, in: catalog),
            Cadence(of: tree, in: catalog, defaultStep: stack.prometheus.evaluationInterval)
        )
    }

    /// How deep queries may be interpolated into each other.
    private static let maximumDepth = 100

    private static func read(
        _ query: PromQuery, near site: DeclarationSite, options: ParseOptions, _ early: ParseResult? = nil, depth: Int = 0,
        understand: (Tree) -> (meanings: [Meaning], cadence: Cadence) = { _ in ([], .none) }
    ) -> ResolvedQuery {
        let site = query.site ?? site
        guard depth < maximumDepth else { return tooDeep(near: site) }
        let assembled = AssembledQuery(query) {
            Resolver.read($0, near: site, options: options, depth: depth + 1)
        }
        let result = early ?? Tree.parse(assembled.source, options: options)
        var texts = [QueryText(literal: assembled.literal, site: site, offsets: assembled.offsets)]
        var errors: [SyntaxError] = []
        for nested in assembled.nested {
            // The numbers that the parser gives to the texts of spliced queries follow the order of the splices.
            let base = Int32(texts.count)
            for var error in nested.errors {
                error.source += base
                errors.append(error)
            }
            texts += nested.texts
        }
        // Where an interpolated query could not be read, a number stands for it: types say nothing then.
        let isWhole = assembled.nested.allSatisfy { $0.tree != nil }
        errors += result.errors.filter { isWhole || ![.type, .argumentCount, .matching].contains($0.kind) }
        // What does not go together means nothing: judging it would only add to what is already said. A construct that is
        // too new for the version still means what it means.
        let isSound = errors.allSatisfy { error in
            if case .unsupported = error.kind { true } else { false }
        }
        let tree = isSound ? result.tree : nil
        let (meanings, cadence) = tree.map(understand) ?? ([], .none)
        return ResolvedQuery(
            text: EmittedPiece.joined(assembled.pieces).trimmedOfBlank, tree: tree, errors: errors, texts: texts,
            meanings: meanings, cadence: cadence, interpolatedMetrics: assembled.metrics)
    }
}

extension Resolver {
    private static func tooDeep(near site: DeclarationSite) -> ResolvedQuery {
        let error = SyntaxError(
            .tooLarge, at: TextRange(0, 0),
            "queries are interpolated into each other more than \(maximumDepth) deep",
            help: "keep intermediate results as recordings")
        return ResolvedQuery(
            text: "", tree: nil, errors: [error],
            texts: [QueryText(literal: LiteralText(), site: site, offsets: OffsetMap())], meanings: [],
            cadence: .none, interpolatedMetrics: [:])
    }
}

extension PrometheusServer {
    /// What queries may say because it is turned on.
    var queryFeatures: Features {
        features.reduce(into: []) { result, feature in
            if let own = Features(flag: feature.rawValue) { result.insert(own) }
        }
    }
}

extension ResolvedQuery {
    fileprivate func with(_ meanings: [Meaning], _ cadence: Cadence) -> ResolvedQuery {
        ResolvedQuery(
            text: text, tree: tree, errors: errors, texts: texts, meanings: meanings, cadence: cadence,
            interpolatedMetrics: interpolatedMetrics)
    }
}

extension String {
    /// Without blank characters and lines at either end.
    fileprivate var trimmedOfBlank: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
