/// The keys of Alertmanager's integrations, by the list that an entry stands in. Nearly all are the DSL's; of the others,
/// the version that brought each later than its kind.
///
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/#receiver-integration-settings
extension RawKeys {
    static let integrations: [String: RawKeys] = [
        "discord_configs": integration(
            "discord", "webhook_url_file=webhook title message content username avatar_url=avatarURL"),
        "email_configs": integration("email", """
            to from=server smarthost=server hello=server auth_username=server auth_password_file=server \
            auth_secret_file=server auth_identity=server require_tls=server force_implicit_tls=server \
            tls_config=server html text headers threading=isThreaded
            """),
        "incidentio_configs": integration(
            "incidentIO", "url= url_file= alert_source_token_file=token max_alerts=maximumAlerts timeout"),
        "jira_configs": integration("jira", """
            api_url=url api_type=edition project summary description labels priority issue_type=issueType \
            reopen_transition=reopenTransition resolve_transition=resolveTransition \
            wont_fix_resolution=wontFixResolution reopen_duration=reopensWithin fields=extraFields
            """),
        "mattermost_configs": integration("mattermost", """
            webhook_url_file=webhook channel username text fallback color pretext author_name=author \
            author_link=authorLink author_icon=authorIcon title title_link=titleLink fields \
            thumb_url=thumbnailURL footer footer_icon=footerIcon image_url=imageURL icon_url=iconURL \
            icon_emoji=iconEmoji priority
            """, "attachments -\ntype -\nprops -"),
        "msteams_configs": integration("microsoftTeamsConnector", "webhook_url_file=webhook title summary text"),
        "msteamsv2_configs": integration("microsoftTeams", "webhook_url_file=webhook title text"),
        "opsgenie_configs": integration("opsgenie", """
            api_key_file=apiKey api_url=url message description source details entity responders actions \
            tags note priority update_alerts=updatesAlerts
            """),
        "pagerduty_configs": integration("pagerDuty", """
            routing_key_file=routingKey service_key_file=routingKey url client=clientName \
            client_url=clientURL description severity source details images links class=alertClass component \
            group timeout
            """),
        "pushover_configs": integration("pushover", """
            user_key_file=user token_file=token title message url url_title=urlTitle device sound priority \
            retry expire ttl=lifetime html=format monospace=format
            """),
        "rocketchat_configs": integration("rocketChat", """
            api_url=url token_id_file=tokenID token_file=token channel color title title_link=titleLink text \
            fields short_fields=shortFields emoji icon_url=iconURL image_url=imageURL thumb_url=thumbnailURL \
            link_names=linksNames actions
            """),
        "slack_configs": integration("slack", """
            api_url_file=webhook api_url=botToken app_token_file=botToken app_url=botToken channel title \
            text timeout update_message=updatesMessages username=layout color=layout title_link=layout \
            pretext=layout message_text=layout fields=layout short_fields=layout footer=layout \
            fallback=layout callback_id=layout icon_emoji=layout icon_url=layout image_url=layout \
            thumb_url=layout link_names=layout mrkdwn_in=layout actions=layout
            """),
        "sns_configs": integration("sns", """
            api_url=url sigv4.region=sigV4 sigv4.profile=sigV4 sigv4.role_arn=sigV4 topic_arn= phone_number= \
            target_arn= subject message attributes
            """, "sigv4: external_id use_fips_sts_endpoint service_name\nuse_aws_http_client 0.33"),
        "telegram_configs": integration("telegram", """
            bot_token_file=botToken api_url=url chat_id=chat chat_id_file=chat message_thread_id=thread \
            message disable_notifications=isSilent parse_mode=format
            """),
        "victorops_configs": integration("victorOps", """
            api_key_file=apiKey api_url=url routing_key=routingKey message_type=messageType \
            state_message=stateMessage entity_display_name=entityDisplayName monitoring_tool=monitoringTool \
            custom_fields=customFields
            """),
        "webex_configs": integration("webex", "api_url=url message room_id=room"),
        "webhook_configs": integration("webhook", "url= url_file= max_alerts=maximumAlerts timeout payload"),
        "wechat_configs": integration("weChat", """
            api_secret_file=apiSecret corp_id=corporation message api_url=url to_user=users to_party=parties \
            to_tag=tags agent_id=agent message_type=format
            """),
    ]

    /// - Parameters:
    ///   - maker: what the DSL calls the kind.
    ///   - declared: keys and the arguments that set them; the key alone where the argument is called the same, nothing
    ///     behind `=` where it has no name.
    ///   - further: the table of what the DSL has no words for.
    private static func integration(_ maker: String, _ declared: String, _ further: String = "") -> RawKeys {
        // E-mail alone is not sent by HTTP.
        let common = " send_resolved=sendsResolved" + (maker == "email" ? "" : " http_config=client")
        let lines = (declared + common).split(separator: " ").map { pair in
            let parts = pair.split(separator: "=", omittingEmptySubsequences: false)
            let argument = parts.last.map { $0.isEmpty ? "…" : "\($0):" } ?? ""
            return "\(parts.first ?? "") = .\(maker)(\(argument))"
        }
        return RawKeys((lines + [further]).joined(separator: "\n"), isComplete: true)
    }
}
