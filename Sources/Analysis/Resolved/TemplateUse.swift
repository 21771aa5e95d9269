import Concurrency
import Diagnostics
package import StackDSL
import Synchronization
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
        let (alerts, readings) = (alerts, TemplateReadings(ruleVocabulary))
        return alerts.concurrentPortions(atLeast: 16) { places in
            var known: [ExactText: TemplateReading] = [:]
            var uses: [TemplateUse] = []
            for rule in alerts[places] {
                uses += self.uses(
                    of: rule.alert.labels, rule.alert.annotations, readings, &known, rule.alert.site, rule.subject, rule.query,
                    rule.alert.allowances)
            }
            return uses
        }
    }

    private var ofLogAlerts: [TemplateUse] {
        let readings = TemplateReadings(ruleVocabulary)
        var known: [ExactText: TemplateReading] = [:]
        return logAlerts.flatMap { rule in
            uses(
                of: rule.alert.labels, rule.alert.annotations, readings, &known, rule.alert.site, rule.subject, nil,
                rule.alert.allowances)
        }
    }

    /// - Parameter known: what texts say that were asked for here before.
    private func uses(
        of labels: Labels, _ annotations: Annotations, _ readings: TemplateReadings,
        _ known: inout [ExactText: TemplateReading], _ site: DeclarationSite, _ subject: String, _ query: ResolvedQuery?,
        _ allowances: [Allowance]
    ) -> [TemplateUse] {
        func use(_ text: AlertText, isLabel: Bool) -> TemplateUse {
            let rendered = ExactText(text.rendered)
            let reading: TemplateReading
            if let read = known[rendered] {
                reading = read
            } else {
                reading = readings.reading(of: rendered)
                known[rendered] = reading
            }
            return TemplateUse(
                reading: reading, place: QueryText(text.literal, at: site), subject: subject, text: rendered.text, query: query,
                isLabel: isLabel, allowances: allowances, vocabulary: readings.vocabulary, isShared: false, isReadAsYAML: false)
        }
        return labels.pairs.map { use($0.value, isLabel: true) } + annotations.pairs.map { use($0.value, isLabel: false) }
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

/// What texts of rules say, each read once however many rules share it.
private final class TemplateReadings: Sendable {
    let vocabulary: TemplateVocabulary
    private let known = Mutex<[ExactText: TemplateReading]>([:])

    init(_ vocabulary: TemplateVocabulary) { self.vocabulary = vocabulary }

    func reading(of text: ExactText) -> TemplateReading {
        if let known = known.withLock({ $0[text] }) { return known }
        let reading = TemplateReading.check(text.text, vocabulary: vocabulary)
        return known.withLock { known in
            // Another core may have been as fast.
            if let first = known[text] { return first }
            known[text] = reading
            return reading
        }
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
