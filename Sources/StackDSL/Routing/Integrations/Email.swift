import Diagnostics

extension Integration {
    /// A mail through the stack's ``MailServer``, or one of its own.
    ///
    /// - Parameters:
    ///   - to: addresses, at least one.
    ///   - subject: default Alertmanager's own.
    ///   - html: the body; default Alertmanager's own. An empty text sends none.
    ///   - text: a plain body beside the other; none by default.
    ///   - headers: further headers; not `Subject`.
    ///   - server: by default the one of ``Routing``.
    ///   - isThreaded: mails of a group are one conversation, since 0.30.
    ///   - threadsByDay: a conversation lasts a day.
    /// - Emits: `to:`, `headers:`, `html:`, …
    /// - Diagnoses: `invalid-target` without a server or an address.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#email_config
    public static func email(
        to: [Name], subject: NotificationText? = nil, html: NotificationText? = nil,
        text: NotificationText? = nil, headers: NotificationFields = [:], server: MailServer? = nil,
        isThreaded: Bool = false, threadsByDay: Bool = true, sendsResolved: Bool = true,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .email(
                Email(
                    to: to, subject: subject, html: html, text: text, headers: headers, server: server,
                    isThreaded: isThreaded, threadsByDay: threadsByDay)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct Email: Sendable, Hashable {
        package let to: [Name]
        package let subject: NotificationText?
        package let html: NotificationText?
        package let text: NotificationText?
        package let headers: NotificationFields
        package let server: MailServer?
        package let isThreaded: Bool
        package let threadsByDay: Bool
    }
}
