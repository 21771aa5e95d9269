public import StackDSL

/// The logs behind quorum queues and streams.
extension RabbitMQ {
    /// Total number of append entries received by a follower.
    public static var raftAerReceivedFollower: Metric { catalog["rabbitmq_raft_aer_received_follower"] }
    /// Total number of empty append entries received by a follower.
    public static var raftAerReceivedFollowerEmpty: Metric { catalog["rabbitmq_raft_aer_received_follower_empty"] }
    /// Total number of failed append entries.
    public static var raftAerRepliesFail: Metric { catalog["rabbitmq_raft_aer_replies_fail"] }
    /// Total number of successful append entries received.
    public static var raftAerRepliesSuccess: Metric { catalog["rabbitmq_raft_aer_replies_success"] }
    /// Total number of aux commands received.
    public static var raftAuxCommands: Metric { catalog["rabbitmq_raft_aux_commands"] }
    /// Number of batches written.
    public static var raftBatches: Metric { catalog["rabbitmq_raft_batches"] }
    /// Number of bytes written.
    public static var raftBytesWritten: Metric { catalog["rabbitmq_raft_bytes_written"] }
    /// Number of checkpoint bytes written.
    public static var raftCheckpointBytesWritten: Metric { catalog["rabbitmq_raft_checkpoint_bytes_written"] }
    /// The current checkpoint index.
    public static var raftCheckpointIndex: Metric { catalog["rabbitmq_raft_checkpoint_index"] }
    /// The number of checkpoint effects executed.
    public static var raftCheckpoints: Metric { catalog["rabbitmq_raft_checkpoints"] }
    /// Number of checkpoints promoted to snapshots.
    public static var raftCheckpointsPromoted: Metric { catalog["rabbitmq_raft_checkpoints_promoted"] }
    /// Total number of checkpoints written.
    public static var raftCheckpointsWritten: Metric { catalog["rabbitmq_raft_checkpoints_written"] }
    /// Total number of low priority command batches written.
    public static var raftCommandFlushes: Metric { catalog["rabbitmq_raft_command_flushes"] }
    /// Total number of commands received by a leader.
    public static var raftCommands: Metric { catalog["rabbitmq_raft_commands"] }
    /// The current commit index.
    public static var raftCommitIndex: Metric { catalog["rabbitmq_raft_commit_index"] }
    /// Approximate time taken from an entry being written to the log until it is committed.
    public static var raftCommitLatencySeconds: Metric { catalog["rabbitmq_raft_commit_latency_seconds"] }
    /// Total number of consistent query requests.
    public static var raftConsistentQueries: Metric { catalog["rabbitmq_raft_consistent_queries"] }
    /// Current WAL file size in bytes.
    public static var raftCurrentFileSize: Metric { catalog["rabbitmq_raft_current_file_size"] }
    /// Total number of message sends that return noconnect or nosuspend are dropped.
    public static var raftDroppedSends: Metric { catalog["rabbitmq_raft_dropped_sends"] }
    /// The current effective version number of the machine.
    public static var raftEffectiveMachineVersion: Metric { catalog["rabbitmq_raft_effective_machine_version"] }
    /// Total number of elections.
    public static var raftElections: Metric { catalog["rabbitmq_raft_elections"] }
    /// Number of entries written.
    public static var raftEntries: Metric { catalog["rabbitmq_raft_entries"] }
    /// Total number of terms fetched.
    public static var raftFetchTerm: Metric { catalog["rabbitmq_raft_fetch_term"] }
    /// Number of forced garbage collection runs.
    public static var raftForcedGcs: Metric { catalog["rabbitmq_raft_forced_gcs"] }
    /// Total number of commands received with an invalid reply-mode.
    public static var raftInvalidReplyModeCommands: Metric { catalog["rabbitmq_raft_invalid_reply_mode_commands"] }
    /// The last applied index. Can go backwards if a ra server is restarted.
    public static var raftLastApplied: Metric { catalog["rabbitmq_raft_last_applied"] }
    /// The last index of the log.
    public static var raftLastIndex: Metric { catalog["rabbitmq_raft_last_index"] }
    /// The last fully written and fsynced index of the log.
    public static var raftLastWrittenIndex: Metric { catalog["rabbitmq_raft_last_written_index"] }
    /// Total number of local queries.
    public static var raftLocalQueries: Metric { catalog["rabbitmq_raft_local_queries"] }
    /// Number of segments compacted during major compactions.
    public static var raftMajorCompactionSegmentsCompacted: Metric { catalog["rabbitmq_raft_major_compaction_segments_compacted"] }
    /// Number of segments written during major compactions.
    public static var raftMajorCompactionSegmentsWritten: Metric { catalog["rabbitmq_raft_major_compaction_segments_written"] }
    /// Number of requested major compactions.
    public static var raftMajorCompactions: Metric { catalog["rabbitmq_raft_major_compactions"] }
    /// Approximate time taken from an entry being written to the log until it is committed.
    public static var raftMaxCommitLatencySeconds: Metric { catalog["rabbitmq_raft_max_commit_latency_seconds"] }
    /// Maximum WAL file size in bytes.
    public static var raftMaxFileSize: Metric { catalog["rabbitmq_raft_max_file_size"] }
    /// The number of non-empty segment files.
    public static var raftMaxNumSegments: Metric { catalog["rabbitmq_raft_max_num_segments"] }
    /// Number of in-memory tables handled.
    public static var raftMemTables: Metric { catalog["rabbitmq_raft_mem_tables"] }
    /// Number of requested minor compactions.
    public static var raftMinorCompactions: Metric { catalog["rabbitmq_raft_minor_compactions"] }
    /// All messages sent (except messages sent to wal)
    public static var raftMsgsSent: Metric { catalog["rabbitmq_raft_msgs_sent"] }
    /// The number of non-empty segment files.
    public static var raftNumSegments: Metric { catalog["rabbitmq_raft_num_segments"] }
    /// Number of open segments.
    public static var raftOpenSegments: Metric { catalog["rabbitmq_raft_open_segments"] }
    /// Total number of pre-vote elections.
    public static var raftPreVoteElections: Metric { catalog["rabbitmq_raft_pre_vote_elections"] }
    /// Unused. Total number of cache reads.
    public static var raftReadCache: Metric { catalog["rabbitmq_raft_read_cache"] }
    /// Unused. Total number of closed memory tables.
    public static var raftReadClosedMemTbl: Metric { catalog["rabbitmq_raft_read_closed_mem_tbl"] }
    /// Total number of reads from mem tables.
    public static var raftReadMemTable: Metric { catalog["rabbitmq_raft_read_mem_table"] }
    /// Total number of read ops.
    public static var raftReadOps: Metric { catalog["rabbitmq_raft_read_ops"] }
    /// Total number of read segments.
    public static var raftReadSegment: Metric { catalog["rabbitmq_raft_read_segment"] }
    /// Total number of updates of the release cursor.
    public static var raftReleaseCursors: Metric { catalog["rabbitmq_raft_release_cursors"] }
    /// Reserved counter.
    public static var raftReserved1: Metric { catalog["rabbitmq_raft_reserved_1"] }
    /// Reserved counter.
    public static var raftReserved2: Metric { catalog["rabbitmq_raft_reserved_2"] }
    /// Total number of rpcs, incl append_entries_rpcs.
    public static var raftRpcsSent: Metric { catalog["rabbitmq_raft_rpcs_sent"] }
    /// Number of segments written.
    public static var raftSegments: Metric { catalog["rabbitmq_raft_segments"] }
    /// Total number of send_msg effects executed.
    public static var raftSendMsgEffectsSent: Metric { catalog["rabbitmq_raft_send_msg_effects_sent"] }
    /// Number of snapshot bytes written (not installed)
    public static var raftSnapshotBytesWritten: Metric { catalog["rabbitmq_raft_snapshot_bytes_written"] }
    /// The current snapshot index.
    public static var raftSnapshotIndex: Metric { catalog["rabbitmq_raft_snapshot_index"] }
    /// Total number of snapshots installed.
    public static var raftSnapshotInstalled: Metric { catalog["rabbitmq_raft_snapshot_installed"] }
    /// Total number of snapshots sent.
    public static var raftSnapshotsSent: Metric { catalog["rabbitmq_raft_snapshots_sent"] }
    /// Total number of snapshots written.
    public static var raftSnapshotsWritten: Metric { catalog["rabbitmq_raft_snapshots_written"] }
    /// The current term.
    public static var raftTerm: Metric { catalog["rabbitmq_raft_term"] }
    /// Total number of updates of term and voted for.
    public static var raftTermAndVotedForUpdates: Metric { catalog["rabbitmq_raft_term_and_voted_for_updates"] }
    /// Number of write-ahead log files created.
    public static var raftWalFiles: Metric { catalog["rabbitmq_raft_wal_files"] }
    /// Total number of write ops.
    public static var raftWriteOps: Metric { catalog["rabbitmq_raft_write_ops"] }
    /// Total number of write resends.
    public static var raftWriteResends: Metric { catalog["rabbitmq_raft_write_resends"] }
    /// Number of entries written.
    public static var raftWrites: Metric { catalog["rabbitmq_raft_writes"] }
}
