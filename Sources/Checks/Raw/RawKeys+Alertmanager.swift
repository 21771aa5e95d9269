/// Alertmanager's keys, with the version that brought each.
///
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/
extension RawKeys {
    static let alertmanager = RawKeys(
        """
        global.resolve_timeout = Routing(resolveTimeout:)
        global.http_config = Routing(client:)
        global.smtp_from = MailServer(from:)
        global.smtp_hello = MailServer(hello:)
        global.smtp_smarthost = MailServer(…)
        global.smtp_auth_username = MailServer(user:)
        global.smtp_auth_password_file = MailServer(password:)
        global.smtp_auth_secret_file = MailServer(cramSecret:)
        global.smtp_auth_identity = MailServer(identity:)
        global.smtp_require_tls = MailServer(requiresTLS:)
        global.smtp_tls_config = MailServer(tls:)
        global.smtp_force_implicit_tls = MailServer(usesImplicitTLS:)
        global.jira_api_url 0.28
        global.slack_api_url_file -
        global.slack_app_token_file 0.30
        global.slack_app_url 0.30
        global.pagerduty_url -
        global.opsgenie_api_url -
        global.opsgenie_api_key_file -
        global.wechat_api_url -
        global.wechat_api_secret_file 0.31
        global.wechat_api_corp_id -
        global.victorops_api_url -
        global.victorops_api_key_file -
        global.telegram_api_url -
        global.telegram_bot_token_file 0.31
        global.webex_api_url -
        global.rocketchat_api_url 0.28
        global.rocketchat_token_file 0.28
        global.rocketchat_token_id_file 0.28
        global.mattermost_webhook_url_file 0.32
        route.receiver = Routing(default:)
        route.group_by = Route.Timing(groupBy:)
        route.group_wait = Route.Timing(wait:)
        route.group_interval = Route.Timing(interval:)
        route.repeat_interval = Route.Timing(repeating:)
        route.routes = Routing(routes:)
        route.labels.* 0.34
        inhibit_rules = Routing(inhibitions:)
        receivers = Receiver(…)
        templates = Routing(templates:)
        mute_time_intervals = TimeInterval(…)
        time_intervals = TimeInterval(…)
        tracing.client_type = AlertmanagerTracing(over:)
        tracing.endpoint = AlertmanagerTracing(to:)
        tracing.sampling_fraction = AlertmanagerTracing(share:)
        tracing.insecure = AlertmanagerTracing(isInsecure:)
        tracing.tls_config.* 0.30
        tracing.headers.* 0.30
        tracing.compression 0.30
        tracing.timeout 0.30
        event_recorder.* 0.33
        """, isComplete: true)

    static let route = RawKeys(
        """
        receiver = Route(to:)
        group_by = Route.Timing(groupBy:)
        group_wait = Route.Timing(wait:)
        group_interval = Route.Timing(interval:)
        repeat_interval = Route.Timing(repeating:)
        continue = Route(continues:)
        match = Route(when:)
        match_re = Route(when:)
        matchers = Route(when:)
        mute_time_intervals = Route(mutedDuring:)
        active_time_intervals = Route(activeDuring:)
        routes = Route(routes:)
        labels.* 0.34
        """, isComplete: true)
}
