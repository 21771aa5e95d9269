public import StackDSL

/// Requests, alerting and what is stored.
extension Grafana {
    /// Active alerts.
    public static var alertingActiveAlerts: Metric { catalog["grafana_alerting_active_alerts"] }
    /// The time to evaluate a rule.
    public static var alertingRuleEvaluationDurationSeconds: Metric { catalog["grafana_alerting_rule_evaluation_duration_seconds"] }
    /// The total number of rule evaluation failures.
    public static var alertingRuleEvaluationFailures: Metric { catalog["grafana_alerting_rule_evaluation_failures_total"] }
    /// The total number of rule evaluations.
    public static var alertingRuleEvaluations: Metric { catalog["grafana_alerting_rule_evaluations_total"] }
    /// The number of alert rules that are scheduled, both active and paused.
    public static var alertingRuleGroupRules: Metric { catalog["grafana_alerting_rule_group_rules"] }
    /// The total number of rule evaluations missed due to a slow rule evaluation.
    public static var alertingScheduleRuleEvaluationsMissed: Metric { catalog["grafana_alerting_schedule_rule_evaluations_missed_total"] }
    /// The total number of seconds the scheduler is behind.
    public static var alertingSchedulerBehindSeconds: Metric { catalog["grafana_alerting_scheduler_behind_seconds"] }
    /// How long reading a dashboard took.
    public static var apiDashboardGetMilliseconds: Metric { catalog["grafana_api_dashboard_get_milliseconds"] }
    /// How long saving a dashboard took.
    public static var apiDashboardSaveMilliseconds: Metric { catalog["grafana_api_dashboard_save_milliseconds"] }
    /// How long searching dashboards took.
    public static var apiDashboardSearchMilliseconds: Metric { catalog["grafana_api_dashboard_search_milliseconds"] }
    /// How long requests through the data source proxy took.
    public static var apiDataproxyRequestAllMilliseconds: Metric { catalog["grafana_api_dataproxy_request_all_milliseconds"] }
    /// Logins by OAuth.
    public static var apiLoginOauth: Metric { catalog["grafana_api_login_oauth_total"] }
    /// Logins with a password.
    public static var apiLoginPost: Metric { catalog["grafana_api_login_post_total"] }
    /// Responses of the API by status.
    public static var apiResponseStatus: Metric { catalog["grafana_api_response_status_total"] }
    /// A metric with a constant '1' value labeled by the version of Grafana.
    public static var buildInfo: Metric { catalog["grafana_build_info"] }
    /// Histogram of latencies for HTTP requests.
    public static var httpRequestDurationSeconds: Metric { catalog["grafana_http_request_duration_seconds"] }
    /// A gauge of requests currently being served by Grafana.
    public static var httpRequestInFlight: Metric { catalog["grafana_http_request_in_flight"] }
    /// Started instances.
    public static var instanceStart: Metric { catalog["grafana_instance_start_total"] }
    /// Page responses by status.
    public static var pageResponseStatus: Metric { catalog["grafana_page_response_status_total"] }
    /// A metric with a constant '1' value labeled by the version of a plugin.
    public static var pluginBuildInfo: Metric { catalog["grafana_plugin_build_info"] }
    /// Responses of the data source proxy by status.
    public static var proxyResponseStatus: Metric { catalog["grafana_proxy_response_status_total"] }
    /// Size of the rendering queue.
    public static var renderingQueueSize: Metric { catalog["grafana_rendering_queue_size"] }
    /// How long rendering an image took.
    public static var renderingRequestDurationMilliseconds: Metric { catalog["grafana_rendering_request_duration_milliseconds"] }
    /// Image rendering requests.
    public static var renderingRequest: Metric { catalog["grafana_rendering_request_total"] }
    /// Active users.
    public static var statActiveUsers: Metric { catalog["grafana_stat_active_users"] }
    /// Organisations.
    public static var statTotalOrgs: Metric { catalog["grafana_stat_total_orgs"] }
    /// Users.
    public static var statTotalUsers: Metric { catalog["grafana_stat_total_users"] }
    /// Alert rules in the database.
    public static var statTotalsAlertRules: Metric { catalog["grafana_stat_totals_alert_rules"] }
    /// Annotations in the database.
    public static var statTotalsAnnotations: Metric { catalog["grafana_stat_totals_annotations"] }
    /// Dashboards.
    public static var statTotalsDashboard: Metric { catalog["grafana_stat_totals_dashboard"] }
    /// Data sources by plugin.
    public static var statTotalsDatasource: Metric { catalog["grafana_stat_totals_datasource"] }
    /// Folders.
    public static var statTotalsFolder: Metric { catalog["grafana_stat_totals_folder"] }
    /// Library panels in the database.
    public static var statTotalsLibraryPanels: Metric { catalog["grafana_stat_totals_library_panels"] }
}
