public import StackDSL

/// Alerts, notifications, silences and the cluster.
extension Alertmanager {
    /// How many alerts by state.
    public static var alertmanagerAlerts: Metric { catalog["alertmanager_alerts"] }
    /// The total number of received alerts that were invalid.
    public static var alertsInvalid: Metric { catalog["alertmanager_alerts_invalid_total"] }
    /// Current limit on number of alerts per alert name.
    public static var alertsPerAlertLimit: Metric { catalog["alertmanager_alerts_per_alert_limit"] }
    /// The total number of received alerts.
    public static var alertsReceived: Metric { catalog["alertmanager_alerts_received_total"] }
    /// Number of times alerts were written to subscriber channels.
    public static var alertsSubscriberChannelWrites: Metric { catalog["alertmanager_alerts_subscriber_channel_writes_total"] }
    /// A metric with a constant '1' value labeled by version, revision, branch, goversion from
    /// which alertmanager was built, and the goos and goarch for the build.
    public static var buildInfo: Metric { catalog["alertmanager_build_info"] }
    /// Total number of received alive messages.
    public static var clusterAliveMessages: Metric { catalog["alertmanager_cluster_alive_messages_total"] }
    /// Indicates whether the clustering is enabled or not.
    public static var clusterEnabled: Metric { catalog["alertmanager_cluster_enabled"] }
    /// Number indicating the current number of failed peers in the cluster.
    public static var clusterFailedPeers: Metric { catalog["alertmanager_cluster_failed_peers"] }
    /// Health score of the cluster. Lower values are better and zero means 'totally healthy'.
    public static var clusterHealthScore: Metric { catalog["alertmanager_cluster_health_score"] }
    /// Number indicating current number of members in cluster.
    public static var clusterMembers: Metric { catalog["alertmanager_cluster_members"] }
    /// Total number of cluster messages pruned.
    public static var clusterMessagesPruned: Metric { catalog["alertmanager_cluster_messages_pruned_total"] }
    /// Number of cluster messages which are queued.
    public static var clusterMessagesQueued: Metric { catalog["alertmanager_cluster_messages_queued"] }
    /// Total size of cluster messages received.
    public static var clusterMessagesReceivedSize: Metric { catalog["alertmanager_cluster_messages_received_size_total"] }
    /// Total number of cluster messages received.
    public static var clusterMessagesReceived: Metric { catalog["alertmanager_cluster_messages_received_total"] }
    /// Total size of cluster messages sent.
    public static var clusterMessagesSentSize: Metric { catalog["alertmanager_cluster_messages_sent_size_total"] }
    /// Total number of cluster messages sent.
    public static var clusterMessagesSent: Metric { catalog["alertmanager_cluster_messages_sent_total"] }
    /// A metric with a constant '1' value labeled by peer name.
    public static var clusterPeerInfo: Metric { catalog["alertmanager_cluster_peer_info"] }
    /// Total number of times memberlist has noticed conflicting peer names.
    public static var clusterPeerNameConflicts: Metric { catalog["alertmanager_cluster_peer_name_conflicts_total"] }
    /// A counter of the number of peers that have joined.
    public static var clusterPeersJoined: Metric { catalog["alertmanager_cluster_peers_joined_total"] }
    /// A counter of the number of peers that have left.
    public static var clusterPeersLeft: Metric { catalog["alertmanager_cluster_peers_left_total"] }
    /// A counter of the number of peers that have updated metadata.
    public static var clusterPeersUpdate: Metric { catalog["alertmanager_cluster_peers_update_total"] }
    /// A counter of the number of failed cluster peer reconnection attempts.
    public static var clusterReconnectionsFailed: Metric { catalog["alertmanager_cluster_reconnections_failed_total"] }
    /// A counter of the number of cluster peer reconnections.
    public static var clusterReconnections: Metric { catalog["alertmanager_cluster_reconnections_total"] }
    /// A counter of the number of failed cluster peer joined attempts via refresh.
    public static var clusterRefreshJoinFailed: Metric { catalog["alertmanager_cluster_refresh_join_failed_total"] }
    /// A counter of the number of cluster peer joined via refresh.
    public static var clusterRefreshJoin: Metric { catalog["alertmanager_cluster_refresh_join_total"] }
    /// Hash of the currently loaded alertmanager configuration. Note that this is not a
    /// cryptographically strong hash.
    public static var configHash: Metric { catalog["alertmanager_config_hash"] }
    /// Timestamp of the last successful configuration reload.
    public static var configLastReloadSuccessTimestampSeconds: Metric { catalog["alertmanager_config_last_reload_success_timestamp_seconds"] }
    /// Whether the last configuration reload attempt was successful.
    public static var configLastReloadSuccessful: Metric { catalog["alertmanager_config_last_reload_successful"] }
    /// Number of alerts dropped because aggregation group creation exceeded the retry limit.
    public static var dispatcherAggregationGroupCreationGivenUp: Metric { catalog["alertmanager_dispatcher_aggregation_group_creation_given_up_total"] }
    /// Number of CAS retries while creating aggregation groups under contention.
    public static var dispatcherAggregationGroupCreationRetries: Metric { catalog["alertmanager_dispatcher_aggregation_group_creation_retries_total"] }
    /// Number of times when dispatcher failed to create new aggregation group due to limit.
    public static var dispatcherAggregationGroupLimitReached: Metric { catalog["alertmanager_dispatcher_aggregation_group_limit_reached_total"] }
    /// Number of active aggregation groups.
    public static var dispatcherAggregationGroups: Metric { catalog["alertmanager_dispatcher_aggregation_groups"] }
    /// Summary of latencies for the processing of alerts.
    public static var dispatcherAlertProcessingDurationSeconds: Metric { catalog["alertmanager_dispatcher_alert_processing_duration_seconds"] }
    /// Total number of times an HTTP request failed because the concurrency limit was reached.
    public static var httpConcurrencyLimitExceeded: Metric { catalog["alertmanager_http_concurrency_limit_exceeded_total"] }
    /// Histogram of latencies for HTTP requests.
    public static var httpRequestDurationSeconds: Metric { catalog["alertmanager_http_request_duration_seconds"] }
    /// Current number of HTTP requests being processed.
    public static var httpRequestsInFlight: Metric { catalog["alertmanager_http_requests_in_flight"] }
    /// Histogram of response size for HTTP requests.
    public static var httpResponseSizeBytes: Metric { catalog["alertmanager_http_response_size_bytes"] }
    /// Number of configured inhibition rules.
    public static var inhibitionRules: Metric { catalog["alertmanager_inhibition_rules"] }
    /// Number of configured integrations.
    public static var integrations: Metric { catalog["alertmanager_integrations"] }
    /// Duration of the last notification log garbage collection cycle.
    public static var nflogGcDurationSeconds: Metric { catalog["alertmanager_nflog_gc_duration_seconds"] }
    /// Number of received gossip messages that have been further gossiped.
    public static var nflogGossipMessagesPropagated: Metric { catalog["alertmanager_nflog_gossip_messages_propagated_total"] }
    /// How many maintenances were executed for the notification log that failed.
    public static var nflogMaintenanceErrors: Metric { catalog["alertmanager_nflog_maintenance_errors_total"] }
    /// How many maintenances were executed for the notification log.
    public static var nflogMaintenance: Metric { catalog["alertmanager_nflog_maintenance_total"] }
    /// Number of notification log queries were received.
    public static var nflogQueries: Metric { catalog["alertmanager_nflog_queries_total"] }
    /// Duration of notification log query evaluation.
    public static var nflogQueryDurationSeconds: Metric { catalog["alertmanager_nflog_query_duration_seconds"] }
    /// Number notification log received queries that failed.
    public static var nflogQueryErrors: Metric { catalog["alertmanager_nflog_query_errors_total"] }
    /// Duration of the last notification log snapshot.
    public static var nflogSnapshotDurationSeconds: Metric { catalog["alertmanager_nflog_snapshot_duration_seconds"] }
    /// Size of the last notification log snapshot in bytes.
    public static var nflogSnapshotSizeBytes: Metric { catalog["alertmanager_nflog_snapshot_size_bytes"] }
    /// The latency of notifications in seconds.
    public static var notificationLatencySeconds: Metric { catalog["alertmanager_notification_latency_seconds"] }
    /// The total number of failed notification requests.
    public static var notificationRequestsFailed: Metric { catalog["alertmanager_notification_requests_failed_total"] }
    /// The total number of attempted notification requests.
    public static var notificationRequests: Metric { catalog["alertmanager_notification_requests_total"] }
    /// The total number of failed notifications.
    public static var notificationsFailed: Metric { catalog["alertmanager_notifications_failed_total"] }
    /// The total number of attempted notifications.
    public static var notifications: Metric { catalog["alertmanager_notifications_total"] }
    /// Duration of oversized gossip message requests.
    public static var oversizeGossipMessageDurationSeconds: Metric { catalog["alertmanager_oversize_gossip_message_duration_seconds"] }
    /// Number of oversized gossip messages that were dropped due to a full message queue.
    public static var oversizedGossipMessageDropped: Metric { catalog["alertmanager_oversized_gossip_message_dropped_total"] }
    /// Number of oversized gossip message sends that failed.
    public static var oversizedGossipMessageFailure: Metric { catalog["alertmanager_oversized_gossip_message_failure_total"] }
    /// Number of oversized gossip message sent.
    public static var oversizedGossipMessageSent: Metric { catalog["alertmanager_oversized_gossip_message_sent_total"] }
    /// Position the Alertmanager instance believes it's in. The position determines a peer's
    /// behavior in the cluster.
    public static var peerPosition: Metric { catalog["alertmanager_peer_position"] }
    /// Number of configured receivers.
    public static var receivers: Metric { catalog["alertmanager_receivers"] }
    /// How many silences by state.
    public static var silences: Metric { catalog["alertmanager_silences"] }
    /// Duration of the last silence garbage collection cycle.
    public static var silencesGcDurationSeconds: Metric { catalog["alertmanager_silences_gc_duration_seconds"] }
    /// How many silence GC errors were encountered.
    public static var silencesGcErrors: Metric { catalog["alertmanager_silences_gc_errors_total"] }
    /// Number of received gossip messages that have been further gossiped.
    public static var silencesGossipMessagesPropagated: Metric { catalog["alertmanager_silences_gossip_messages_propagated_total"] }
    /// How many maintenances were executed for silences that failed.
    public static var silencesMaintenanceErrors: Metric { catalog["alertmanager_silences_maintenance_errors_total"] }
    /// How many maintenances were executed for silences.
    public static var silencesMaintenance: Metric { catalog["alertmanager_silences_maintenance_total"] }
    /// How many silence matcher compilations failed.
    public static var silencesMatcherCompileErrors: Metric { catalog["alertmanager_silences_matcher_compile_errors_total"] }
    /// The number of entries in the matcher cache index.
    public static var silencesMatcherIndexSize: Metric { catalog["alertmanager_silences_matcher_index_size"] }
    /// How many silence queries were received.
    public static var silencesQueries: Metric { catalog["alertmanager_silences_queries_total"] }
    /// Duration of silence query evaluation.
    public static var silencesQueryDurationSeconds: Metric { catalog["alertmanager_silences_query_duration_seconds"] }
    /// How many silence received queries did not succeed.
    public static var silencesQueryErrors: Metric { catalog["alertmanager_silences_query_errors_total"] }
    /// How many silences were scanned during query evaluation.
    public static var silencesQuerySilencesScanned: Metric { catalog["alertmanager_silences_query_silences_scanned_total"] }
    /// How many silences were skipped during query evaluation using the version index.
    public static var silencesQuerySilencesSkipped: Metric { catalog["alertmanager_silences_query_silences_skipped_total"] }
    /// Duration of the last silence snapshot.
    public static var silencesSnapshotDurationSeconds: Metric { catalog["alertmanager_silences_snapshot_duration_seconds"] }
    /// Size of the last silence snapshot in bytes.
    public static var silencesSnapshotSizeBytes: Metric { catalog["alertmanager_silences_snapshot_size_bytes"] }
    /// The number of silences in the state map.
    public static var silencesStateSize: Metric { catalog["alertmanager_silences_state_size"] }
    /// The number of entries in the version index.
    public static var silencesVersionIndexSize: Metric { catalog["alertmanager_silences_version_index_size"] }
    /// Total number of connections attempted by the given dialer a given name.
    public static var netConntrackDialerConnAttempted: Metric { catalog["net_conntrack_dialer_conn_attempted_total"] }
    /// Total number of connections closed which originated from the dialer of a given name.
    public static var netConntrackDialerConnClosed: Metric { catalog["net_conntrack_dialer_conn_closed_total"] }
    /// Total number of connections successfully established by the given dialer a given name.
    public static var netConntrackDialerConnEstablished: Metric { catalog["net_conntrack_dialer_conn_established_total"] }
    /// Total number of connections failed to dial by the dialer a given name.
    public static var netConntrackDialerConnFailed: Metric { catalog["net_conntrack_dialer_conn_failed_total"] }
}
