import Foundation
import Serialization

/// A drill of one stack: every alert fires, everybody is told, and told that it is over.
struct Drill {
    let stack: StackFiles
    /// Only alerts of these names; all where there are none.
    let names: [String]
    /// Between two values of a test, in milliseconds of this machine's clock.
    let step: Int64
    let programs: Programs
    let servers: RunningServers
    /// Takes a line for people.
    let say: @Sendable (String) -> Void

    /// One Prometheus: those that run equally fast share one, since how long it looks back is said once.
    private struct Player {
        let place: Int
        let server: LocalServer
        let name: String
    }

    /// How long a program may take for what it does by itself, such as finding the exporter.
    private static let patience = Duration.seconds(60)

    /// Says whether all went as declared.
    func run() async throws -> Bool {
        let (scenarios, without) = Scenario.all(of: stack, named: names, step: step)
        guard !scenarios.isEmpty || !without.isEmpty else {
            throw Problem(names.isEmpty ? "there are no alerts" : "there is no alert \(names.joined(separator: ", "))")
        }
        for rule in without { say("\(rule.name): no rule test shows how it fires") }
        guard !scenarios.isEmpty else { return false }
        let exporter = Exporter()
        let sink = try await Sink(exporter)
        do {
            let result = try await play(scenarios, exporter, sink)
            await sink.close()
            return result && without.isEmpty
        } catch {
            await sink.close()
            throw error
        }
    }

    private func play(_ scenarios: [Scenario], _ exporter: Exporter, _ sink: Sink) async throws -> Bool {
        let start = ContinuousClock.now
        let factors = Set(scenarios.map(\.factor)).sorted()
        let rewriter = AlertmanagerRewriter(
            web: "http://\(sink.web)", mail: sink.mail, factor: factors.first ?? 1,
            folder: stack.folder.appending(path: "alertmanager").path)
        let rewritten = rewriter.rewrite(stack.alertmanager)
        for remark in rewritten.remarks { say(remark) }
        try servers.write("routes.yml", YAML.print(AlertmanagerRewriter.routes(stack.alertmanager)))
        try servers.write("alertmanager.yml", YAML.print(rewritten.config))
        let folder = servers.folder.path
        let alertmanager = try await servers.start(
            programs.alertmanager, "alertmanager",
            ["--config.file=\(folder)/alertmanager.yml", "--storage.path=\(folder)/alertmanager", "--cluster.listen-address="])
        // Prometheus looks for targets and for Alertmanager five seconds after it starts, whatever the files say.
        let origin = Sink.milliseconds + 7000 + 500 * Int64(factors.count)
        var longest: Int64 = 0
        for scenario in scenarios {
            // The start of the drill is not the start of the test: what lies between is in the past.
            let zero = origin - scenario.start / scenario.factor
            let place = factors.firstIndex(of: scenario.factor) ?? 0
            try servers.write("prometheus\(place)/rules/\(scenario.number).yml", try Self.rules(of: scenario, origin: zero, start: origin))
            await exporter.play(scenario, origin: zero, to: place)
            longest = max(longest, scenario.length + 300_000 / scenario.factor)
        }
        let players = try await startPlayers(scenarios, factors, alertmanager, sink)
        try await waitUntilReady(players, exporter)
        say("\(scenarios.count) alerts, a minute in \(Self.pace(factors)); ready after \(Self.seconds(ContinuousClock.now - start))")
        let deadline = ContinuousClock.now + .milliseconds(longest) + .seconds(15)
        return try await watch(
            Board(scenarios, rewritten.receivers), players, sink, start: start, until: deadline)
    }

    private static func pace(_ factors: [Int64]) -> String {
        factors.map { factor in "\(Double(60_000 / factor) / 1000) s" }.reversed().joined(separator: " or ")
    }

    // MARK: - Prometheus

    private func startPlayers(
        _ scenarios: [Scenario], _ factors: [Int64], _ alertmanager: LocalServer, _ sink: Sink
    ) async throws -> [Player] {
        try await withThrowingTaskGroup(of: Player.self) { group in
            for (place, factor) in factors.enumerated() {
                group.addTask {
                    try await startPlayer(place, factor, scenarios.filter { $0.factor == factor }, alertmanager, sink)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func startPlayer(
        _ place: Int, _ factor: Int64, _ scenarios: [Scenario], _ alertmanager: LocalServer, _ sink: Sink
    ) async throws -> Player {
        let name = "prometheus\(place)"
        let config = PrometheusConfig(
            original: stack.prometheus, factor: factor, exporter: sink.web, path: "/metrics/\(place)",
            alertmanager: alertmanager.host)
        try servers.write("\(name)/prometheus.yml", YAML.print(config.node))
        let folder = servers.folder.appending(path: name).path
        // A value must be seen until the next one comes.
        let back = max(300_000 / factor, scenarios.map { $0.step * 3 / 2 }.max() ?? 0)
        let server = try await servers.start(
            programs.prometheus, name,
            [
                "--config.file=\(folder)/prometheus.yml", "--storage.tsdb.path=\(folder)/data",
                "--query.lookback-delta=\(back)ms", "--rules.alert.resend-delay=10s",
            ])
        return Player(place: place, server: server, name: name)
    }

    /// Waits until every Prometheus has found the exporter and Alertmanager.
    private func waitUntilReady(_ players: [Player], _ exporter: Exporter) async throws {
        let deadline = ContinuousClock.now + Self.patience
        for player in players {
            while true {
                let found = await player.server.ask("/api/v1/alertmanagers").map { String(decoding: $0.body, as: UTF8.self) } ?? ""
                if await exporter.asked.contains(player.place), found.contains("/api/v2/alerts") { break }
                guard ContinuousClock.now < deadline else { throw Problem("Prometheus does not find the exporter: \(servers.log(player.name))") }
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }

    private static func rules(of scenario: Scenario, origin: Int64, start: Int64) throws(Problem) -> String {
        let rewriter = QueryRewriter(prefix: scenario.prefix, factor: scenario.factor, origin: origin)
        var rules: [Node] = []
        for rule in scenario.records + scenario.alerts {
            do {
                rules.append(try rule.node(rewriter, start: start))
            } catch {
                throw Problem("\(rule.name): \(error)")
            }
        }
        let interval = Compression(factor: scenario.factor).text(scenario.test.evaluationInterval)
        return YAML.print(["groups": [["name": .string("drill\(scenario.number)"), "interval": .string(interval), "rules": .list(rules)]]])
    }

    // MARK: - What happens

    private struct Rules: Decodable {
        struct Found: Decodable {
            let groups: [Group]
        }

        struct Group: Decodable {
            let name: String
            let rules: [Rule]
        }

        struct Rule: Decodable {
            let lastError: String?
            let alerts: [Alert]?
        }

        struct Alert: Decodable {
            let state: String
        }

        let data: Found
    }

    private func watch(
        _ board: Board, _ players: [Player], _ sink: Sink, start: ContinuousClock.Instant, until deadline: ContinuousClock.Instant
    ) async throws -> Bool {
        var board = board
        var errors: [Int: String] = [:]
        var open: [Message] = []
        var unrouted: [(place: Int, labels: [String: String])] = []
        func tell(_ place: Int, _ words: String) {
            let time = Self.seconds(ContinuousClock.now - start)
            say("\(String(repeating: " ", count: max(0, 7 - time.count)))\(time)  \(board.titles[place])  \(words)")
        }
        while ContinuousClock.now < deadline, !unrouted.isEmpty || board.scenarios.indices.contains(where: { board.missing($0) != nil }) {
            for player in players {
                guard let answer = await player.server.ask("/api/v1/rules?type=alert"),
                    let rules = try? JSONDecoder().decode(Rules.self, from: answer.body)
                else { continue }
                for group in rules.data.groups {
                    guard let place = Int(group.name.drop { !$0.isNumber }) else { continue }
                    if let error = group.rules.compactMap(\.lastError).first(where: { !$0.isEmpty }) { errors[place] = error }
                    let states = Set(group.rules.flatMap { $0.alerts ?? [] }.map(\.state))
                    let isThrough = board.missing(place) == nil
                    if let words = board.note(place, states: states), !isThrough { tell(place, words) }
                }
            }
            let messages = await sink.messages()
            for alert in messages.flatMap(\.alerts) {
                guard let place = board.scenario(of: alert.labels) else { continue }
                if board.progress[place].known.insert(alert.labels).inserted { unrouted.append((place, alert.labels)) }
            }
            let (events, rest) = board.note(open + messages)
            for (place, words) in events { tell(place, words) }
            let now = await sink.now
            open = rest.filter { now - $0.moment < .seconds(2) }
            // amtool takes its time, and nothing must be missed meanwhile.
            for _ in 0..<2 where !unrouted.isEmpty { try route(unrouted.removeFirst(), &board) }
            try await Task.sleep(for: .milliseconds(100))
        }
        for alert in unrouted { try route(alert, &board) }
        return report(board, errors, ContinuousClock.now - start)
    }

    private func route(_ alert: (place: Int, labels: [String: String]), _ board: inout Board) throws {
        board.progress[alert.place].expected.formUnion(
            try programs.receivers(of: alert.labels, routes: servers.folder.appending(path: "routes.yml")))
    }

    private func report(_ board: Board, _ errors: [Int: String], _ time: Duration) -> Bool {
        say("")
        for line in Table(board: board).lines { say(line) }
        var isGood = true
        for place in board.scenarios.indices {
            guard let reason = board.missing(place) else { continue }
            isGood = false
            say("\(board.titles[place]): \(reason)\(errors[place].map { "; \($0)" } ?? "")")
        }
        if !isGood {
            for line in servers.log("alertmanager").split(separator: "\n").prefix(10) { say("Alertmanager: \(line)") }
        }
        if names.isEmpty, !board.unreached.isEmpty { say("no alert reached \(board.unreached.joined(separator: ", "))") }
        let reached = board.receivers.count - board.unreached.count
        say(
            "\(board.scenarios.indices.count { board.missing($0) == nil }) of \(board.scenarios.count) alerts delivered and resolved, "
                + "\(reached) of \(board.receivers.count) receivers reached, \(Self.seconds(time))")
        return isGood
    }

    private static func seconds(_ duration: Duration) -> String {
        let tenths = (duration.components.seconds * 10) + duration.components.attoseconds / 100_000_000_000_000_000
        return "\(tenths / 10).\(tenths % 10)s"
    }
}
