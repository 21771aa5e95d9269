import StackDSL

/// What the services of all programs have in common: one scrape job, at the program's usual port.
struct ReadyService {
    let name: Name
    let host: Name?
    let port: Int
    var discovery: Discovery?
    var path: Name = "/metrics"
    var interval: Duration?
    var relabeling: [Relabeling] = []
    var metricRelabeling: [Relabeling] = []
    let metrics: [Metric]
    var logs: [LogSource] = []
    /// How it runs, for programs that a monitoring stack runs itself. Not where its targets are discovered: those
    /// run elsewhere.
    var container: Container?

    func declared(_ fileID: String, _ filePath: String, _ line: Int, _ column: Int) -> Service {
        let scrape = Scrape(
            discovery ?? .host(host, port: port), path: path, interval: interval, relabeling: relabeling,
            metricRelabeling: metricRelabeling, fileID: fileID, filePath: filePath, line: line,
            column: column)
        return Service(
            name, scrapes: [scrape], metrics: metrics, logs: logs,
            container: discovery == nil ? container : nil, fileID: fileID, filePath: filePath, line: line,
            column: column)
    }
}
