import Diagnostics

/// What a value in a template is, as far as its fields go.
enum TemplateData: Sendable, Hashable {
    /// `.` of an alerting rule.
    case alertingRule
    /// `.` of a notification.
    case notification
    case alerts
    case alert
    /// Names with values; what a field of them is called is not known here.
    case labels(LabelReference.Source)
    case pairs, pair, names, time, text, number
    case samples, sample
    /// Anything may follow.
    case unknown

    struct Field: Sendable {
        let name: String
        let data: TemplateData
        let since: TemplateVersion?

        init(_ name: String, _ data: TemplateData, since: TemplateVersion? = nil) {
            self.name = name
            self.data = data
            self.since = since
        }
    }

    /// The fields and methods a value has; nil where they are not known or any name is one.
    var fields: [Field]? {
        switch self {
        case .alertingRule: Self.alertingRuleFields
        case .notification: Self.notificationFields
        case .alert: Self.alertFields
        case .alerts: [Field("Firing", .alerts), Field("Resolved", .alerts)]
        case .pairs: [Field("Names", .names), Field("Values", .names), Field("String", .text)]
        case .pair: [Field("Name", .text), Field("Value", .text)]
        case .sample: [Field("Labels", .labels(.sample)), Field("Value", .unknown)]
        case .text, .number, .samples: []
        case .labels, .names, .time, .unknown: nil
        }
    }

    /// What the methods that Alertmanager's label sets have beside their labels give; nil for a label.
    static func method(_ name: String) -> TemplateData? {
        switch name {
        case "SortedPairs": .pairs
        case "Names", "Values": .names
        case "String": .text
        case "Remove": .unknown
        default: nil
        }
    }

    /// What the elements of a value are.
    var element: TemplateData {
        switch self {
        case .alerts: .alert
        case .pairs: .pair
        case .samples: .sample
        case .names, .labels: .text
        case .alertingRule, .notification, .alert, .pair, .time, .text, .number, .sample, .unknown: .unknown
        }
    }

    private static let alertingRuleFields: [Field] = [
        Field("Labels", .labels(.alert)), Field("ExternalLabels", .labels(.external)),
        Field("ExternalURL", .text, since: .init(2, 28)),
        // A number, but a native histogram since Prometheus 2.52.
        Field("Value", .unknown),
    ]

    private static let notificationFields: [Field] = [
        Field("Receiver", .text), Field("Status", .text), Field("Alerts", .alerts),
        Field("NotificationReason", .text, since: .init(0, 32)), Field("GroupLabels", .labels(.group)),
        Field("CommonLabels", .labels(.common)), Field("CommonAnnotations", .labels(.commonAnnotations)),
        Field("RouteLabels", .labels(.route), since: .init(0, 34)), Field("ExternalURL", .text),
    ]

    private static let alertFields: [Field] = [
        Field("Status", .text), Field("Labels", .labels(.alert)), Field("Annotations", .labels(.annotations)),
        Field("StartsAt", .time), Field("EndsAt", .time), Field("GeneratorURL", .text),
        Field("Fingerprint", .text),
    ]

    /// What to write for a field that there is not.
    func cure(forMissing name: String, _ fields: [Field]) -> String? {
        if let nearest = Suggestion.nearest(to: name, among: fields.map(\.name)) { return "did you mean `.\(nearest)`?" }
        if self == .notification {
            let ofAlert = Self.alertFields.map(\.name)
            let meant = ofAlert.contains(name) ? name : Suggestion.nearest(to: name, among: ofAlert)
            if let meant { return "each alert has one: `{{ range .Alerts }}{{ .\(meant) }}{{ end }}`" }
        }
        if fields.isEmpty { return nil }
        return "there are " + fields.map { "`.\($0.name)`" }.joined(separator: ", ")
    }

    /// In words, for messages.
    var description: String {
        switch self {
        case .alertingRule: "an alerting rule's data"
        case .notification: "a notification"
        case .alerts: "a list of alerts"
        case .alert: "an alert"
        case .labels: "labels"
        case .pairs: "a list of labels"
        case .pair: "a label"
        case .names: "a list of texts"
        case .time: "a time"
        case .text: "a text"
        case .number: "a number"
        case .samples: "a query's result"
        case .sample: "a sample"
        case .unknown: "a value"
        }
    }
}
