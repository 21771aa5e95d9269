import Checks
import Diagnostics
import LogQL
import PromQL
import StackDSL
import Templates

extension QueryAnswer {
    /// A longer text is nobody's to look at: its pretty form, most of which would be indentation, is its canonical one.
    private static let longestPretty = 1 << 18

    init(promQL text: [UInt8], _ options: ParseOptions, _ wantsOutline: Bool) {
        let result = Tree.parse(QuerySource(bytes: text), options: options)
        errors = result.errors.filter { !$0.isRecovered }.map(Remark.init)
        hiddenErrors = result.errors.filter(\.isRecovered).map(Remark.init)
        guard result.errors.isEmpty, let tree = result.tree else { return }
        let canonical = tree.printed()
        reading = Reading(
            type: tree.type.name, canonical: canonical,
            pretty: text.count <= Self.longestPretty ? tree.prettyPrinted() : canonical,
            outline: wantsOutline ? QueryOutline.lines(of: tree) : [])
    }

    init(logQL text: [UInt8], _ options: LogParseOptions, _ wantsOutline: Bool) {
        let (tree, errors) = LogTree.parse(LogQuerySource(bytes: text), options: options)
        self.errors = errors.filter { !$0.isLate }.map(Remark.init)
        findings = errors.filter(\.isLate).map(Remark.init)
        guard self.errors.isEmpty, let tree else { return }
        reading = Reading(
            type: QueryOutline.type(of: tree.root, in: tree), canonical: tree.canonical, pretty: tree.prettyPrinted(),
            outline: wantsOutline ? QueryOutline.lines(of: tree) : [])
    }

    init(template text: [UInt8], _ vocabulary: TemplateVocabulary, _ wantsOutline: Bool) {
        let result = TemplateReading.check(text, vocabulary: vocabulary)
        errors = result.errors.filter { !$0.isLate }.map(Remark.init)
        findings = result.errors.filter(\.isLate).map(Remark.init)
        guard errors.isEmpty, let tree = result.tree else { return }
        // What stands between the actions is text that somebody will see: no other form of it means the same.
        let whole = String(decoding: text, as: UTF8.self)
        reading = Reading(
            type: "text", canonical: whole, pretty: whole,
            outline: wantsOutline ? QueryOutline.lines(of: tree, in: text) : [])
    }
}

extension QueryAnswer.Remark {
    init(_ error: SyntaxError) {
        let id: CheckID =
            switch error.kind {
            case .lexical, .unexpectedToken, .unknownFunction, .invalidLiteral, .misplacedModifier, .invalidSelector,
                .misplacedSplice, .tooLarge:
                .promqlSyntax
            case .argumentCount, .type, .matching: .promqlType
            case .grafanaVariable: .dashboardVariableInRule
            case .unsupported: .unsupportedByVersion
            }
        self.init(id: id.rawValue, error.message, at: error.range, help: error.help.map { [$0] } ?? [])
        shown = error.shown ?? error.range
        isConsequence = error.isConsequence
    }

    init(_ error: LogSyntaxError) {
        let id: CheckID =
            switch error.kind {
            case .unsupported: .unsupportedByVersion
            case .grafanaVariable: .dashboardVariableInRule
            default: .logqlSyntax
            }
        self.init(id: id.rawValue, error.message, at: error.range, help: error.help.map { [$0] } ?? [])
    }

    init(_ error: TemplateError) {
        self.init(
            id: CheckID.templateSyntax.rawValue, error.message, at: error.range, help: error.help.map { [$0] } ?? [])
    }
}
