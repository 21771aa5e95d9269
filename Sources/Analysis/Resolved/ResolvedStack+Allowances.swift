package import StackDSL

extension ResolvedStack {
    /// Every allowance of the stack, in the order of declaration.
    package var allowances: [Allowance] {
        var all = stack.services.flatMap(\.metrics).flatMap(\.allowances)
        for group in groups {
            all += group.recordings.flatMap(\.recording.allowances) + group.alerts.flatMap(\.alert.allowances)
        }
        for group in logGroups {
            all += group.recordings.flatMap(\.recording.allowances) + group.alerts.flatMap(\.alert.allowances)
        }
        all += stack.services.flatMap(\.logs).flatMap(\.metrics).flatMap(\.metric.allowances)
        for dashboard in dashboards {
            all += dashboard.dashboard.allowances
            all += dashboard.rows.flatMap(\.panels).flatMap(\.panel.allowances)
        }
        return all
    }
}
