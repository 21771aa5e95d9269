import Diagnostics
package import StackDSL

/// The stacks that files make together: as many as there are configurations of Alertmanager, each with all else, and
/// one where there is none.
///
/// - Parameters:
///   - files: paths, as they are to be printed, and what stands there.
///   - metrics: what services expose, as far as it is known.
///   - meanwhile: what else can be done with queries of rules on other cores, with the stack that they will be part of, as
///     far as it is there.
package func readStacks(
    of files: [(path: String, bytes: [UInt8])], metrics: [Metric],
    meanwhile: @escaping @Sendable ([(identity: SharedIdentity, query: PromQuery)], Stack) -> Void = { _, _ in }
) -> [Stack] {
    // How often rules are evaluated and targets scraped, and for how long samples are kept, is not known: nothing is too
    // short for the shortest time, and nothing too long for the longest.
    let server = PrometheusServer(
        scrapeInterval: .milliseconds(1), evaluationInterval: .milliseconds(1),
        storage: PrometheusStorage(retention: .days(36_500)))
    let bare = Stack("files", prometheus: server, fileID: "", filePath: "", line: 1, column: 1)
    var stack = bare
    var reading = Reading(problems: [])
    if !metrics.isEmpty {
        stack.services = [Service("metrics", metrics: metrics, fileID: "", filePath: "", line: 1, column: 1)]
    }
    let kinds = files.map { FileKind($0.bytes) }
    let templates = zip(files, kinds).compactMap { file, kind -> NotificationTemplate? in
        guard case .templates = kind else { return nil }
        return NotificationTemplate(
            Name(verbatim: file.path), NotificationText(verbatim: String(decoding: file.bytes, as: UTF8.self)),
            fileID: file.path, filePath: file.path, line: 1, column: 1)
    }
    var routings: [Routing] = []
    for (file, kind) in zip(files, kinds) {
        func notRead(_ message: String, _ help: String, isHarmless: Bool) {
            reading.problems.append(
                Reading.Problem(
                    message, help: help, isHarmless: isHarmless,
                    at: .file(path: file.path, range: TextRange(0, file.bytes.firstLineEnd))))
        }
        switch kind {
        case .rules:
            let (groups, problems) = RuleFile.read(file.bytes, path: file.path) { meanwhile($0, bare) }
            stack.groups += groups
            reading.problems += problems
        case .alertmanager:
            let (routing, problems) = AlertmanagerFile.read(file.bytes, path: file.path, templates: templates)
            routings += [routing].compactMap { $0 }
            reading.problems += problems
        case .dashboard:
            let (dashboard, problems) = DashboardFile.read(file.bytes, path: file.path)
            stack.dashboards += [dashboard].compactMap { $0 }
            reading.problems += problems
        case .templates:
            if kinds.contains(where: { if case .alertmanager = $0 { true } else { false } }) { continue }
            notRead(
                "templates by themselves are not judged", "give the configuration of Alertmanager that names them as well",
                isHarmless: true)
        case .other(let what, let help): notRead("this is \(what), which is not read", help, isHarmless: false)
        }
    }
    stack.reading = reading
    if routings.isEmpty { return [stack] }
    return routings.map { routing in
        var stack = stack
        stack.routing = routing
        return stack
    }
}

extension [UInt8] {
    /// Where the first line ends that has something in it.
    fileprivate var firstLineEnd: Int {
        let start = firstIndex { $0 != 0x0A && $0 != 0x0D } ?? 0
        return self[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? count
    }
}
