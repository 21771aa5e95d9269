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
        alerts.concurrentMap { rule -> [TemplateUse] in
            let labels = rule.alert.labels.pairs
            return (labels + rule.alert.annotations.pairs).enumerated().map { index, pair in
                use(
                    pair.value, rule.alert.site, ruleVocabulary, rule.subject, rule.query, rule.alert.allowances,
                    isLabel: index < labels.count)
            }
        }.flatMap(\.self)
    }

    private var ofLogAlerts: [TemplateUse] {
        logAlerts.flatMap { rule -> [TemplateUse] in
            let labels = rule.alert.labels.pairs
            return (labels + rule.alert.annotations.pairs).enumerated().map { index, pair in
                use(
                    pair.value, rule.alert.site, ruleVocabulary, rule.subject, nil, rule.alert.allowances,
                    isLabel: index < labels.count)
            }
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
                            $0, integration.site, vocabulary, "receiver \"\(receiver.name.text)\"", nil, [],
                            isReadAsYAML: field.isJSON)
                    }
                }
            }
        }
        let ofFiles = (stack.routing?.templates ?? []).map { template in
            use(
                template.text, template.site, vocabulary, "template \"\(template.name.text)\"", nil, [], isShared: true)
        }
        return ofReceivers + ofFiles
    }

    private func use<Reader>(
        _ text: DeclaredText<Reader>, _ site: DeclarationSite, _ vocabulary: TemplateVocabulary,
        _ subject: String, _ query: ResolvedQuery?, _ allowances: [Allowance], isShared: Bool = false,
        isReadAsYAML: Bool = false, isLabel: Bool = false
    ) -> TemplateUse {
        var offsets = OffsetMap()
        for segment in text.literal.segments {
            switch segment {
            case .text(let text): offsets.appendText(text.utf8.count)
            case .interpolation(let rendered, _): offsets.appendInterpolation(parsedBytes: rendered.utf8.count)
            }
        }
        return TemplateUse(
            reading: TemplateReading.check(text.rendered, vocabulary: vocabulary),
            place: QueryText(literal: text.literal, site: site, offsets: offsets), subject: subject,
            text: text.rendered, query: query, isLabel: isLabel, allowances: allowances, vocabulary: vocabulary,
            isShared: isShared, isReadAsYAML: isReadAsYAML)
    }
}
