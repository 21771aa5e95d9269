public import StackDSL

/// Interfaces, connections and protocols.
extension NodeExporter {
    /// ARP entries by device.
    public static var arpEntries: Metric { catalog["node_arp_entries"] }
    /// Number of active slaves per bonding interface.
    public static var bondingActive: Metric { catalog["node_bonding_active"] }
    /// Number of configured slaves per bonding interface.
    public static var bondingSlaves: Metric { catalog["node_bonding_slaves"] }
    /// Statistic Icmp6InErrors.
    public static var netstatIcmp6InErrors: Metric { catalog["node_netstat_Icmp6_InErrors"] }
    /// Statistic Icmp6InMsgs.
    public static var netstatIcmp6InMsgs: Metric { catalog["node_netstat_Icmp6_InMsgs"] }
    /// Statistic Icmp6OutMsgs.
    public static var netstatIcmp6OutMsgs: Metric { catalog["node_netstat_Icmp6_OutMsgs"] }
    /// Statistic IcmpInErrors.
    public static var netstatIcmpInErrors: Metric { catalog["node_netstat_Icmp_InErrors"] }
    /// Statistic IcmpInMsgs.
    public static var netstatIcmpInMsgs: Metric { catalog["node_netstat_Icmp_InMsgs"] }
    /// Statistic IcmpOutMsgs.
    public static var netstatIcmpOutMsgs: Metric { catalog["node_netstat_Icmp_OutMsgs"] }
    /// Statistic Ip6InOctets.
    public static var netstatIp6InOctets: Metric { catalog["node_netstat_Ip6_InOctets"] }
    /// Statistic Ip6OutOctets.
    public static var netstatIp6OutOctets: Metric { catalog["node_netstat_Ip6_OutOctets"] }
    /// Statistic IpExtInOctets.
    public static var netstatIpExtInOctets: Metric { catalog["node_netstat_IpExt_InOctets"] }
    /// Statistic IpExtOutOctets.
    public static var netstatIpExtOutOctets: Metric { catalog["node_netstat_IpExt_OutOctets"] }
    /// Statistic IpForwarding.
    public static var netstatIpForwarding: Metric { catalog["node_netstat_Ip_Forwarding"] }
    /// Statistic TcpExtListenDrops.
    public static var netstatTcpExtListenDrops: Metric { catalog["node_netstat_TcpExt_ListenDrops"] }
    /// Statistic TcpExtListenOverflows.
    public static var netstatTcpExtListenOverflows: Metric { catalog["node_netstat_TcpExt_ListenOverflows"] }
    /// Statistic TcpExtSyncookiesFailed.
    public static var netstatTcpExtSyncookiesFailed: Metric { catalog["node_netstat_TcpExt_SyncookiesFailed"] }
    /// Statistic TcpExtSyncookiesRecv.
    public static var netstatTcpExtSyncookiesRecv: Metric { catalog["node_netstat_TcpExt_SyncookiesRecv"] }
    /// Statistic TcpExtSyncookiesSent.
    public static var netstatTcpExtSyncookiesSent: Metric { catalog["node_netstat_TcpExt_SyncookiesSent"] }
    /// Statistic TcpExtTCPOFOQueue.
    public static var netstatTcpExtTCPOFOQueue: Metric { catalog["node_netstat_TcpExt_TCPOFOQueue"] }
    /// Statistic TcpExtTCPRcvQDrop.
    public static var netstatTcpExtTCPRcvQDrop: Metric { catalog["node_netstat_TcpExt_TCPRcvQDrop"] }
    /// Statistic TcpExtTCPSynRetrans.
    public static var netstatTcpExtTCPSynRetrans: Metric { catalog["node_netstat_TcpExt_TCPSynRetrans"] }
    /// Statistic TcpExtTCPTimeouts.
    public static var netstatTcpExtTCPTimeouts: Metric { catalog["node_netstat_TcpExt_TCPTimeouts"] }
    /// Statistic TcpActiveOpens.
    public static var netstatTcpActiveOpens: Metric { catalog["node_netstat_Tcp_ActiveOpens"] }
    /// Statistic TcpCurrEstab.
    public static var netstatTcpCurrEstab: Metric { catalog["node_netstat_Tcp_CurrEstab"] }
    /// Statistic TcpInErrs.
    public static var netstatTcpInErrs: Metric { catalog["node_netstat_Tcp_InErrs"] }
    /// Statistic TcpInSegs.
    public static var netstatTcpInSegs: Metric { catalog["node_netstat_Tcp_InSegs"] }
    /// Statistic TcpOutRsts.
    public static var netstatTcpOutRsts: Metric { catalog["node_netstat_Tcp_OutRsts"] }
    /// Statistic TcpOutSegs.
    public static var netstatTcpOutSegs: Metric { catalog["node_netstat_Tcp_OutSegs"] }
    /// Statistic TcpPassiveOpens.
    public static var netstatTcpPassiveOpens: Metric { catalog["node_netstat_Tcp_PassiveOpens"] }
    /// Statistic TcpRetransSegs.
    public static var netstatTcpRetransSegs: Metric { catalog["node_netstat_Tcp_RetransSegs"] }
    /// Statistic Udp6InDatagrams.
    public static var netstatUdp6InDatagrams: Metric { catalog["node_netstat_Udp6_InDatagrams"] }
    /// Statistic Udp6InErrors.
    public static var netstatUdp6InErrors: Metric { catalog["node_netstat_Udp6_InErrors"] }
    /// Statistic Udp6NoPorts.
    public static var netstatUdp6NoPorts: Metric { catalog["node_netstat_Udp6_NoPorts"] }
    /// Statistic Udp6OutDatagrams.
    public static var netstatUdp6OutDatagrams: Metric { catalog["node_netstat_Udp6_OutDatagrams"] }
    /// Statistic Udp6RcvbufErrors.
    public static var netstatUdp6RcvbufErrors: Metric { catalog["node_netstat_Udp6_RcvbufErrors"] }
    /// Statistic Udp6SndbufErrors.
    public static var netstatUdp6SndbufErrors: Metric { catalog["node_netstat_Udp6_SndbufErrors"] }
    /// Statistic UdpLite6InErrors.
    public static var netstatUdpLite6InErrors: Metric { catalog["node_netstat_UdpLite6_InErrors"] }
    /// Statistic UdpLiteInErrors.
    public static var netstatUdpLiteInErrors: Metric { catalog["node_netstat_UdpLite_InErrors"] }
    /// Statistic UdpInDatagrams.
    public static var netstatUdpInDatagrams: Metric { catalog["node_netstat_Udp_InDatagrams"] }
    /// Statistic UdpInErrors.
    public static var netstatUdpInErrors: Metric { catalog["node_netstat_Udp_InErrors"] }
    /// Statistic UdpNoPorts.
    public static var netstatUdpNoPorts: Metric { catalog["node_netstat_Udp_NoPorts"] }
    /// Statistic UdpOutDatagrams.
    public static var netstatUdpOutDatagrams: Metric { catalog["node_netstat_Udp_OutDatagrams"] }
    /// Statistic UdpRcvbufErrors.
    public static var netstatUdpRcvbufErrors: Metric { catalog["node_netstat_Udp_RcvbufErrors"] }
    /// Statistic UdpSndbufErrors.
    public static var netstatUdpSndbufErrors: Metric { catalog["node_netstat_Udp_SndbufErrors"] }
    /// Network device property: address_assign_type.
    public static var networkAddressAssignType: Metric { catalog["node_network_address_assign_type"] }
    /// Network device property: carrier.
    public static var networkCarrier: Metric { catalog["node_network_carrier"] }
    /// Network device property: carrier_changes_total.
    public static var networkCarrierChanges: Metric { catalog["node_network_carrier_changes_total"] }
    /// Network device property: carrier_down_changes_total.
    public static var networkCarrierDownChanges: Metric { catalog["node_network_carrier_down_changes_total"] }
    /// Network device property: carrier_up_changes_total.
    public static var networkCarrierUpChanges: Metric { catalog["node_network_carrier_up_changes_total"] }
    /// Network device property: device_id.
    public static var networkDeviceId: Metric { catalog["node_network_device_id"] }
    /// Network device property: dormant.
    public static var networkDormant: Metric { catalog["node_network_dormant"] }
    /// Network device property: flags.
    public static var networkFlags: Metric { catalog["node_network_flags"] }
    /// Network device property: iface_id.
    public static var networkIfaceId: Metric { catalog["node_network_iface_id"] }
    /// Network device property: iface_link.
    public static var networkIfaceLink: Metric { catalog["node_network_iface_link"] }
    /// Network device property: iface_link_mode.
    public static var networkIfaceLinkMode: Metric { catalog["node_network_iface_link_mode"] }
    /// Non-numeric data from /sys/class/net/<iface>, value is always 1.
    public static var networkInfo: Metric { catalog["node_network_info"] }
    /// Network device property: mtu_bytes.
    public static var networkMtuBytes: Metric { catalog["node_network_mtu_bytes"] }
    /// Network device property: name_assign_type.
    public static var networkNameAssignType: Metric { catalog["node_network_name_assign_type"] }
    /// Network device property: net_dev_group.
    public static var networkNetDevGroup: Metric { catalog["node_network_net_dev_group"] }
    /// Network device property: protocol_type.
    public static var networkProtocolType: Metric { catalog["node_network_protocol_type"] }
    /// Network device statistic receive_bytes.
    public static var networkReceiveBytes: Metric { catalog["node_network_receive_bytes_total"] }
    /// Network device statistic receive_compressed.
    public static var networkReceiveCompressed: Metric { catalog["node_network_receive_compressed_total"] }
    /// Network device statistic receive_drop.
    public static var networkReceiveDrop: Metric { catalog["node_network_receive_drop_total"] }
    /// Network device statistic receive_errs.
    public static var networkReceiveErrs: Metric { catalog["node_network_receive_errs_total"] }
    /// Network device statistic receive_fifo.
    public static var networkReceiveFifo: Metric { catalog["node_network_receive_fifo_total"] }
    /// Network device statistic receive_frame.
    public static var networkReceiveFrame: Metric { catalog["node_network_receive_frame_total"] }
    /// Network device statistic receive_multicast.
    public static var networkReceiveMulticast: Metric { catalog["node_network_receive_multicast_total"] }
    /// Network device statistic receive_nohandler.
    public static var networkReceiveNohandler: Metric { catalog["node_network_receive_nohandler_total"] }
    /// Network device statistic receive_packets.
    public static var networkReceivePackets: Metric { catalog["node_network_receive_packets_total"] }
    /// Network device property: speed_bytes.
    public static var networkSpeedBytes: Metric { catalog["node_network_speed_bytes"] }
    /// Network device statistic transmit_bytes.
    public static var networkTransmitBytes: Metric { catalog["node_network_transmit_bytes_total"] }
    /// Network device statistic transmit_carrier.
    public static var networkTransmitCarrier: Metric { catalog["node_network_transmit_carrier_total"] }
    /// Network device statistic transmit_colls.
    public static var networkTransmitColls: Metric { catalog["node_network_transmit_colls_total"] }
    /// Network device statistic transmit_compressed.
    public static var networkTransmitCompressed: Metric { catalog["node_network_transmit_compressed_total"] }
    /// Network device statistic transmit_drop.
    public static var networkTransmitDrop: Metric { catalog["node_network_transmit_drop_total"] }
    /// Network device statistic transmit_errs.
    public static var networkTransmitErrs: Metric { catalog["node_network_transmit_errs_total"] }
    /// Network device statistic transmit_fifo.
    public static var networkTransmitFifo: Metric { catalog["node_network_transmit_fifo_total"] }
    /// Network device statistic transmit_packets.
    public static var networkTransmitPackets: Metric { catalog["node_network_transmit_packets_total"] }
    /// Network device property: transmit_queue_length.
    public static var networkTransmitQueueLength: Metric { catalog["node_network_transmit_queue_length"] }
    /// Value is 1 if operstate is 'up', 0 otherwise.
    public static var networkUp: Metric { catalog["node_network_up"] }
    /// Number of currently allocated flow entries for connection tracking.
    public static var nfConntrackEntries: Metric { catalog["node_nf_conntrack_entries"] }
    /// Maximum size of connection tracking table.
    public static var nfConntrackEntriesLimit: Metric { catalog["node_nf_conntrack_entries_limit"] }
    /// Number of packets dropped due to conntrack failure.
    public static var nfConntrackStatDrop: Metric { catalog["node_nf_conntrack_stat_drop"] }
    /// Number of dropped conntrack entries to make room for new ones, if maximum table size was
    /// reached.
    public static var nfConntrackStatEarlyDrop: Metric { catalog["node_nf_conntrack_stat_early_drop"] }
    /// Number of searched entries which were successful.
    public static var nfConntrackStatFound: Metric { catalog["node_nf_conntrack_stat_found"] }
    /// Number of packets seen which are already connected to a conntrack entry.
    public static var nfConntrackStatIgnore: Metric { catalog["node_nf_conntrack_stat_ignore"] }
    /// Number of entries inserted into the list.
    public static var nfConntrackStatInsert: Metric { catalog["node_nf_conntrack_stat_insert"] }
    /// Number of entries for which list insertion was attempted but failed.
    public static var nfConntrackStatInsertFailed: Metric { catalog["node_nf_conntrack_stat_insert_failed"] }
    /// Number of packets seen which can not be tracked.
    public static var nfConntrackStatInvalid: Metric { catalog["node_nf_conntrack_stat_invalid"] }
    /// Number of conntrack table lookups which had to be restarted due to hashtable resizes.
    public static var nfConntrackStatSearchRestart: Metric { catalog["node_nf_conntrack_stat_search_restart"] }
    /// Number of FRAG6 sockets in state inuse.
    public static var sockstatFRAG6Inuse: Metric { catalog["node_sockstat_FRAG6_inuse"] }
    /// Number of FRAG6 sockets in state memory.
    public static var sockstatFRAG6Memory: Metric { catalog["node_sockstat_FRAG6_memory"] }
    /// Number of FRAG sockets in state inuse.
    public static var sockstatFRAGInuse: Metric { catalog["node_sockstat_FRAG_inuse"] }
    /// Number of FRAG sockets in state memory.
    public static var sockstatFRAGMemory: Metric { catalog["node_sockstat_FRAG_memory"] }
    /// Number of RAW6 sockets in state inuse.
    public static var sockstatRAW6Inuse: Metric { catalog["node_sockstat_RAW6_inuse"] }
    /// Number of RAW sockets in state inuse.
    public static var sockstatRAWInuse: Metric { catalog["node_sockstat_RAW_inuse"] }
    /// Number of TCP6 sockets in state inuse.
    public static var sockstatTCP6Inuse: Metric { catalog["node_sockstat_TCP6_inuse"] }
    /// Number of TCP sockets in state alloc.
    public static var sockstatTCPAlloc: Metric { catalog["node_sockstat_TCP_alloc"] }
    /// Number of TCP sockets in state inuse.
    public static var sockstatTCPInuse: Metric { catalog["node_sockstat_TCP_inuse"] }
    /// Number of TCP sockets in state mem.
    public static var sockstatTCPMem: Metric { catalog["node_sockstat_TCP_mem"] }
    /// Number of TCP sockets in state mem_bytes.
    public static var sockstatTCPMemBytes: Metric { catalog["node_sockstat_TCP_mem_bytes"] }
    /// Number of TCP sockets in state orphan.
    public static var sockstatTCPOrphan: Metric { catalog["node_sockstat_TCP_orphan"] }
    /// Number of TCP sockets in state tw.
    public static var sockstatTCPTw: Metric { catalog["node_sockstat_TCP_tw"] }
    /// Number of UDP6 sockets in state inuse.
    public static var sockstatUDP6Inuse: Metric { catalog["node_sockstat_UDP6_inuse"] }
    /// Number of UDPLITE6 sockets in state inuse.
    public static var sockstatUDPLITE6Inuse: Metric { catalog["node_sockstat_UDPLITE6_inuse"] }
    /// Number of UDPLITE sockets in state inuse.
    public static var sockstatUDPLITEInuse: Metric { catalog["node_sockstat_UDPLITE_inuse"] }
    /// Number of UDP sockets in state inuse.
    public static var sockstatUDPInuse: Metric { catalog["node_sockstat_UDP_inuse"] }
    /// Number of UDP sockets in state mem.
    public static var sockstatUDPMem: Metric { catalog["node_sockstat_UDP_mem"] }
    /// Number of UDP sockets in state mem_bytes.
    public static var sockstatUDPMemBytes: Metric { catalog["node_sockstat_UDP_mem_bytes"] }
    /// Number of IPv4 sockets in use.
    public static var sockstatSocketsUsed: Metric { catalog["node_sockstat_sockets_used"] }
    /// Softnet backlog status.
    public static var softnetBacklogLen: Metric { catalog["node_softnet_backlog_len"] }
    /// Number of collision occur while obtaining device lock while transmitting.
    public static var softnetCpuCollision: Metric { catalog["node_softnet_cpu_collision_total"] }
    /// Number of dropped packets.
    public static var softnetDropped: Metric { catalog["node_softnet_dropped_total"] }
    /// Number of times flow limit has been reached.
    public static var softnetFlowLimitCount: Metric { catalog["node_softnet_flow_limit_count_total"] }
    /// Number of processed packets.
    public static var softnetProcessed: Metric { catalog["node_softnet_processed_total"] }
    /// Number of times cpu woken up received_rps.
    public static var softnetReceivedRps: Metric { catalog["node_softnet_received_rps_total"] }
    /// Number of times processing packets ran out of quota.
    public static var softnetTimesSqueezed: Metric { catalog["node_softnet_times_squeezed_total"] }
    /// Number of allocated memory in the kernel for UDP datagrams in bytes.
    public static var udpQueues: Metric { catalog["node_udp_queues"] }
}
