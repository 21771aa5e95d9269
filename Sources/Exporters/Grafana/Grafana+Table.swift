import StackDSL

extension Grafana {
    /// What the program exposes, a line each.
    static let catalog = MetricCatalog("""
        grafana_alerting_active_alerts                          gauge     count
        grafana_alerting_rule_evaluation_duration_seconds       histogram seconds      org                        0.01,0.1,0.5,1,5,10,15,30,60,120,180,240,300
        grafana_alerting_rule_evaluation_failures_total         counter   -            org
        grafana_alerting_rule_evaluations_total                 counter   -            org
        grafana_alerting_rule_group_rules                       gauge     count        org,state
        grafana_alerting_schedule_rule_evaluations_missed_total counter   -            org,name
        grafana_alerting_scheduler_behind_seconds               gauge     seconds
        grafana_api_dashboard_get_milliseconds                  summary   milliseconds
        grafana_api_dashboard_save_milliseconds                 summary   milliseconds
        grafana_api_dashboard_search_milliseconds               summary   milliseconds
        grafana_api_dataproxy_request_all_milliseconds          summary   milliseconds
        grafana_api_login_oauth_total                           counter
        grafana_api_login_post_total                            counter
        grafana_api_response_status_total                       counter   -            code
        grafana_build_info                                      gauge     -            branch,edition,goversion,revision,version
        grafana_http_request_duration_seconds                   histogram seconds      handler,status_code,method 0.005,0.01,0.025,0.05,0.1,0.25,0.5,1,2.5,5
        grafana_http_request_in_flight                          gauge     count
        grafana_instance_start_total                            counter
        grafana_page_response_status_total                      counter   -            code
        grafana_plugin_build_info                               gauge     -            plugin_id,plugin_type,version,signature_status
        grafana_proxy_response_status_total                     counter   -            code
        grafana_rendering_queue_size                            gauge     count
        grafana_rendering_request_duration_milliseconds         summary   milliseconds status,type
        grafana_rendering_request_total                         counter   -            status,type
        grafana_stat_active_users                               gauge     count
        grafana_stat_total_orgs                                 gauge     count
        grafana_stat_total_users                                gauge     count
        grafana_stat_totals_alert_rules                         gauge     count
        grafana_stat_totals_annotations                         gauge     count
        grafana_stat_totals_dashboard                           gauge     count
        grafana_stat_totals_datasource                          gauge     count        plugin_id
        grafana_stat_totals_folder                              gauge     count
        grafana_stat_totals_library_panels                      gauge     count
        """, from: "Grafana's own source, 10 and later")
}
