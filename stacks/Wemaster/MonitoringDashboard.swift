import Exporters
import StackDSL

let monitoringOverview = Dashboard(
    "Monitoring", uid: "monitoring-overview",
    description: "What the monitoring itself does and costs.", tags: ["wemaster", "monitoring"],
    rows: [cost] + Prometheus.rows + Alertmanager.rows, refresh: .minutes(1))

let cost = Row("Cost and delay", panels: [
    .timeSeries(
        "CPU of the monitoring", queries: [.init(monitoringCPU, legend: "{{instance}}")],
        threshold: Limit.monitoringCPU, unit: .ratio, min: .ratio(0)),
    .timeSeries(
        "Memory of the monitoring", queries: [.init(monitoringMemory, legend: "{{instance}}")],
        threshold: Limit.monitoringMemory, unit: .ratio, min: .ratio(0)),
    .timeSeries(
        "Delay of notifications", queries: [.init(notificationLatency, legend: "{{integration}} P99")],
        threshold: Limit.delivery),
])
