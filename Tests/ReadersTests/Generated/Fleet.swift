import Exporters
import StackDSL

/// The metrics of fleet.txt.
enum Fleet {
    static let catalog = MetricCatalog("""
        fleet_unit_0_trips_total   counter   - line
        fleet_unit_0_load_bytes    gauge     - line,depot
        fleet_unit_0_ride_seconds  histogram - line 1
        fleet_unit_0_stop_seconds  summary
        fleet_unit_1_trips_total   counter   - line
        fleet_unit_1_load_bytes    gauge     - line,depot
        fleet_unit_1_ride_seconds  histogram - line 1
        fleet_unit_1_stop_seconds  summary
        fleet_unit_2_trips_total   counter   - line
        fleet_unit_2_load_bytes    gauge     - line,depot
        fleet_unit_2_ride_seconds  histogram - line 1
        fleet_unit_2_stop_seconds  summary
        fleet_unit_3_trips_total   counter   - line
        fleet_unit_3_load_bytes    gauge     - line,depot
        fleet_unit_3_ride_seconds  histogram - line 1
        fleet_unit_3_stop_seconds  summary
        fleet_unit_4_trips_total   counter   - line
        fleet_unit_4_load_bytes    gauge     - line,depot
        fleet_unit_4_ride_seconds  histogram - line 1
        fleet_unit_4_stop_seconds  summary
        fleet_unit_5_trips_total   counter   - line
        fleet_unit_5_load_bytes    gauge     - line,depot
        fleet_unit_5_ride_seconds  histogram - line 1
        fleet_unit_5_stop_seconds  summary
        fleet_unit_6_trips_total   counter   - line
        fleet_unit_6_load_bytes    gauge     - line,depot
        fleet_unit_6_ride_seconds  histogram - line 1
        fleet_unit_6_stop_seconds  summary
        fleet_unit_7_trips_total   counter   - line
        fleet_unit_7_load_bytes    gauge     - line,depot
        fleet_unit_7_ride_seconds  histogram - line 1
        fleet_unit_7_stop_seconds  summary
        fleet_unit_8_trips_total   counter   - line
        fleet_unit_8_load_bytes    gauge     - line,depot
        fleet_unit_8_ride_seconds  histogram - line 1
        fleet_unit_8_stop_seconds  summary
        fleet_unit_9_trips_total   counter   - line
        fleet_unit_9_load_bytes    gauge     - line,depot
        fleet_unit_9_ride_seconds  histogram - line 1
        fleet_unit_9_stop_seconds  summary
        fleet_unit_10_trips_total  counter   - line
        fleet_unit_10_load_bytes   gauge     - line,depot
        fleet_unit_10_ride_seconds histogram - line 1
        fleet_unit_10_stop_seconds summary
        fleet_unit_11_trips_total  counter   - line
        fleet_unit_11_load_bytes   gauge     - line,depot
        fleet_unit_11_ride_seconds histogram - line 1
        fleet_unit_11_stop_seconds summary
        fleet_unit_12_trips_total  counter   - line
        fleet_unit_12_load_bytes   gauge     - line,depot
        fleet_unit_12_ride_seconds histogram - line 1
        fleet_unit_12_stop_seconds summary
        fleet_unit_13_trips_total  counter   - line
        fleet_unit_13_load_bytes   gauge     - line,depot
        fleet_unit_13_ride_seconds histogram - line 1
        fleet_unit_13_stop_seconds summary
        fleet_unit_14_trips_total  counter   - line
        fleet_unit_14_load_bytes   gauge     - line,depot
        fleet_unit_14_ride_seconds histogram - line 1
        fleet_unit_14_stop_seconds summary
        fleet_unit_15_trips_total  counter   - line
        fleet_unit_15_load_bytes   gauge     - line,depot
        fleet_unit_15_ride_seconds histogram - line 1
        fleet_unit_15_stop_seconds summary
        fleet_unit_16_trips_total  counter   - line
        fleet_unit_16_load_bytes   gauge     - line,depot
        fleet_unit_16_ride_seconds histogram - line 1
        fleet_unit_16_stop_seconds summary
        fleet_unit_17_trips_total  counter   - line
        fleet_unit_17_load_bytes   gauge     - line,depot
        fleet_unit_17_ride_seconds histogram - line 1
        fleet_unit_17_stop_seconds summary
        fleet_unit_18_trips_total  counter   - line
        fleet_unit_18_load_bytes   gauge     - line,depot
        fleet_unit_18_ride_seconds histogram - line 1
        fleet_unit_18_stop_seconds summary
        fleet_unit_19_trips_total  counter   - line
        fleet_unit_19_load_bytes   gauge     - line,depot
        fleet_unit_19_ride_seconds histogram - line 1
        fleet_unit_19_stop_seconds summary
        fleet_unit_20_trips_total  counter   - line
        fleet_unit_20_load_bytes   gauge     - line,depot
        fleet_unit_20_ride_seconds histogram - line 1
        fleet_unit_20_stop_seconds summary
        fleet_unit_21_trips_total  counter   - line
        fleet_unit_21_load_bytes   gauge     - line,depot
        fleet_unit_21_ride_seconds histogram - line 1
        fleet_unit_21_stop_seconds summary
        fleet_unit_22_trips_total  counter   - line
        fleet_unit_22_load_bytes   gauge     - line,depot
        fleet_unit_22_ride_seconds histogram - line 1
        fleet_unit_22_stop_seconds summary
        fleet_unit_23_trips_total  counter   - line
        fleet_unit_23_load_bytes   gauge     - line,depot
        fleet_unit_23_ride_seconds histogram - line 1
        fleet_unit_23_stop_seconds summary
        fleet_unit_24_trips_total  counter   - line
        fleet_unit_24_load_bytes   gauge     - line,depot
        fleet_unit_24_ride_seconds histogram - line 1
        fleet_unit_24_stop_seconds summary
        fleet_unit_25_trips_total  counter   - line
        fleet_unit_25_load_bytes   gauge     - line,depot
        fleet_unit_25_ride_seconds histogram - line 1
        fleet_unit_25_stop_seconds summary
        """, from: "fleet.txt")

    /// All of them, for the service that exposes them.
    static var metrics: [Metric] { catalog.metrics }

    /// Trips of unit 0.
    static var unit0Trips: Metric { catalog["fleet_unit_0_trips_total"] }
    static var unit0LoadBytes: Metric { catalog["fleet_unit_0_load_bytes"] }
    static var unit0RideSeconds: Metric { catalog["fleet_unit_0_ride_seconds"] }
    static var unit0StopSeconds: Metric { catalog["fleet_unit_0_stop_seconds"] }
    /// Trips of unit 1.
    static var unit1Trips: Metric { catalog["fleet_unit_1_trips_total"] }
    static var unit1LoadBytes: Metric { catalog["fleet_unit_1_load_bytes"] }
    static var unit1RideSeconds: Metric { catalog["fleet_unit_1_ride_seconds"] }
    static var unit1StopSeconds: Metric { catalog["fleet_unit_1_stop_seconds"] }
    /// Trips of unit 2.
    static var unit2Trips: Metric { catalog["fleet_unit_2_trips_total"] }
    static var unit2LoadBytes: Metric { catalog["fleet_unit_2_load_bytes"] }
    static var unit2RideSeconds: Metric { catalog["fleet_unit_2_ride_seconds"] }
    static var unit2StopSeconds: Metric { catalog["fleet_unit_2_stop_seconds"] }
    /// Trips of unit 3.
    static var unit3Trips: Metric { catalog["fleet_unit_3_trips_total"] }
    static var unit3LoadBytes: Metric { catalog["fleet_unit_3_load_bytes"] }
    static var unit3RideSeconds: Metric { catalog["fleet_unit_3_ride_seconds"] }
    static var unit3StopSeconds: Metric { catalog["fleet_unit_3_stop_seconds"] }
    /// Trips of unit 4.
    static var unit4Trips: Metric { catalog["fleet_unit_4_trips_total"] }
    static var unit4LoadBytes: Metric { catalog["fleet_unit_4_load_bytes"] }
    static var unit4RideSeconds: Metric { catalog["fleet_unit_4_ride_seconds"] }
    static var unit4StopSeconds: Metric { catalog["fleet_unit_4_stop_seconds"] }
    /// Trips of unit 5.
    static var unit5Trips: Metric { catalog["fleet_unit_5_trips_total"] }
    static var unit5LoadBytes: Metric { catalog["fleet_unit_5_load_bytes"] }
    static var unit5RideSeconds: Metric { catalog["fleet_unit_5_ride_seconds"] }
    static var unit5StopSeconds: Metric { catalog["fleet_unit_5_stop_seconds"] }
    /// Trips of unit 6.
    static var unit6Trips: Metric { catalog["fleet_unit_6_trips_total"] }
    static var unit6LoadBytes: Metric { catalog["fleet_unit_6_load_bytes"] }
    static var unit6RideSeconds: Metric { catalog["fleet_unit_6_ride_seconds"] }
    static var unit6StopSeconds: Metric { catalog["fleet_unit_6_stop_seconds"] }
    /// Trips of unit 7.
    static var unit7Trips: Metric { catalog["fleet_unit_7_trips_total"] }
    static var unit7LoadBytes: Metric { catalog["fleet_unit_7_load_bytes"] }
    static var unit7RideSeconds: Metric { catalog["fleet_unit_7_ride_seconds"] }
    static var unit7StopSeconds: Metric { catalog["fleet_unit_7_stop_seconds"] }
    /// Trips of unit 8.
    static var unit8Trips: Metric { catalog["fleet_unit_8_trips_total"] }
    static var unit8LoadBytes: Metric { catalog["fleet_unit_8_load_bytes"] }
    static var unit8RideSeconds: Metric { catalog["fleet_unit_8_ride_seconds"] }
    static var unit8StopSeconds: Metric { catalog["fleet_unit_8_stop_seconds"] }
    /// Trips of unit 9.
    static var unit9Trips: Metric { catalog["fleet_unit_9_trips_total"] }
    static var unit9LoadBytes: Metric { catalog["fleet_unit_9_load_bytes"] }
    static var unit9RideSeconds: Metric { catalog["fleet_unit_9_ride_seconds"] }
    static var unit9StopSeconds: Metric { catalog["fleet_unit_9_stop_seconds"] }
    /// Trips of unit 10.
    static var unit10Trips: Metric { catalog["fleet_unit_10_trips_total"] }
    static var unit10LoadBytes: Metric { catalog["fleet_unit_10_load_bytes"] }
    static var unit10RideSeconds: Metric { catalog["fleet_unit_10_ride_seconds"] }
    static var unit10StopSeconds: Metric { catalog["fleet_unit_10_stop_seconds"] }
    /// Trips of unit 11.
    static var unit11Trips: Metric { catalog["fleet_unit_11_trips_total"] }
    static var unit11LoadBytes: Metric { catalog["fleet_unit_11_load_bytes"] }
    static var unit11RideSeconds: Metric { catalog["fleet_unit_11_ride_seconds"] }
    static var unit11StopSeconds: Metric { catalog["fleet_unit_11_stop_seconds"] }
    /// Trips of unit 12.
    static var unit12Trips: Metric { catalog["fleet_unit_12_trips_total"] }
    static var unit12LoadBytes: Metric { catalog["fleet_unit_12_load_bytes"] }
    static var unit12RideSeconds: Metric { catalog["fleet_unit_12_ride_seconds"] }
    static var unit12StopSeconds: Metric { catalog["fleet_unit_12_stop_seconds"] }
    /// Trips of unit 13.
    static var unit13Trips: Metric { catalog["fleet_unit_13_trips_total"] }
    static var unit13LoadBytes: Metric { catalog["fleet_unit_13_load_bytes"] }
    static var unit13RideSeconds: Metric { catalog["fleet_unit_13_ride_seconds"] }
    static var unit13StopSeconds: Metric { catalog["fleet_unit_13_stop_seconds"] }
    /// Trips of unit 14.
    static var unit14Trips: Metric { catalog["fleet_unit_14_trips_total"] }
    static var unit14LoadBytes: Metric { catalog["fleet_unit_14_load_bytes"] }
    static var unit14RideSeconds: Metric { catalog["fleet_unit_14_ride_seconds"] }
    static var unit14StopSeconds: Metric { catalog["fleet_unit_14_stop_seconds"] }
    /// Trips of unit 15.
    static var unit15Trips: Metric { catalog["fleet_unit_15_trips_total"] }
    static var unit15LoadBytes: Metric { catalog["fleet_unit_15_load_bytes"] }
    static var unit15RideSeconds: Metric { catalog["fleet_unit_15_ride_seconds"] }
    static var unit15StopSeconds: Metric { catalog["fleet_unit_15_stop_seconds"] }
    /// Trips of unit 16.
    static var unit16Trips: Metric { catalog["fleet_unit_16_trips_total"] }
    static var unit16LoadBytes: Metric { catalog["fleet_unit_16_load_bytes"] }
    static var unit16RideSeconds: Metric { catalog["fleet_unit_16_ride_seconds"] }
    static var unit16StopSeconds: Metric { catalog["fleet_unit_16_stop_seconds"] }
    /// Trips of unit 17.
    static var unit17Trips: Metric { catalog["fleet_unit_17_trips_total"] }
    static var unit17LoadBytes: Metric { catalog["fleet_unit_17_load_bytes"] }
    static var unit17RideSeconds: Metric { catalog["fleet_unit_17_ride_seconds"] }
    static var unit17StopSeconds: Metric { catalog["fleet_unit_17_stop_seconds"] }
    /// Trips of unit 18.
    static var unit18Trips: Metric { catalog["fleet_unit_18_trips_total"] }
    static var unit18LoadBytes: Metric { catalog["fleet_unit_18_load_bytes"] }
    static var unit18RideSeconds: Metric { catalog["fleet_unit_18_ride_seconds"] }
    static var unit18StopSeconds: Metric { catalog["fleet_unit_18_stop_seconds"] }
    /// Trips of unit 19.
    static var unit19Trips: Metric { catalog["fleet_unit_19_trips_total"] }
    static var unit19LoadBytes: Metric { catalog["fleet_unit_19_load_bytes"] }
    static var unit19RideSeconds: Metric { catalog["fleet_unit_19_ride_seconds"] }
    static var unit19StopSeconds: Metric { catalog["fleet_unit_19_stop_seconds"] }
    /// Trips of unit 20.
    static var unit20Trips: Metric { catalog["fleet_unit_20_trips_total"] }
    static var unit20LoadBytes: Metric { catalog["fleet_unit_20_load_bytes"] }
    static var unit20RideSeconds: Metric { catalog["fleet_unit_20_ride_seconds"] }
    static var unit20StopSeconds: Metric { catalog["fleet_unit_20_stop_seconds"] }
    /// Trips of unit 21.
    static var unit21Trips: Metric { catalog["fleet_unit_21_trips_total"] }
    static var unit21LoadBytes: Metric { catalog["fleet_unit_21_load_bytes"] }
    static var unit21RideSeconds: Metric { catalog["fleet_unit_21_ride_seconds"] }
    static var unit21StopSeconds: Metric { catalog["fleet_unit_21_stop_seconds"] }
    /// Trips of unit 22.
    static var unit22Trips: Metric { catalog["fleet_unit_22_trips_total"] }
    static var unit22LoadBytes: Metric { catalog["fleet_unit_22_load_bytes"] }
    static var unit22RideSeconds: Metric { catalog["fleet_unit_22_ride_seconds"] }
    static var unit22StopSeconds: Metric { catalog["fleet_unit_22_stop_seconds"] }
    /// Trips of unit 23.
    static var unit23Trips: Metric { catalog["fleet_unit_23_trips_total"] }
    static var unit23LoadBytes: Metric { catalog["fleet_unit_23_load_bytes"] }
    static var unit23RideSeconds: Metric { catalog["fleet_unit_23_ride_seconds"] }
    static var unit23StopSeconds: Metric { catalog["fleet_unit_23_stop_seconds"] }
    /// Trips of unit 24.
    static var unit24Trips: Metric { catalog["fleet_unit_24_trips_total"] }
    static var unit24LoadBytes: Metric { catalog["fleet_unit_24_load_bytes"] }
    static var unit24RideSeconds: Metric { catalog["fleet_unit_24_ride_seconds"] }
    static var unit24StopSeconds: Metric { catalog["fleet_unit_24_stop_seconds"] }
    /// Trips of unit 25.
    static var unit25Trips: Metric { catalog["fleet_unit_25_trips_total"] }
    static var unit25LoadBytes: Metric { catalog["fleet_unit_25_load_bytes"] }
    static var unit25RideSeconds: Metric { catalog["fleet_unit_25_ride_seconds"] }
    static var unit25StopSeconds: Metric { catalog["fleet_unit_25_stop_seconds"] }
}
