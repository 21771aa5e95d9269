import StackDSL

extension Integration.Jira {
    /// In the order of Alertmanager's documentation.
    var entry: [ReceiverField] {
        let fields: [ReceiverField?] = [
            .url("api_url", url),
            .plain("api_type", edition == .auto ? nil : edition.rawValue, since: ToolVersion(0, 29)),
            .text("project", project), .text("summary", summary), .text("description", description),
            .textList("labels", labels), .text("priority", priority), .text("issue_type", issueType),
            .plain("reopen_transition", reopenTransition?.text),
            .plain("resolve_transition", resolveTransition?.text),
            .plain("wont_fix_resolution", wontFixResolution?.text),
            .duration("reopen_duration", reopensWithin), .value("fields", extraFields.members.isEmpty ? nil : .object(extraFields)),
            .client(client),
        ]
        return fields.compactMap { $0 }
    }
}
