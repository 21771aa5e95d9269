/// The sections of Grafana's file of settings, and which of their keys the DSL has words for.
///
/// - Source: https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/
extension RawKeys {
    static let grafanaSettings = RawKeys(
        """
        server.root_url = GrafanaSettings(rootURL:)
        server.serve_from_sub_path = GrafanaSettings(rootURL:)
        security.admin_user = GrafanaSettings(adminUser:)
        security.admin_password = GrafanaSettings(adminPassword:)
        users.default_theme = GrafanaSettings(theme:)
        users.default_language = GrafanaSettings(language:)
        dashboards.default_home_dashboard_path = GrafanaSettings(home:)
        smtp.enabled = GrafanaSettings(mail:)
        smtp.host = MailServer(…)
        smtp.user = MailServer(user:)
        smtp.password = MailServer(password:)
        smtp.from_address = MailServer(from:)
        smtp.startTLS_policy = MailServer(requiresTLS:)
        analytics.reporting_enabled = GrafanaSettings(reportsUsage:)
        analytics.check_for_updates = GrafanaSettings(reportsUsage:)
        analytics.check_for_plugin_updates = GrafanaSettings(reportsUsage:)
        feature_toggles.enable = GrafanaSettings(features:)
        auth.anonymous.enabled = Access.anonymous
        auth.anonymous.org_role = Access.anonymous
        auth.proxy.enabled = Access.proxy
        auth.proxy.header_name = Access.proxy(header:)
        auth.proxy.whitelist = Access.proxy(trusting:)
        auth.generic_oauth.enabled = Access.oauth
        auth.generic_oauth.name = Access.oauth
        auth.generic_oauth.client_id = Access.oauth
        auth.generic_oauth.client_secret = Access.oauth
        auth.generic_oauth.scopes = Access.oauth
        auth.generic_oauth.auth_url = Access.oauth
        auth.generic_oauth.token_url = Access.oauth
        auth.generic_oauth.api_url = Access.oauth
        auth.generic_oauth.role_attribute_path = Access.oauth
        auth.generic_oauth.use_pkce = Access.oauth
        analytics.? -
        annotations.? -
        alerting.? -
        auth.? -
        auth.anonymous.? -
        auth.azuread.? -
        auth.basic.? -
        auth.generic_oauth.? -
        auth.github.? -
        auth.gitlab.? -
        auth.google.? -
        auth.grafana_com.? -
        auth.jwt.? -
        auth.ldap.? -
        auth.okta.? -
        auth.proxy.? -
        azure.? -
        cloud_migration.? -
        dashboards.? -
        database.? -
        database_replica.? -
        dataproxy.? -
        datasources.? -
        date_formats.? -
        emails.? -
        environment.? -
        explore.? -
        expressions.? -
        external_image_storage.? -
        feature_toggles.? -
        geomap.? -
        grafana_com.? -
        grpc_server.? -
        help.? -
        live.? -
        log.? -
        log.console.? -
        log.file.? -
        log.syslog.? -
        metrics.? -
        metrics.environment_info.? -
        metrics.graphite.? -
        navigation.? -
        panels.? -
        plugins.? -
        profile.? -
        public_dashboards.? -
        query.? -
        query_history.? -
        quota.? -
        recording_rules.? -
        remote_cache.? -
        rendering.? -
        security.? -
        server.? -
        smtp.? -
        snapshots.? -
        sql_datasources.? -
        sso_settings.? -
        tracing.? -
        tracing.jaeger.? -
        tracing.opentelemetry.? -
        unified_alerting.? -
        unified_alerting.screenshots.? -
        unified_alerting.reserved_labels.? -
        unified_alerting.state_history.? -
        unified_storage.? -
        users.? -
        """, isComplete: true)
}
