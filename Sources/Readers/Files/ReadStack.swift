import Diagnostics
package import StackDSL

/// The stack that files make together.
///
/// - Parameters:
///   - files: paths, as they are to be printed, and what stands there.
///   - metrics: what services expose, as far as it is known.
package func readStack(of files: [(path: String, bytes: [UInt8])], metrics: [Metric]) -> Stack {
    // How often rules are evaluated and targets scraped, and for how long samples are kept, is not known: nothing is too
    // short for the shortest time, and nothing too long for the longest.
    let server = PrometheusServer(
        scrapeInterval: .milliseconds(1), evaluationInterval: .milliseconds(1),
        storage: PrometheusStorage(retention: .days(36_500)))
    var stack = Stack("files", prometheus: server, fileID: "", filePath: "", line: 1, column: 1)
    var reading = Reading(problems: [])
    if !metrics.isEmpty {
        stack.services = [Service("metrics", metrics: metrics, fileID: "", filePath: "", line: 1, column: 1)]
    }
    for file in files {
        switch FileKind(file.bytes) {
        case .rules:
            let (groups, problems) = RuleFile.read(file.bytes, path: file.path)
            stack.groups += groups
            reading.problems += problems
        case .alertmanager:
            let (routing, problems) = AlertmanagerFile.read(file.bytes, path: file.path)
            // Alerts go to one Alertmanager; of further ones only the form is judged.
            if stack.routing == nil { stack.routing = routing }
            reading.problems += problems
        case .dashboard:
            let (dashboard, problems) = DashboardFile.read(file.bytes, path: file.path)
            stack.dashboards += [dashboard].compactMap { $0 }
            reading.problems += problems
        }
    }
    stack.reading = reading
    return stack
}
