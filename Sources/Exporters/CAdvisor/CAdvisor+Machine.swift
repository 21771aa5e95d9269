public import StackDSL

/// The machine the containers run on.
extension CAdvisor {
    /// Number of CPU books.
    public static var machineCpuBooks: Metric { catalog["machine_cpu_books"] }
    /// Cache size in bytes assigned to NUMA node and CPU core.
    public static var machineCpuCacheCapacityBytes: Metric { catalog["machine_cpu_cache_capacity_bytes"] }
    /// Number of logical CPU cores.
    public static var machineCpuCores: Metric { catalog["machine_cpu_cores"] }
    /// Number of CPU drawers.
    public static var machineCpuDrawers: Metric { catalog["machine_cpu_drawers"] }
    /// Number of physical CPU cores.
    public static var machineCpuPhysicalCores: Metric { catalog["machine_cpu_physical_cores"] }
    /// Number of CPU sockets.
    public static var machineCpuSockets: Metric { catalog["machine_cpu_sockets"] }
    /// Total RAM DIMM capacity (all types memory modules) value labeled by dimm type.
    public static var machineDimmCapacityBytes: Metric { catalog["machine_dimm_capacity_bytes"] }
    /// Number of RAM DIMM (all types memory modules) value labeled by dimm type.
    public static var machineDimmCount: Metric { catalog["machine_dimm_count"] }
    /// Amount of memory installed on the machine.
    public static var machineMemoryBytes: Metric { catalog["machine_memory_bytes"] }
    /// Distance between NUMA node and target NUMA node.
    public static var machineNodeDistance: Metric { catalog["machine_node_distance"] }
    /// Numer of hugepages assigned to NUMA node.
    public static var machineNodeHugepagesCount: Metric { catalog["machine_node_hugepages_count"] }
    /// Amount of memory assigned to NUMA node.
    public static var machineNodeMemoryCapacityBytes: Metric { catalog["machine_node_memory_capacity_bytes"] }
    /// NVM power budget.
    public static var machineNvmAvgPowerBudgetWatts: Metric { catalog["machine_nvm_avg_power_budget_watts"] }
    /// NVM capacity value labeled by NVM mode (memory mode or app direct mode).
    public static var machineNvmCapacity: Metric { catalog["machine_nvm_capacity"] }
    /// 1 if there was an error while getting machine metrics, 0 otherwise.
    public static var machineScrapeError: Metric { catalog["machine_scrape_error"] }
    /// Amount of swap memory available on the machine.
    public static var machineSwapBytes: Metric { catalog["machine_swap_bytes"] }
    /// Number of CPU thread siblings.
    public static var machineThreadSiblingsCount: Metric { catalog["machine_thread_siblings_count"] }
}
