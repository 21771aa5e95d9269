import Diagnostics

extension Integration {
    /// A message through Amazon's Simple Notification Service. Since Alertmanager 0.23.
    ///
    /// - Parameters:
    ///   - target: a topic, a telephone or an endpoint.
    ///   - sigV4: who asks: region and role. Alertmanager reads keys from no file of its own: give the container a
    ///     role, or a profile of AWS' credentials file.
    ///   - subject: default Alertmanager's own.
    ///   - message: default Alertmanager's own.
    ///   - attributes: names and values.
    ///   - url: where to; by default the region's.
    /// - Emits: `topic_arn:`, `phone_number:` or `target_arn:`, `sigv4:` and what is given.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#sns_configs
    public static func sns(
        _ target: SNSTarget, sigV4: SigV4, subject: NotificationText? = nil, message: NotificationText? = nil,
        attributes: NotificationFields = [:], url: Name? = nil, client: HTTPClient = HTTPClient(),
        sendsResolved: Bool = true, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Integration {
        Integration(
            .sns(
                SNS(
                    target: target, sigV4: sigV4, subject: subject, message: message, attributes: attributes,
                    url: url, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct SNS: Sendable, Hashable {
        package let target: SNSTarget
        package let sigV4: SigV4
        package let subject: NotificationText?
        package let message: NotificationText?
        package let attributes: NotificationFields
        package let url: Name?
        package let client: HTTPClient
    }
}

/// Whom Amazon's Simple Notification Service tells. Each may be a template.
public struct SNSTarget: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case topic(NotificationText)
        case phone(NotificationText)
        case endpoint(NotificationText)
    }

    package let kind: Kind

    /// All who have subscribed to a topic, by its ARN.
    public static func topic(_ arn: NotificationText) -> SNSTarget { SNSTarget(kind: .topic(arn)) }
    /// A telephone, by SMS: `+49…`.
    public static func phone(_ number: NotificationText) -> SNSTarget { SNSTarget(kind: .phone(number)) }
    /// An application on a device, by its ARN.
    public static func endpoint(_ arn: NotificationText) -> SNSTarget { SNSTarget(kind: .endpoint(arn)) }
}

/// Who asks Amazon. The keys themselves come from where AWS' programs look for them: the container's role, the
/// environment, or the profile's credentials file.
public struct SigV4: Sendable, Hashable {
    package let region: Name?
    package let profile: Name?
    package let role: Name?

    /// - Parameters:
    ///   - region: `eu-central-1`; by default the environment's.
    ///   - profile: of AWS' credentials file.
    ///   - role: the ARN of a role that is assumed.
    public init(region: Name? = nil, profile: Name? = nil, role: Name? = nil) {
        self.region = region
        self.profile = profile
        self.role = role
    }
}
