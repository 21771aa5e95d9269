import StackDSL

extension PanelUnit {
    /// Grafana's id of the unit; none where numbers are shown as they are.
    var grafanaID: String? {
        switch kind {
        case .metric(let unit): unit.grafanaID
        case .grafana(let id): id
        }
    }
}
