/// Names with texts that Alertmanager renders, in the order written: headers of a mail, details of an incident.
///
/// - Diagnoses: `duplicate-key`: unlike a dictionary, a name written twice is kept and reported.
public struct NotificationFields: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    package let pairs: [Pair]

    package struct Pair: Sendable, Hashable {
        package let name: Name
        package let text: NotificationText

        package init(name: Name, text: NotificationText) {
            self.name = name
            self.text = text
        }
    }

    /// What a dictionary literal makes; the order and repetitions are kept.
    public init(dictionaryLiteral elements: (Name, NotificationText)...) {
        pairs = elements.map { Pair(name: $0.0, text: $0.1) }
    }

    package init(_ pairs: [Pair]) { self.pairs = pairs }
}
