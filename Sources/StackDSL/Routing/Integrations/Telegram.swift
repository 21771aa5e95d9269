import Diagnostics

extension Integration {
    /// A message in a Telegram chat, by a bot. Since Alertmanager 0.24.
    ///
    /// - Parameters:
    ///   - botToken: emits `bot_token_file:`, since 0.26.
    ///   - chat: the chat's number, or a file with it.
    ///   - thread: a topic of a group, since 0.28.
    ///   - message: default Alertmanager's own.
    ///   - format: how the message is written.
    ///   - isSilent: without a sound.
    ///   - url: where to; by default `https://api.telegram.org`.
    /// - Emits: `bot_token_file:`, `chat_id:` and what is given.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#telegram_config
    public static func telegram(
        botToken: Secret, chat: TelegramChat, thread: Int? = nil, message: NotificationText? = nil,
        format: TelegramFormat = .html, isSilent: Bool = false, url: Name? = nil,
        client: HTTPClient = HTTPClient(), sendsResolved: Bool = true, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .telegram(
                Telegram(
                    botToken: botToken, chat: chat, thread: thread, message: message, format: format,
                    isSilent: isSilent, url: url, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct Telegram: Sendable, Hashable {
        package let botToken: Secret
        package let chat: TelegramChat
        package let thread: Int?
        package let message: NotificationText?
        package let format: TelegramFormat
        package let isSilent: Bool
        package let url: Name?
        package let client: HTTPClient
    }
}

/// A chat of Telegram.
public struct TelegramChat: Sendable, Hashable, ExpressibleByIntegerLiteral {
    package enum Kind: Sendable, Hashable {
        case number(Int)
        case secret(Secret)
    }

    package let kind: Kind

    /// The chat's number; a group's is below zero.
    public init(integerLiteral value: Int) { kind = .number(value) }

    private init(_ kind: Kind) { self.kind = kind }

    /// A number that nobody else need know. Emits `chat_id_file:`, since Alertmanager 0.31.
    public static func secret(_ secret: Secret) -> TelegramChat { TelegramChat(.secret(secret)) }
}

/// How a message of Telegram is written.
public enum TelegramFormat: String, Sendable, Hashable {
    /// With a few tags.
    case html = "HTML"
    /// Telegram's old Markdown.
    case markdown = "Markdown"
    /// Telegram's Markdown.
    case markdownV2 = "MarkdownV2"
    /// As it is.
    case plain = ""
}
