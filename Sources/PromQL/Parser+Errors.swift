import Diagnostics

extension Parser {
    /// How many errors are reported beside those of Prometheus.
    private static let mostRecovered = 10

    /// The errors as Prometheus reports them, and behind them others that have nothing to do with those: what
    /// was found after the grammar was broken, and wrong types where nothing else is wrong.
    func errorsBeyondTheFirst() -> [SyntaxError] {
        let own = errors.prefix(recovery.firstRecovered ?? errors.count)
        var places = own.map(\.range)
        if let first = recovery.firstPlace, !places.isEmpty { places[places.count - 1] = first }
        let ownPlaces = BrokenRegions(places)
        let skipped = BrokenRegions(recovery.regions)
        let found = errors.dropFirst(own.count).filter { error in
            !error.kind.isAboutItsParts || !skipped.overlap(error.range)
        }
        var checker = TypeChecker(
            Tree(tree), options: options,
            sparing: BrokenRegions(places + recovery.regions + found.map(\.range)))
        checker.check()

        var recovered: [SyntaxError] = []
        for var error in found + checker.errors where recovered.count < Self.mostRecovered {
            let isNew = !recovered.contains {
                $0.range == error.range || BrokenRegions([$0.range]).overlap(error.range)
            }
            guard isNew, !ownPlaces.overlap(error.range) else { continue }
            error.isRecovered = true
            recovered.append(error)
        }
        return own + recovered.sorted { $0.range < $1.range }
    }
}

extension SyntaxError.Kind {
    /// Whether it depends on everything within its range, and not on one token.
    fileprivate var isAboutItsParts: Bool {
        switch self {
        case .argumentCount, .misplacedModifier, .type, .matching, .unsupported: true
        case .lexical, .unexpectedToken, .unknownFunction, .invalidLiteral, .invalidSelector,
            .misplacedSplice, .grafanaVariable, .tooLarge:
            false
        }
    }
}
