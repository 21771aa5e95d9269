public import StackDSL

/// Queues, exchanges and messages.
extension RabbitMQ {
    /// Total number of messages published into an exchange and confirmed.
    public static var exchangeMessagesConfirmed: Metric { catalog["rabbitmq_exchange_messages_confirmed_total"] }
    /// Total number of messages published into an exchange.
    public static var exchangeMessagesPublished: Metric { catalog["rabbitmq_exchange_messages_published_total"] }
    /// Total number of messages published as non-mandatory into an exchange and dropped as
    /// unroutable.
    public static var exchangeMessagesUnroutableDropped: Metric { catalog["rabbitmq_exchange_messages_unroutable_dropped_total"] }
    /// Total number of messages published as mandatory into an exchange and returned to the
    /// publisher as unroutable.
    public static var exchangeMessagesUnroutableReturned: Metric { catalog["rabbitmq_exchange_messages_unroutable_returned_total"] }
    /// Current number of consumers.
    public static var globalConsumers: Metric { catalog["rabbitmq_global_consumers"] }
    /// Total number of messages acknowledged by consumers.
    public static var globalMessagesAcknowledged: Metric { catalog["rabbitmq_global_messages_acknowledged_total"] }
    /// Total number of messages confirmed to publishers.
    public static var globalMessagesConfirmed: Metric { catalog["rabbitmq_global_messages_confirmed_total"] }
    /// Total number of messages dead-lettered and confirmed by target queues.
    public static var globalMessagesDeadLetteredConfirmed: Metric { catalog["rabbitmq_global_messages_dead_lettered_confirmed_total"] }
    /// Total number of messages dead-lettered due to delivery-limit exceeded.
    public static var globalMessagesDeadLetteredDeliveryLimit: Metric { catalog["rabbitmq_global_messages_dead_lettered_delivery_limit_total"] }
    /// Total number of messages dead-lettered due to message TTL exceeded.
    public static var globalMessagesDeadLetteredExpired: Metric { catalog["rabbitmq_global_messages_dead_lettered_expired_total"] }
    /// Total number of messages dead-lettered due to overflow drop-head or reject-publish-dlx.
    public static var globalMessagesDeadLetteredMaxlen: Metric { catalog["rabbitmq_global_messages_dead_lettered_maxlen_total"] }
    /// Total number of messages dead-lettered due to basic.reject or basic.nack.
    public static var globalMessagesDeadLetteredRejected: Metric { catalog["rabbitmq_global_messages_dead_lettered_rejected_total"] }
    /// Total number of messages delivered to consumers using basic.consume with automatic
    /// acknowledgment.
    public static var globalMessagesDeliveredConsumeAutoAck: Metric { catalog["rabbitmq_global_messages_delivered_consume_auto_ack_total"] }
    /// Total number of messages delivered to consumers using basic.consume with manual
    /// acknowledgment.
    public static var globalMessagesDeliveredConsumeManualAck: Metric { catalog["rabbitmq_global_messages_delivered_consume_manual_ack_total"] }
    /// Total number of messages delivered to consumers using basic.get with automatic
    /// acknowledgment.
    public static var globalMessagesDeliveredGetAutoAck: Metric { catalog["rabbitmq_global_messages_delivered_get_auto_ack_total"] }
    /// Total number of messages delivered to consumers using basic.get with manual acknowledgment.
    public static var globalMessagesDeliveredGetManualAck: Metric { catalog["rabbitmq_global_messages_delivered_get_manual_ack_total"] }
    /// Total number of messages delivered to consumers.
    public static var globalMessagesDelivered: Metric { catalog["rabbitmq_global_messages_delivered_total"] }
    /// Total number of times basic.get operations fetched no message.
    public static var globalMessagesGetEmpty: Metric { catalog["rabbitmq_global_messages_get_empty_total"] }
    /// Total number of messages received from publishers expecting confirmations.
    public static var globalMessagesReceivedConfirm: Metric { catalog["rabbitmq_global_messages_received_confirm_total"] }
    /// Total number of messages received from publishers.
    public static var globalMessagesReceived: Metric { catalog["rabbitmq_global_messages_received_total"] }
    /// Total number of messages redelivered to consumers.
    public static var globalMessagesRedelivered: Metric { catalog["rabbitmq_global_messages_redelivered_total"] }
    /// Total number of messages routed to queues or streams.
    public static var globalMessagesRouted: Metric { catalog["rabbitmq_global_messages_routed_total"] }
    /// Total number of messages published as non-mandatory into an exchange and dropped as
    /// unroutable.
    public static var globalMessagesUnroutableDropped: Metric { catalog["rabbitmq_global_messages_unroutable_dropped_total"] }
    /// Total number of messages published as mandatory into an exchange and returned to the
    /// publisher as unroutable.
    public static var globalMessagesUnroutableReturned: Metric { catalog["rabbitmq_global_messages_unroutable_returned_total"] }
    /// Current number of publishers.
    public static var globalPublishers: Metric { catalog["rabbitmq_global_publishers"] }
    /// Size of messages received from publishers.
    public static var messageSizeBytes: Metric { catalog["rabbitmq_message_size_bytes"] }
    /// Total number of Message Store read operations.
    public static var msgStoreRead: Metric { catalog["rabbitmq_msg_store_read_total"] }
    /// Total number of Message Store write operations.
    public static var msgStoreWrite: Metric { catalog["rabbitmq_msg_store_write_total"] }
    /// Consumer capacity.
    public static var queueConsumerCapacity: Metric { catalog["rabbitmq_queue_consumer_capacity"] }
    /// Same as consumer capacity.
    public static var queueConsumerUtilisation: Metric { catalog["rabbitmq_queue_consumer_utilisation"] }
    /// Consumers on a queue.
    public static var queueConsumers: Metric { catalog["rabbitmq_queue_consumers"] }
    /// Total number of times queue read messages from disk.
    public static var queueDiskReads: Metric { catalog["rabbitmq_queue_disk_reads_total"] }
    /// Total number of times queue wrote messages to disk.
    public static var queueDiskWrites: Metric { catalog["rabbitmq_queue_disk_writes_total"] }
    /// Total number of messages published into a queue through an exchange.
    public static var queueExchangeMessagesPublished: Metric { catalog["rabbitmq_queue_exchange_messages_published_total"] }
    /// Total number of messages fetched from a queue with basic.get in manual acknowledgement mode.
    public static var queueGetAck: Metric { catalog["rabbitmq_queue_get_ack_total"] }
    /// Total number of times basic.get operations fetched no message on a queue.
    public static var queueGetEmpty: Metric { catalog["rabbitmq_queue_get_empty_total"] }
    /// Total number of messages fetched from a queue with basic.get in automatic acknowledgement
    /// mode.
    public static var queueGet: Metric { catalog["rabbitmq_queue_get_total"] }
    /// Timestamp of the first message in the queue, if any.
    public static var queueHeadMessageTimestamp: Metric { catalog["rabbitmq_queue_head_message_timestamp"] }
    /// Total number of Queue Index read operations.
    public static var queueIndexReadOps: Metric { catalog["rabbitmq_queue_index_read_ops_total"] }
    /// Total number of Queue Index write operations.
    public static var queueIndexWriteOps: Metric { catalog["rabbitmq_queue_index_write_ops_total"] }
    /// A metric with a constant '1' value and labels that provide some queue details.
    public static var queueInfo: Metric { catalog["rabbitmq_queue_info"] }
    /// Sum of ready and unacknowledged messages - total queue depth.
    public static var queueMessages: Metric { catalog["rabbitmq_queue_messages"] }
    /// Total number of messages acknowledged by consumers on a queue.
    public static var queueMessagesAcked: Metric { catalog["rabbitmq_queue_messages_acked_total"] }
    /// Size in bytes of ready and unacknowledged messages.
    public static var queueMessagesBytes: Metric { catalog["rabbitmq_queue_messages_bytes"] }
    /// Total number of messages delivered from a queue to consumers in manual acknowledgement mode.
    public static var queueMessagesDeliveredAck: Metric { catalog["rabbitmq_queue_messages_delivered_ack_total"] }
    /// Total number of messages delivered from a queue to consumers in automatic acknowledgement
    /// mode.
    public static var queueMessagesDelivered: Metric { catalog["rabbitmq_queue_messages_delivered_total"] }
    /// Persistent messages.
    public static var queueMessagesPersistent: Metric { catalog["rabbitmq_queue_messages_persistent"] }
    /// Size in bytes of persistent messages.
    public static var queueMessagesPersistentBytes: Metric { catalog["rabbitmq_queue_messages_persistent_bytes"] }
    /// Total number of messages published into a queue through an exchange on a channel.
    public static var queueMessagesPublished: Metric { catalog["rabbitmq_queue_messages_published_total"] }
    /// Ready and unacknowledged messages stored in memory.
    public static var queueMessagesRam: Metric { catalog["rabbitmq_queue_messages_ram"] }
    /// Size of ready and unacknowledged messages stored in memory.
    public static var queueMessagesRamBytes: Metric { catalog["rabbitmq_queue_messages_ram_bytes"] }
    /// Messages ready to be delivered to consumers.
    public static var queueMessagesReady: Metric { catalog["rabbitmq_queue_messages_ready"] }
    /// Size in bytes of ready messages.
    public static var queueMessagesReadyBytes: Metric { catalog["rabbitmq_queue_messages_ready_bytes"] }
    /// Ready messages stored in memory.
    public static var queueMessagesReadyRam: Metric { catalog["rabbitmq_queue_messages_ready_ram"] }
    /// Total number of messages redelivered from a queue to consumers.
    public static var queueMessagesRedelivered: Metric { catalog["rabbitmq_queue_messages_redelivered_total"] }
    /// Messages delivered to consumers but not yet acknowledged.
    public static var queueMessagesUnacked: Metric { catalog["rabbitmq_queue_messages_unacked"] }
    /// Size in bytes of all unacknowledged messages.
    public static var queueMessagesUnackedBytes: Metric { catalog["rabbitmq_queue_messages_unacked_bytes"] }
    /// Unacknowledged messages stored in memory.
    public static var queueMessagesUnackedRam: Metric { catalog["rabbitmq_queue_messages_unacked_ram"] }
    /// Memory in bytes used by the Erlang queue process.
    public static var queueProcessMemoryBytes: Metric { catalog["rabbitmq_queue_process_memory_bytes"] }
    /// Total number of queue process reductions.
    public static var queueProcessReductions: Metric { catalog["rabbitmq_queue_process_reductions_total"] }
    /// Queues available.
    public static var queues: Metric { catalog["rabbitmq_queues"] }
    /// Total number of queues created.
    public static var queuesCreated: Metric { catalog["rabbitmq_queues_created_total"] }
    /// Total number of queues declared.
    public static var queuesDeclared: Metric { catalog["rabbitmq_queues_declared_total"] }
    /// Total number of queues deleted.
    public static var queuesDeleted: Metric { catalog["rabbitmq_queues_deleted_total"] }
    /// Highest consumer offset lag.
    public static var streamConsumerMaxOffsetLag: Metric { catalog["rabbitmq_stream_consumer_max_offset_lag"] }
    /// Total number of stream segment files.
    public static var streamSegments: Metric { catalog["rabbitmq_stream_segments"] }
}
