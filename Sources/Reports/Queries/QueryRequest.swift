import Diagnostics
import Serialization

/// One line of questions: `{"id": …, "language": …, "input": …, "input_b64": …, "features": […]}`.
///
/// Without a language, that of the command is meant; features are added to its profile where the languages agree.
/// `input_b64` is read where it stands, so that a text can be any bytes. Further keys are passed over.
package struct QueryRequest: Sendable {
    /// The id as JSON, to be repeated; `null` where there is none.
    package private(set) var id = "null"
    /// The text and what to read it as; nothing where the line says neither.
    package private(set) var question: (text: [UInt8], profile: QueryProfile)?
    /// Why there is no question.
    private var failure: QueryAnswer.Remark?

    /// Reads a line, which may be any bytes.
    package init(line: [UInt8], _ language: QueryLanguage, _ profile: QueryProfile) {
        let (root, errors) = JSON.read(line)
        if let root, let id = root["id"] { self.id = Self.json(id, in: line) }
        if let error = errors.first {
            failure = Self.remark("this line cannot be read: \(error.message)", at: error.place.range)
            return
        }
        guard let root, case .map = root.value else {
            failure = Self.remark("this line is no object", at: TextRange(0, line.count))
            return
        }
        do throws(QueryAnswer.Remark) {
            question = (try Self.text(of: root), try Self.profile(of: root, language, profile))
        } catch {
            failure = error
        }
    }

    /// A line that is too long to be read.
    package init(lengthOfLine: Int) {
        failure = Self.remark("this line is too long", at: TextRange(0, lengthOfLine))
    }

    /// What is to be said of the text.
    package var answer: QueryAnswer {
        if let question { QueryAnswer(to: question.text, question.profile) } else {
            QueryAnswer(errors: [failure].compactMap { $0 })
        }
    }

    private static func text(of root: LocatedNode) throws(QueryAnswer.Remark) -> [UInt8] {
        if let encoded = try string("input_b64", of: root) {
            if let bytes = Base64.decode(encoded.text) { return bytes }
            throw remark("`input_b64` is not base64", at: encoded.range)
        }
        if let input = try string("input", of: root) { return Array(input.text.utf8) }
        throw remark("this line has neither `input` nor `input_b64`", at: root.place.range)
    }

    private static func profile(
        of root: LocatedNode, _ language: QueryLanguage, _ profile: QueryProfile
    ) throws(QueryAnswer.Remark) -> QueryProfile {
        var profile = profile
        if let name = try string("language", of: root) {
            guard let found = QueryLanguage(rawValue: name.text) else {
                let known = QueryLanguage.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
                throw remark("`\(name.text)` is none of \(known)", at: name.range)
            }
            if found != language { profile = QueryProfile(found) }
        }
        for feature in try features(of: root) {
            do throws(QueryProfile.UnknownWord) {
                try profile.apply(feature.text)
            } catch {
                throw remark(error.message, at: feature.range)
            }
        }
        return profile
    }

    private static func features(
        of root: LocatedNode
    ) throws(QueryAnswer.Remark) -> [(text: String, range: TextRange)] {
        guard let node = root["features"], node.value != .null else { return [] }
        guard case .list(let items) = node.value else {
            throw remark("`features` is no list", at: node.place.range)
        }
        var features: [(text: String, range: TextRange)] = []
        for item in items {
            guard case .string(let text) = item.value else {
                throw remark("a feature is a string", at: item.place.range)
            }
            features.append((text, item.place.range))
        }
        return features
    }

    /// A string of the line; nil where it is missing or `null`.
    private static func string(
        _ key: String, of root: LocatedNode
    ) throws(QueryAnswer.Remark) -> (text: String, range: TextRange)? {
        guard let node = root[key], node.value != .null else { return nil }
        guard case .string(let text) = node.value else {
            throw remark("`\(key)` is no string", at: node.place.range)
        }
        return (text, node.place.range)
    }

    /// Scalars are repeated as they were written: a number may be larger than what we could print.
    private static func json(_ node: LocatedNode, in line: [UInt8]) -> String {
        switch node.value {
        case .list, .map: JSON.printOnOneLine(node.node)
        case .null, .bool, .integer, .number, .string: String(decoding: line[node.place.range.bytes], as: UTF8.self)
        }
    }

    /// Places are bytes of the line.
    private static func remark(_ message: String, at range: TextRange) -> QueryAnswer.Remark {
        QueryAnswer.Remark(id: "", message, at: range, help: [])
    }
}
