import Foundation

/// What somebody was sent, as they would see it.
struct Message: Sendable {
    /// Since the drill began.
    let moment: Duration
    /// `told/2`, `own/2/0`: see ``AlertmanagerRewriter``.
    let path: String
    /// Every text in it, to find alerts by.
    let texts: [String]
    /// Its title or subject, and first lines.
    let summary: String
    /// What Alertmanager's webhook says of alerts; nothing where it is another message.
    private(set) var alerts: [Alert]

    /// The message with those of its alerts alone that have a status.
    func with(_ status: String) -> Message {
        var message = self
        message.alerts = alerts.filter { $0.status == status }
        return message
    }

    struct Alert: Sendable, Decodable {
        let status: String
        let labels: [String: String]
        let annotations: [String: String]
        let generatorURL: String
    }

    private struct Webhook: Decodable {
        let alerts: [Alert]
    }

    /// A request of an integration over HTTP.
    init(path: String, body: Data, moment: Duration) {
        self.moment = moment
        self.path = path
        alerts = (try? JSONDecoder().decode(Webhook.self, from: body))?.alerts ?? []
        let json = try? JSONSerialization.jsonObject(with: body)
        texts = Self.texts(in: json)
        summary = alerts.isEmpty ? Self.summary(of: json) : Self.summary(of: alerts)
    }

    /// A mail.
    init(path: String, mail: Mail, moment: Duration) {
        self.moment = moment
        self.path = path
        texts = [mail.subject, mail.text]
        summary = mail.subject
        alerts = []
    }

    private static func summary(of alerts: [Alert]) -> String {
        let told = alerts.prefix(2).map { alert in
            "\(alert.status) \(alert.annotations["summary"] ?? alert.labels["alertname"] ?? "")"
        }
        return told.joined(separator: " / ") + (alerts.count > 2 ? " / \(alerts.count - 2) more" : "")
    }

    /// The keys in which services take what people read, in the order in which people see them.
    private static let shown = ["title", "summary", "message", "text", "content", "description"]

    private static func summary(of json: Any?) -> String {
        guard let map = json as? [String: Any] else { return "" }
        // Slack's and Teams' attachments, PagerDuty's payload, Discord's embeds.
        let inner = ["attachments", "embeds"].compactMap { (map[$0] as? [Any])?.first }.first ?? map["payload"] ?? map
        let found = inner as? [String: Any] ?? map
        let parts = shown.compactMap { found[$0] as? String }.filter { !$0.isEmpty }.prefix(2)
        let lines = parts.flatMap { $0.split(separator: "\n").prefix(2) }.map { String($0.prefix(120)) }
        let action = (map["event_action"] as? String).map { $0 + " " } ?? ""
        return action + lines.joined(separator: " / ")
    }

    private static func texts(in json: Any?) -> [String] {
        var open: [Any] = [json as Any]
        var texts: [String] = []
        while let value = open.popLast() {
            if let text = value as? String {
                texts.append(text)
            } else if let list = value as? [Any] {
                open += list
            } else if let map = value as? [String: Any] {
                open += map.values
            }
        }
        return texts
    }
}

extension Message {
    /// The receiver's place, and the integration's where it is one of the receiver's own.
    var address: (receiver: Int, integration: Int?)? {
        let parts = path.split { $0 == "/" || $0 == "-" }
        guard parts.count >= 2, let receiver = Int(parts[1]) else { return nil }
        return (receiver, parts.count > 2 ? Int(parts[2]) : nil)
    }

    var isOwn: Bool { path.hasPrefix("own") }
}
