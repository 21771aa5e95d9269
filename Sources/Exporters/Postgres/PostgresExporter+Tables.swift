public import StackDSL

/// Tables and indexes, and how they are read.
extension PostgresExporter {
    /// Number of times this table has been manually analyzed.
    public static var statUserTablesAnalyzeCount: Metric { catalog["pg_stat_user_tables_analyze_count"] }
    /// Number of times this table has been analyzed by the autovacuum daemon.
    public static var statUserTablesAutoanalyzeCount: Metric { catalog["pg_stat_user_tables_autoanalyze_count"] }
    /// Number of times this table has been vacuumed by the autovacuum daemon.
    public static var statUserTablesAutovacuumCount: Metric { catalog["pg_stat_user_tables_autovacuum_count"] }
    /// Number of index scans initiated on this table.
    public static var statUserTablesIdxScan: Metric { catalog["pg_stat_user_tables_idx_scan"] }
    /// Number of live rows fetched by index scans.
    public static var statUserTablesIdxTupFetch: Metric { catalog["pg_stat_user_tables_idx_tup_fetch"] }
    /// Total disk space used by this index, in bytes.
    public static var statUserTablesIndexSizeBytes: Metric { catalog["pg_stat_user_tables_index_size_bytes"] }
    /// Last time at which this table was manually analyzed.
    public static var statUserTablesLastAnalyze: Metric { catalog["pg_stat_user_tables_last_analyze"] }
    /// Last time at which this table was analyzed by the autovacuum daemon.
    public static var statUserTablesLastAutoanalyze: Metric { catalog["pg_stat_user_tables_last_autoanalyze"] }
    /// Last time at which this table was vacuumed by the autovacuum daemon.
    public static var statUserTablesLastAutovacuum: Metric { catalog["pg_stat_user_tables_last_autovacuum"] }
    /// Last time at which this table was manually vacuumed (not counting VACUUM FULL)
    public static var statUserTablesLastVacuum: Metric { catalog["pg_stat_user_tables_last_vacuum"] }
    /// Estimated number of dead rows.
    public static var statUserTablesNDeadTup: Metric { catalog["pg_stat_user_tables_n_dead_tup"] }
    /// Estimated number of live rows.
    public static var statUserTablesNLiveTup: Metric { catalog["pg_stat_user_tables_n_live_tup"] }
    /// Estimated number of rows changed since last analyze.
    public static var statUserTablesNModSinceAnalyze: Metric { catalog["pg_stat_user_tables_n_mod_since_analyze"] }
    /// Number of rows deleted.
    public static var statUserTablesNTupDel: Metric { catalog["pg_stat_user_tables_n_tup_del"] }
    /// Number of rows HOT updated (i.e., with no separate index update required)
    public static var statUserTablesNTupHotUpd: Metric { catalog["pg_stat_user_tables_n_tup_hot_upd"] }
    /// Number of rows inserted.
    public static var statUserTablesNTupIns: Metric { catalog["pg_stat_user_tables_n_tup_ins"] }
    /// Number of rows updated.
    public static var statUserTablesNTupUpd: Metric { catalog["pg_stat_user_tables_n_tup_upd"] }
    /// Number of sequential scans initiated on this table.
    public static var statUserTablesSeqScan: Metric { catalog["pg_stat_user_tables_seq_scan"] }
    /// Number of live rows fetched by sequential scans.
    public static var statUserTablesSeqTupRead: Metric { catalog["pg_stat_user_tables_seq_tup_read"] }
    /// Total disk space used by this table, in bytes.
    public static var statUserTablesTableSizeBytes: Metric { catalog["pg_stat_user_tables_table_size_bytes"] }
    /// Number of times this table has been manually vacuumed (not counting VACUUM FULL)
    public static var statUserTablesVacuumCount: Metric { catalog["pg_stat_user_tables_vacuum_count"] }
    /// Number of buffer hits in this table.
    public static var statioUserTablesHeapBlocksHit: Metric { catalog["pg_statio_user_tables_heap_blocks_hit"] }
    /// Number of disk blocks read from this table.
    public static var statioUserTablesHeapBlocksRead: Metric { catalog["pg_statio_user_tables_heap_blocks_read"] }
    /// Number of buffer hits in all indexes on this table.
    public static var statioUserTablesIdxBlocksHit: Metric { catalog["pg_statio_user_tables_idx_blocks_hit"] }
    /// Number of disk blocks read from all indexes on this table.
    public static var statioUserTablesIdxBlocksRead: Metric { catalog["pg_statio_user_tables_idx_blocks_read"] }
    /// Number of buffer hits in this table's TOAST table indexes (if any)
    public static var statioUserTablesTidxBlocksHit: Metric { catalog["pg_statio_user_tables_tidx_blocks_hit"] }
    /// Number of disk blocks read from this table's TOAST table indexes (if any)
    public static var statioUserTablesTidxBlocksRead: Metric { catalog["pg_statio_user_tables_tidx_blocks_read"] }
    /// Number of buffer hits in this table's TOAST table (if any)
    public static var statioUserTablesToastBlocksHit: Metric { catalog["pg_statio_user_tables_toast_blocks_hit"] }
    /// Number of disk blocks read from this table's TOAST table (if any)
    public static var statioUserTablesToastBlocksRead: Metric { catalog["pg_statio_user_tables_toast_blocks_read"] }
}
