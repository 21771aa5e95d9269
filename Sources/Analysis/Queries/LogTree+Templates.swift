import Diagnostics
import GoText
import LogQL
import Templates

extension LogTree {
    /// What Loki finds wrong with the templates of lines and labels when it runs the query. Their syntax is the reader's.
    func templateErrors(in text: String, _ version: LogQLVersion) -> [LogSyntaxError] {
        let templates = stages.flatMap { stage -> [LogText] in
            switch stage {
            case .lineFormat(let text): [text]
            case .labelFormat(let formats):
                formats.compactMap { if case .template(let text) = $0.value { text } else { nil } }
            default: []
            }
        }.filter { !$0.isVariable && $0.value.utf8.contains(UInt8(ascii: "{")) }
        if templates.isEmpty { return [] }
        let bytes = Array(text.utf8)
        let vocabulary = TemplateVocabulary.logLine(TemplateVersion(version.major, version.minor))
        return templates.flatMap { template in
            let reading = TemplateReading.check(template.value, vocabulary: vocabulary)
            // Behind syntax errors there is nothing else.
            if reading.tree == nil { return [LogSyntaxError]() }
            if reading.errors.isEmpty { return [] }
            let places = LiteralPlaces(in: bytes, literal: template.range.bytes)
            return reading.errors.map { error in
                LogSyntaxError(.template, places.place(of: error.range), error.message, help: error.help, isLate: true)
            }
        }
    }
}
