import Diagnostics

extension Integration {
    /// An issue in Jira. Since Alertmanager 0.28.
    ///
    /// - Parameters:
    ///   - url: of the REST API: `https://example.atlassian.net/rest/api/3/`.
    ///   - project: the project's key.
    ///   - issueType: `Bug`, `Task`, …
    ///   - client: who asks: a user with a token, or a token.
    ///   - summary: default Alertmanager's own.
    ///   - description: default Alertmanager's own.
    ///   - labels: of the issue.
    ///   - priority: default Alertmanager's own: by `severity`.
    ///   - reopenTransition: the transition that opens a resolved issue again; without it a new one is made.
    ///   - resolveTransition: the transition when the alert ends; none by default.
    ///   - wontFixResolution: issues with this resolution stay closed.
    ///   - reopensWithin: how old a resolved issue may be to be opened again; any by default.
    ///   - extraFields: of the issue, by their ids: `["customfield_10010": "…"]`.
    ///   - edition: which Jira answers, since 0.29.
    /// - Emits: `api_url:`, `project:`, `issue_type:` and what is given.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#jira_config
    public static func jira(
        url: Name, project: NotificationText, issueType: NotificationText, client: HTTPClient = HTTPClient(),
        summary: NotificationText? = nil, description: NotificationText? = nil,
        labels: [NotificationText] = [], priority: NotificationText? = nil, reopenTransition: Name? = nil,
        resolveTransition: Name? = nil, wontFixResolution: Name? = nil, reopensWithin: Duration? = nil,
        extraFields: NotificationObject = [:], edition: JiraEdition = .auto, sendsResolved: Bool = true,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .jira(
                Jira(
                    url: url, project: project, issueType: issueType, client: client, summary: summary,
                    description: description, labels: labels, priority: priority,
                    reopenTransition: reopenTransition, resolveTransition: resolveTransition,
                    wontFixResolution: wontFixResolution, reopensWithin: reopensWithin,
                    extraFields: extraFields, edition: edition)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct Jira: Sendable, Hashable {
        package let url: Name
        package let project: NotificationText
        package let issueType: NotificationText
        package let client: HTTPClient
        package let summary: NotificationText?
        package let description: NotificationText?
        package let labels: [NotificationText]
        package let priority: NotificationText?
        package let reopenTransition: Name?
        package let resolveTransition: Name?
        package let wontFixResolution: Name?
        package let reopensWithin: Duration?
        package let extraFields: NotificationObject
        package let edition: JiraEdition
    }
}

/// Which Jira answers.
public enum JiraEdition: String, Sendable, Hashable {
    /// By the URL.
    case auto
    /// Atlassian's.
    case cloud
    /// One's own.
    case dataCenter = "datacenter"
}
