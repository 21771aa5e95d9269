import Exporters
import StackDSL

// Questions that an alert and a panel share.

let errorRatio: PromQuery = """
    sum(rate(\(Backend.requests){status=~"5.."}[5m]))
      / sum(rate(\(Backend.requests)[5m]))
    """

/// The part of the requests that take longer than one second.
let slowRatio: PromQuery = """
    1 - sum(rate(\(bucketsOf: Backend.latency){le=~"1(\\\\.0)?"}[5m]))
      / sum(rate(\(countOf: Backend.latency)[5m]))
    """

let failedOrderRatio: PromQuery = Backend.bookings.ratio(
    where: [.label("status", is: "failed")], over: .minutes(15))

let paymentDelay: PromQuery = Backend.paymentDuration.quantile(0.95, over: .minutes(15))

/// By day only: from 0:00 to 14:00 UTC it is 8:00 to 22:00 in Shanghai, which has no summer time.
let activeUsersByDay: PromQuery = "sum(\(Backend.activeUsers)) and on () hour() < 14"

/// How long a statement takes on average, by database. The exporter needs `--collector.stat_statements`, and the
/// database its extension pg_stat_statements.
let statementTime: PromQuery = """
    sum by (instance, datname) (rate(\(PostgresExporter.statStatementsSeconds)[5m]))
      / sum by (instance, datname) (rate(\(PostgresExporter.statStatementsCalls)[5m]))
    """

/// The part of the keys that the back end found in Redis.
let cacheHitRatio: PromQuery = Backend.cacheOperations.ratio(
    where: [.label("result", is: "hit")], over: .minutes(5))

/// The monitoring's own containers, as cAdvisor names them; the application's are named wemaster-backend and the like.
let monitoringContainers: Name = """
    wemaster-(prometheus|alertmanager|grafana|loki|alloy|jaeger|otel-collector|blackbox|cadvisor|.+-exporter)(-[0-9]+)?
    """

/// The part of the machine's processors that the monitoring takes.
let monitoringCPU: PromQuery = """
    sum by (instance) (rate(\(CAdvisor.cpuUsageSeconds){name=~\(value: monitoringContainers)}[5m]))
      / on (instance) \(CAdvisor.machineCpuCores)
    """

/// The part of the machine's memory that the monitoring takes.
let monitoringMemory: PromQuery = """
    sum by (instance) (\(CAdvisor.memoryWorkingSetBytes){name=~\(value: monitoringContainers)})
      / on (instance) \(CAdvisor.machineMemoryBytes)
    """

/// How long Alertmanager takes to hand a notification to a channel.
let notificationLatency: PromQuery = Alertmanager.notificationLatencySeconds.quantile(
    0.99, over: .minutes(30), by: ["integration"])
