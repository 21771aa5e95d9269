public import StackDSL

/// Connections, channels, the node and its alarms.
extension RabbitMQ {
    /// Start time of the process since unix epoch in seconds.
    public static var processStartTimeSeconds: Metric { catalog["process_start_time_seconds"] }
    /// is 1 if free disk space watermark alarm is in effect.
    public static var alarmsFreeDiskSpaceWatermark: Metric { catalog["rabbitmq_alarms_free_disk_space_watermark"] }
    /// is 1 if VM memory watermark alarm is in effect.
    public static var alarmsMemoryUsedWatermark: Metric { catalog["rabbitmq_alarms_memory_used_watermark"] }
    /// Total number of failed authentication attempts with source info.
    public static var authAttemptsDetailedFailed: Metric { catalog["rabbitmq_auth_attempts_detailed_failed_total"] }
    /// Total number of successful authentication attempts with source info.
    public static var authAttemptsDetailedSucceeded: Metric { catalog["rabbitmq_auth_attempts_detailed_succeeded_total"] }
    /// Total number of authentication attempts with source info.
    public static var authAttemptsDetailed: Metric { catalog["rabbitmq_auth_attempts_detailed_total"] }
    /// Total number of failed authentication attempts.
    public static var authAttemptsFailed: Metric { catalog["rabbitmq_auth_attempts_failed_total"] }
    /// Total number of successful authentication attempts.
    public static var authAttemptsSucceeded: Metric { catalog["rabbitmq_auth_attempts_succeeded_total"] }
    /// Total number of authentication attempts.
    public static var authAttempts: Metric { catalog["rabbitmq_auth_attempts_total"] }
    /// RabbitMQ & Erlang/OTP version info.
    public static var buildInfo: Metric { catalog["rabbitmq_build_info"] }
    /// Message acknowledgements in a transaction not yet committed.
    public static var channelAcksUncommitted: Metric { catalog["rabbitmq_channel_acks_uncommitted"] }
    /// Consumers on a channel.
    public static var channelConsumers: Metric { catalog["rabbitmq_channel_consumers"] }
    /// Total number of messages fetched with basic.get in manual acknowledgement mode.
    public static var channelGetAck: Metric { catalog["rabbitmq_channel_get_ack_total"] }
    /// Total number of times basic.get operations fetched no message.
    public static var channelGetEmpty: Metric { catalog["rabbitmq_channel_get_empty_total"] }
    /// Total number of messages fetched with basic.get in automatic acknowledgement mode.
    public static var channelGet: Metric { catalog["rabbitmq_channel_get_total"] }
    /// Total number of messages acknowledged by consumers.
    public static var channelMessagesAcked: Metric { catalog["rabbitmq_channel_messages_acked_total"] }
    /// Total number of messages published into an exchange and confirmed on the channel.
    public static var channelMessagesConfirmed: Metric { catalog["rabbitmq_channel_messages_confirmed_total"] }
    /// Total number of messages delivered to consumers in manual acknowledgement mode.
    public static var channelMessagesDeliveredAck: Metric { catalog["rabbitmq_channel_messages_delivered_ack_total"] }
    /// Total number of messages delivered to consumers in automatic acknowledgement mode.
    public static var channelMessagesDelivered: Metric { catalog["rabbitmq_channel_messages_delivered_total"] }
    /// Total number of messages published into an exchange on a channel.
    public static var channelMessagesPublished: Metric { catalog["rabbitmq_channel_messages_published_total"] }
    /// Total number of messages redelivered to consumers.
    public static var channelMessagesRedelivered: Metric { catalog["rabbitmq_channel_messages_redelivered_total"] }
    /// Delivered but not yet acknowledged messages.
    public static var channelMessagesUnacked: Metric { catalog["rabbitmq_channel_messages_unacked"] }
    /// Messages received in a transaction but not yet committed.
    public static var channelMessagesUncommitted: Metric { catalog["rabbitmq_channel_messages_uncommitted"] }
    /// Published but not yet confirmed messages.
    public static var channelMessagesUnconfirmed: Metric { catalog["rabbitmq_channel_messages_unconfirmed"] }
    /// Total number of messages published as non-mandatory into an exchange and dropped as
    /// unroutable.
    public static var channelMessagesUnroutableDropped: Metric { catalog["rabbitmq_channel_messages_unroutable_dropped_total"] }
    /// Total number of messages published as mandatory into an exchange and returned to the
    /// publisher as unroutable.
    public static var channelMessagesUnroutableReturned: Metric { catalog["rabbitmq_channel_messages_unroutable_returned_total"] }
    /// Deprecated and will be removed in a future version.
    public static var channelPrefetch: Metric { catalog["rabbitmq_channel_prefetch"] }
    /// Total number of channel process reductions.
    public static var channelProcessReductions: Metric { catalog["rabbitmq_channel_process_reductions_total"] }
    /// Channels currently open.
    public static var channels: Metric { catalog["rabbitmq_channels"] }
    /// Total number of channels closed.
    public static var channelsClosed: Metric { catalog["rabbitmq_channels_closed_total"] }
    /// Total number of channels opened.
    public static var channelsOpened: Metric { catalog["rabbitmq_channels_opened_total"] }
    /// Channels on a connection.
    public static var connectionChannels: Metric { catalog["rabbitmq_connection_channels"] }
    /// Total number of bytes received on a connection.
    public static var connectionIncomingBytes: Metric { catalog["rabbitmq_connection_incoming_bytes_total"] }
    /// Total number of packets received on a connection.
    public static var connectionIncomingPackets: Metric { catalog["rabbitmq_connection_incoming_packets_total"] }
    /// Total number of bytes sent on a connection.
    public static var connectionOutgoingBytes: Metric { catalog["rabbitmq_connection_outgoing_bytes_total"] }
    /// Total number of packets sent on a connection.
    public static var connectionOutgoingPackets: Metric { catalog["rabbitmq_connection_outgoing_packets_total"] }
    /// Number of packets waiting to be sent on a connection.
    public static var connectionPendingPackets: Metric { catalog["rabbitmq_connection_pending_packets"] }
    /// Total number of connection process reductions.
    public static var connectionProcessReductions: Metric { catalog["rabbitmq_connection_process_reductions_total"] }
    /// Connections currently open.
    public static var connections: Metric { catalog["rabbitmq_connections"] }
    /// Total number of connections closed or terminated.
    public static var connectionsClosed: Metric { catalog["rabbitmq_connections_closed_total"] }
    /// Total number of connections opened.
    public static var connectionsOpened: Metric { catalog["rabbitmq_connections_opened_total"] }
    /// Limit of unacknowledged messages for each consumer.
    public static var consumerPrefetch: Metric { catalog["rabbitmq_consumer_prefetch"] }
    /// Consumers currently connected.
    public static var consumers: Metric { catalog["rabbitmq_consumers"] }
    /// Disk space available in bytes.
    public static var diskSpaceAvailableBytes: Metric { catalog["rabbitmq_disk_space_available_bytes"] }
    /// Free disk space low watermark in bytes.
    public static var diskSpaceAvailableLimitBytes: Metric { catalog["rabbitmq_disk_space_available_limit_bytes"] }
    /// Total number of bytes of memory reclaimed by Erlang garbage collector.
    public static var erlangGcReclaimedBytes: Metric { catalog["rabbitmq_erlang_gc_reclaimed_bytes_total"] }
    /// Total number of Erlang garbage collector runs.
    public static var erlangGcRuns: Metric { catalog["rabbitmq_erlang_gc_runs_total"] }
    /// Inter-node heartbeat interval.
    public static var erlangNetTicktimeSeconds: Metric { catalog["rabbitmq_erlang_net_ticktime_seconds"] }
    /// Erlang processes limit.
    public static var erlangProcessesLimit: Metric { catalog["rabbitmq_erlang_processes_limit"] }
    /// Erlang processes used.
    public static var erlangProcessesUsed: Metric { catalog["rabbitmq_erlang_processes_used"] }
    /// Total number of Erlang scheduler context switches.
    public static var erlangSchedulerContextSwitches: Metric { catalog["rabbitmq_erlang_scheduler_context_switches_total"] }
    /// Erlang scheduler run queue.
    public static var erlangSchedulerRunQueue: Metric { catalog["rabbitmq_erlang_scheduler_run_queue"] }
    /// Node uptime.
    public static var erlangUptimeSeconds: Metric { catalog["rabbitmq_erlang_uptime_seconds"] }
    /// RabbitMQ node & cluster identity info.
    public static var identityInfo: Metric { catalog["rabbitmq_identity_info"] }
    /// Total number of I/O bytes read.
    public static var ioReadBytes: Metric { catalog["rabbitmq_io_read_bytes_total"] }
    /// Total number of I/O read operations.
    public static var ioReadOps: Metric { catalog["rabbitmq_io_read_ops_total"] }
    /// Total I/O read time.
    public static var ioReadTimeSeconds: Metric { catalog["rabbitmq_io_read_time_seconds_total"] }
    /// Total number of times files have been reopened.
    public static var ioReopenOps: Metric { catalog["rabbitmq_io_reopen_ops_total"] }
    /// Total number of I/O seek operations.
    public static var ioSeekOps: Metric { catalog["rabbitmq_io_seek_ops_total"] }
    /// Total I/O seek time.
    public static var ioSeekTimeSeconds: Metric { catalog["rabbitmq_io_seek_time_seconds_total"] }
    /// Total number of I/O sync operations.
    public static var ioSyncOps: Metric { catalog["rabbitmq_io_sync_ops_total"] }
    /// Total I/O sync time.
    public static var ioSyncTimeSeconds: Metric { catalog["rabbitmq_io_sync_time_seconds_total"] }
    /// Total number of I/O bytes written.
    public static var ioWriteBytes: Metric { catalog["rabbitmq_io_write_bytes_total"] }
    /// Total number of I/O write operations.
    public static var ioWriteOps: Metric { catalog["rabbitmq_io_write_ops_total"] }
    /// Total I/O write time.
    public static var ioWriteTimeSeconds: Metric { catalog["rabbitmq_io_write_time_seconds_total"] }
    /// Open file descriptors limit.
    public static var processMaxFds: Metric { catalog["rabbitmq_process_max_fds"] }
    /// Open file descriptors.
    public static var processOpenFds: Metric { catalog["rabbitmq_process_open_fds"] }
    /// Memory used in bytes.
    public static var processResidentMemoryBytes: Metric { catalog["rabbitmq_process_resident_memory_bytes"] }
    /// Memory high watermark in bytes.
    public static var residentMemoryLimitBytes: Metric { catalog["rabbitmq_resident_memory_limit_bytes"] }
    /// Total number of Schema DB disk transactions.
    public static var schemaDbDiskTx: Metric { catalog["rabbitmq_schema_db_disk_tx_total"] }
    /// Total number of Schema DB memory transactions.
    public static var schemaDbRamTx: Metric { catalog["rabbitmq_schema_db_ram_tx_total"] }
    /// Number of peers in the cluster the current node cannot reach.
    public static var unreachableClusterPeersCount: Metric { catalog["rabbitmq_unreachable_cluster_peers_count"] }
}
