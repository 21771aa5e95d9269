import StackDSL

private func refunds(_ appearance: Metric.Appearance) -> Metric {
    .counter("refunds_failed_total", appears: appearance)
}

private let backups = Metric.counter("backups_total", every: .hours(24))
private let lastBackup = Metric.gauge("backup_last_success_timestamp_seconds", unit: .timestamp, every: .hours(24))

private func alert(_ query: PromQuery, is level: Threshold? = nil, metrics: [Metric], for hold: Duration = .zero) -> Stack {
    Shop.alert(query, is: level, for: hold, metrics: metrics)
}

extension SilentMistake {
    /// Events that are rare, and counters that begin with the first one.
    static let events: [SilentMistake] = [
        //! error lost-first-event: «increase(refunds_failed_total[5m])» > 0
        SilentMistake(
            27, "the first failure of a counter that begins with it",
            wrong: alert("increase(refunds_failed_total[5m]) > 0", metrics: [refunds(.atFirstEvent)]),
            corrected: alert("increase(refunds_failed_total[5m]) > 0", metrics: [refunds(.atStart)])),

        //! error lost-first-event: 0 < «increase(refunds_failed_total[5m])»
        SilentMistake(
            27, "the level on the left",
            wrong: alert("0 < increase(refunds_failed_total[5m])", metrics: [refunds(.atFirstEvent)]),
            corrected: alert("0 < increase(refunds_failed_total[5m])", metrics: [refunds(.atStart)])),

        //! error lost-first-event: sum(«rate(refunds_failed_total[10m])»)
        SilentMistake(
            27, "a sum of rates above a level of its own",
            wrong: alert("sum(rate(refunds_failed_total[10m]))", is: .above(.number(0)), metrics: [refunds(.atFirstEvent)]),
            corrected: alert("sum(rate(refunds_failed_total[10m]))", is: .above(.number(0)), metrics: [refunds(.unknown)])),

        //! error lost-first-event: «increase(refunds_failed_total[1d])» == 0
        SilentMistake(
            27, "the absence of events, before there is a series",
            wrong: alert("increase(refunds_failed_total[1d]) == 0", metrics: [refunds(.atFirstEvent)]),
            corrected: alert(
                "increase(refunds_failed_total[1d]) == 0 or absent(refunds_failed_total)",
                metrics: [refunds(.atFirstEvent)], for: .minutes(5))),

        //! error window-below-period: «increase(backups_total[6h])» == 0
        SilentMistake(
            55, "a daily backup that is missed every evening",
            wrong: alert("increase(backups_total[6h]) == 0", metrics: [backups]),
            corrected: alert("increase(backups_total[26h]) == 0", metrics: [backups])),

        //! error window-below-period: «increase(backups_total[5m])» > 0
        SilentMistake(
            55, "a hold that is longer than the event is seen",
            wrong: alert("increase(backups_total[5m]) > 0", metrics: [backups], for: .minutes(10)),
            corrected: alert("increase(backups_total[5m]) > 0", metrics: [backups])),

        //! error window-below-period: «time() - backup_last_success_timestamp_seconds» > 3600
        SilentMistake(
            55, "an age that is reached between any two of them",
            wrong: alert("time() - backup_last_success_timestamp_seconds > 3600", metrics: [lastBackup]),
            corrected: alert("time() - backup_last_success_timestamp_seconds > 90000", metrics: [lastBackup])),
    ]
}
