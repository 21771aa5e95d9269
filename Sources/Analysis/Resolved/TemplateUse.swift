import Concurrency
import Diagnostics
package import StackDSL
package import Templates

/// A place of a stack where a template is written, and what it says.
///
/// An object, since every check passes over all of them: a reference is cheap to hand on.
package final class TemplateUse: Sendable {
    package let reading: TemplateReading
    package let place: QueryText
    /// `alert "X"`: as diagnostics name it.
    package let subject: String
    /// As it is emitted.
    package let text: String
    /// The query of the template's alert, where it is one of Prometheus.
    package let query: ResolvedQuery?
    /// Whether it is the value of a label, and so a part of what the alert is told apart by.
    package let isLabel: Bool
    package let allowances: [Allowance]
    package let vocabulary: TemplateVocabulary
    /// Whether what is defined here can be called by every notification: a file's.
    package let isShared: Bool
    /// Whether what is rendered is then read as YAML: a text of a webhook's payload.
    package let isReadAsYAML: Bool

    init(
        reading: TemplateReading, place: QueryText, subject: String, text: String, query: ResolvedQuery?,
        isLabel: Bool, allowances: [Allowance], vocabulary: TemplateVocabulary, isShared: Bool, isReadAsYAML: Bool
    ) {
        self.reading = reading
        self.place = place
        self.subject = subject
        self.text = text
        self.query = query
        self.isLabel = isLabel
        self.allowances = allowances
        self.vocabulary = vocabulary
        self.isShared = isShared
        self.isReadAsYAML = isReadAsYAML
    }

    /// What the query of the template's alert means, where it is known.
    package var meaning: Meaning? { query?.meaning }
}

extension ResolvedStack {
    /// Every template of the stack: of alerts' labels and annotations, and of notifications.
    func allTemplateUses() -> [TemplateUse] {
        ofAlerts + ofLogAlerts + ofNotifications
    }

    private var ruleVocabulary: TemplateVocabulary {
        .prometheusRule(
            TemplateVersion(stack.versions.prometheus.major, stack.versions.prometheus.minor))
    }

    private var ofAlerts: [TemplateUse] {
        let texts = alerts.concurrentMap { RuleText.all($0.alert.labels, $0.alert.annotations) }
        let readings = RuleText.readings(of: texts, ruleVocabulary)
        return Array(zip(alerts, texts)).concurrentMap { rule, texts in
            uses(of: texts, readings, rule.alert.site, rule.subject, rule.query, rule.alert.allowances)
        }.flatMap(\.self)
    }

    private var ofLogAlerts: [TemplateUse] {
        let texts = logAlerts.map { RuleText.all($0.alert.labels, $0.alert.annotations) }
        let readings = RuleText.readings(of: texts, ruleVocabulary)
        return zip(logAlerts, texts).flatMap { rule, texts in
            uses(of: texts, readings, rule.alert.site, rule.subject, nil, rule.alert.allowances)
        }
    }

    private func uses(
        of texts: [RuleText], _ readings: [RuleText.Key: TemplateReading], _ site: DeclarationSite, _ subject: String,
        _ query: ResolvedQuery?, _ allowances: [Allowance]
    ) -> [TemplateUse] {
        let vocabulary = ruleVocabulary
        return texts.map { text in
            TemplateUse(
                reading: readings[text.key] ?? TemplateReading.check(text.key.rendered, vocabulary: vocabulary),
                place: QueryText(text.text.literal, at: site), subject: subject, text: text.key.rendered, query: query,
                isLabel: text.isLabel, allowances: allowances, vocabulary: vocabulary, isShared: false,
                isReadAsYAML: false)
        }
    }

    private var ofNotifications: [TemplateUse] {
        let version = stack.versions.alertmanager
        let vocabulary = TemplateVocabulary.alertmanager(TemplateVersion(version.major, version.minor))
        let ofReceivers = receivers.flatMap { receiver in
            receiver.integrations.flatMap { integration in
                integration.entry.allFields.flatMap { field in
                    field.texts.map {
                        use(
                            $0, integration.site, vocabulary, "receiver \"\(receiver.name.text)\"",
                            isReadAsYAML: field.isJSON)
                    }
                }
            }
        }
        let ofFiles = (stack.routing?.templates ?? []).map { template in
            use(
                template.text, template.site, vocabulary, "template \"\(template.name.text)\"", isShared: true)
        }
        return ofReceivers + ofFiles
    }

    private func use<Reader>(
        _ text: DeclaredText<Reader>, _ site: DeclarationSite, _ vocabulary: TemplateVocabulary,
        _ subject: String, isShared: Bool = false, isReadAsYAML: Bool = false
    ) -> TemplateUse {
        TemplateUse(
            reading: TemplateReading.check(text.rendered, vocabulary: vocabulary),
            place: QueryText(text.literal, at: site), subject: subject, text: text.rendered, query: nil, isLabel: false,
            allowances: [], vocabulary: vocabulary, isShared: isShared, isReadAsYAML: isReadAsYAML)
    }
}

/// A label or an annotation of an alert rule.
private struct RuleText: Sendable {
    /// By what two texts are the same, byte by byte: strings are equal that only look alike.
    struct Key: Sendable, Hashable {
        let rendered: String
        let length: Int
    }

    let text: AlertText
    let key: Key
    let isLabel: Bool

    static func all(_ labels: Labels, _ annotations: Annotations) -> [RuleText] {
        labels.pairs.map { RuleText($0.value, isLabel: true) } + annotations.pairs.map { RuleText($0.value, isLabel: false) }
    }

    /// Reads each text once, however many alerts share it.
    static func readings(of texts: [[RuleText]], _ vocabulary: TemplateVocabulary) -> [Key: TemplateReading] {
        let distinct = Array(Set(texts.lazy.joined().map(\.key)))
        let read = distinct.concurrentMap { TemplateReading.check($0.rendered, vocabulary: vocabulary) }
        return Dictionary(uniqueKeysWithValues: zip(distinct, read))
    }

    private init(_ text: AlertText, isLabel: Bool) {
        self.text = text
        let rendered = text.rendered
        key = Key(rendered: rendered, length: rendered.utf8.count)
        self.isLabel = isLabel
    }
}

extension QueryText {
    /// A text with what is interpolated in it spelt out.
    fileprivate init(_ literal: LiteralText, at site: DeclarationSite) {
        var offsets = OffsetMap()
        for segment in literal.segments {
            switch segment {
            case .text(let text): offsets.appendText(text.utf8.count)
            case .interpolation(let rendered, _): offsets.appendInterpolation(parsedBytes: rendered.utf8.count)
            }
        }
        self.init(literal: literal, site: site, offsets: offsets)
    }
}
