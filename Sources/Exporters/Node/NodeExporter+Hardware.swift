public import StackDSL

/// Sensors, power and memory errors.
extension NodeExporter {
    /// Current throttle state of the cooling device.
    public static var coolingDeviceCurState: Metric { catalog["node_cooling_device_cur_state"] }
    /// Maximum throttle state of the cooling device.
    public static var coolingDeviceMaxState: Metric { catalog["node_cooling_device_max_state"] }
    /// Total correctable memory errors for this channel.
    public static var edacChannelCorrectableErrors: Metric { catalog["node_edac_channel_correctable_errors_total"] }
    /// Total uncorrectable memory errors for this channel.
    public static var edacChannelUncorrectableErrors: Metric { catalog["node_edac_channel_uncorrectable_errors_total"] }
    /// Total correctable memory errors.
    public static var edacCorrectableErrors: Metric { catalog["node_edac_correctable_errors_total"] }
    /// Total correctable memory errors for this csrow.
    public static var edacCsrowCorrectableErrors: Metric { catalog["node_edac_csrow_correctable_errors_total"] }
    /// Total uncorrectable memory errors for this csrow.
    public static var edacCsrowUncorrectableErrors: Metric { catalog["node_edac_csrow_uncorrectable_errors_total"] }
    /// Total uncorrectable memory errors.
    public static var edacUncorrectableErrors: Metric { catalog["node_edac_uncorrectable_errors_total"] }
    /// Annotation metric for human-readable chip names.
    public static var hwmonChipNames: Metric { catalog["node_hwmon_chip_names"] }
    /// Hardware sensor alarm status (fan)
    public static var hwmonFanAlarm: Metric { catalog["node_hwmon_fan_alarm"] }
    /// Hardware monitor sensor has beeping enabled.
    public static var hwmonFanBeepEnabled: Metric { catalog["node_hwmon_fan_beep_enabled"] }
    /// Hardware monitor fan element manual.
    public static var hwmonFanManual: Metric { catalog["node_hwmon_fan_manual"] }
    /// Hardware monitor for fan revolutions per minute (max)
    public static var hwmonFanMaxRpm: Metric { catalog["node_hwmon_fan_max_rpm"] }
    /// Hardware monitor for fan revolutions per minute (min)
    public static var hwmonFanMinRpm: Metric { catalog["node_hwmon_fan_min_rpm"] }
    /// Hardware monitor fan element output.
    public static var hwmonFanOutput: Metric { catalog["node_hwmon_fan_output"] }
    /// Hardware monitor fan element pulses.
    public static var hwmonFanPulses: Metric { catalog["node_hwmon_fan_pulses"] }
    /// Hardware monitor for fan revolutions per minute (input)
    public static var hwmonFanRpm: Metric { catalog["node_hwmon_fan_rpm"] }
    /// Hardware monitor for fan revolutions per minute (target)
    public static var hwmonFanTargetRpm: Metric { catalog["node_hwmon_fan_target_rpm"] }
    /// Hardware monitor fan element tolerance.
    public static var hwmonFanTolerance: Metric { catalog["node_hwmon_fan_tolerance"] }
    /// Hardware sensor alarm status (in)
    public static var hwmonInAlarm: Metric { catalog["node_hwmon_in_alarm"] }
    /// Hardware monitor sensor has beeping enabled.
    public static var hwmonInBeepEnabled: Metric { catalog["node_hwmon_in_beep_enabled"] }
    /// Hardware monitor for voltage (max)
    public static var hwmonInMaxVolts: Metric { catalog["node_hwmon_in_max_volts"] }
    /// Hardware monitor for voltage (min)
    public static var hwmonInMinVolts: Metric { catalog["node_hwmon_in_min_volts"] }
    /// Hardware monitor for voltage (input)
    public static var hwmonInVolts: Metric { catalog["node_hwmon_in_volts"] }
    /// Hardware sensor alarm status (intrusion)
    public static var hwmonIntrusionAlarm: Metric { catalog["node_hwmon_intrusion_alarm"] }
    /// Hardware monitor sensor has beeping enabled.
    public static var hwmonIntrusionBeepEnabled: Metric { catalog["node_hwmon_intrusion_beep_enabled"] }
    /// Label for given chip and sensor.
    public static var hwmonSensorLabel: Metric { catalog["node_hwmon_sensor_label"] }
    /// Hardware monitor for temperature (input)
    public static var hwmonTempCelsius: Metric { catalog["node_hwmon_temp_celsius"] }
    /// Hardware monitor for temperature (crit_alarm)
    public static var hwmonTempCritAlarmCelsius: Metric { catalog["node_hwmon_temp_crit_alarm_celsius"] }
    /// Hardware monitor for temperature (crit)
    public static var hwmonTempCritCelsius: Metric { catalog["node_hwmon_temp_crit_celsius"] }
    /// Hardware monitor for temperature (max)
    public static var hwmonTempMaxCelsius: Metric { catalog["node_hwmon_temp_max_celsius"] }
    /// capacity value of /sys/class/power_supply/<power_supply>.
    public static var powerSupplyCapacity: Metric { catalog["node_power_supply_capacity"] }
    /// cyclecount value of /sys/class/power_supply/<power_supply>.
    public static var powerSupplyCyclecount: Metric { catalog["node_power_supply_cyclecount"] }
    /// energy_full value of /sys/class/power_supply/<power_supply>.
    public static var powerSupplyEnergyFull: Metric { catalog["node_power_supply_energy_full"] }
    /// energy_full_design value of /sys/class/power_supply/<power_supply>.
    public static var powerSupplyEnergyFullDesign: Metric { catalog["node_power_supply_energy_full_design"] }
    /// energy_watthour value of /sys/class/power_supply/<power_supply>.
    public static var powerSupplyEnergyWatthour: Metric { catalog["node_power_supply_energy_watthour"] }
    /// info of /sys/class/power_supply/<power_supply>.
    public static var powerSupplyInfo: Metric { catalog["node_power_supply_info"] }
    /// online value of /sys/class/power_supply/<power_supply>.
    public static var powerSupplyOnline: Metric { catalog["node_power_supply_online"] }
    /// power_watt value of /sys/class/power_supply/<power_supply>.
    public static var powerSupplyPowerWatt: Metric { catalog["node_power_supply_power_watt"] }
    /// present value of /sys/class/power_supply/<power_supply>.
    public static var powerSupplyPresent: Metric { catalog["node_power_supply_present"] }
    /// voltage_min_design value of /sys/class/power_supply/<power_supply>.
    public static var powerSupplyVoltageMinDesign: Metric { catalog["node_power_supply_voltage_min_design"] }
    /// voltage_volt value of /sys/class/power_supply/<power_supply>.
    public static var powerSupplyVoltageVolt: Metric { catalog["node_power_supply_voltage_volt"] }
    /// Total time in seconds that processes have waited for CPU time.
    public static var pressureCpuWaitingSeconds: Metric { catalog["node_pressure_cpu_waiting_seconds_total"] }
    /// Total time in seconds no process could make progress due to IO congestion.
    public static var pressureIoStalledSeconds: Metric { catalog["node_pressure_io_stalled_seconds_total"] }
    /// Total time in seconds that processes have waited due to IO congestion.
    public static var pressureIoWaitingSeconds: Metric { catalog["node_pressure_io_waiting_seconds_total"] }
    /// Total time in seconds no process could make progress due to IRQ congestion.
    public static var pressureIrqStalledSeconds: Metric { catalog["node_pressure_irq_stalled_seconds_total"] }
    /// Total time in seconds no process could make progress due to memory congestion.
    public static var pressureMemoryStalledSeconds: Metric { catalog["node_pressure_memory_stalled_seconds_total"] }
    /// Total time in seconds that processes have waited for memory.
    public static var pressureMemoryWaitingSeconds: Metric { catalog["node_pressure_memory_waiting_seconds_total"] }
    /// Current RAPL core value in joules.
    public static var raplCoreJoules: Metric { catalog["node_rapl_core_joules_total"] }
    /// Current RAPL package value in joules.
    public static var raplPackageJoules: Metric { catalog["node_rapl_package_joules_total"] }
    /// Zone temperature in Celsius.
    public static var thermalZoneTemp: Metric { catalog["node_thermal_zone_temp"] }
}
