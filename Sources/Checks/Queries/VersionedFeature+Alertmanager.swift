import Analysis
import StackDSL

/// What came to Alertmanager after version 0.22: the table is that of the integrations' fields.
extension VersionedFeature {
    static func ofReceiver(_ receiver: Receiver) -> [VersionedFeature] {
        receiver.integrations.flatMap { integration -> [VersionedFeature] in
            let entry = integration.entry
            func feature(_ name: String, _ since: ToolVersion, cure: String) -> VersionedFeature {
                VersionedFeature(
                    tool: .alertmanager, name: name, since: since, subject: "receiver \"\(receiver.name.text)\"",
                    site: integration.site, cure: cure)
            }
            let kind = entry.since.map {
                feature("`\(entry.list)`", $0, cure: "aim at Alertmanager \($0.text) or later, or tell by a webhook")
            }
            let keys = entry.allFields.compactMap { field in
                field.since.map { since in
                    feature(
                        "\(field.words) of \(entry.article)", since, cure: field.cure(since))
                }
            }
            return [kind].compactMap { $0 } + keys
        }
    }

    static func ofInterval(_ interval: TimeInterval) -> [VersionedFeature] {
        let subject = "time interval \"\(interval.name.text)\""
        var features = [
            VersionedFeature(
                tool: .alertmanager, name: "`time_intervals`", since: ToolVersion(0, 24), subject: subject,
                site: interval.site, cure: "aim at Alertmanager 0.24 or later")
        ]
        if interval.spans.contains(where: { $0.location != nil }) {
            features.append(
                VersionedFeature(
                    tool: .alertmanager, name: "`location`", since: .v0_25, subject: subject, site: interval.site,
                    cure: "give the times in UTC"))
        }
        return features
    }

    static func ofRouting(_ routing: Routing) -> [VersionedFeature] {
        func feature(_ name: String, _ since: ToolVersion, cure: String) -> VersionedFeature {
            VersionedFeature(
                tool: .alertmanager, name: name, since: since, subject: "mail server", site: routing.root.site,
                cure: cure)
        }
        var features: [VersionedFeature] = []
        if routing.mail?.password != nil {
            features.append(
                feature("`smtp_auth_password_file`", .v0_25, cure: "use a mail server that needs no password"))
        }
        if routing.mail?.cramSecret != nil {
            features.append(feature("`smtp_auth_secret_file`", ToolVersion(0, 31), cure: "give a user and a password"))
        }
        if let tracing = routing.server.tracing {
            features.append(
                VersionedFeature(
                    tool: .alertmanager, name: "`tracing`", since: ToolVersion(0, 30), subject: "Alertmanager",
                    site: tracing.site, cure: "leave it out"))
        }
        if routing.mail?.usesImplicitTLS != nil {
            features.append(
                feature("`smtp_force_implicit_tls`", ToolVersion(0, 31), cure: "use port 465 or 587: they tell"))
        }
        if routing.mail?.tls != nil {
            features.append(
                feature("`smtp_tls_config`", .v0_28, cure: "give the receivers a mail server of their own: `server:`"))
        }
        return features
            + routing.inhibitions.filter { $0.name != nil }.map { inhibition in
                VersionedFeature(
                    tool: .alertmanager, name: "`name` of an inhibition", since: ToolVersion(0, 30),
                    subject: "inhibition", site: inhibition.site, cure: "leave out `name`")
            }
    }
}

extension IntegrationEntry {
    /// `a webhook`, `Slack`.
    fileprivate var article: String { words == "webhook" ? "a webhook" : words }
}

extension ReceiverField {
    /// The key; of one that every version knows, what came later.
    fileprivate var words: String {
        if case .url = value { "a template in `\(key)`" } else { "`\(key)`" }
    }

    fileprivate func cure(_ since: ToolVersion) -> String {
        switch value {
        case .secret where key == "url_file": "give a URL that holds no secret"
        case .secret:
            "aim at Alertmanager \(since.text) or later: before, the secret would have to be written as text"
        case .url: "write the whole URL"
        default: "leave it out, or aim at Alertmanager \(since.text) or later"
        }
    }
}
