/// What is known of each alert of a drill: how far it is, and who was told.
struct Board {
    /// One alert's way.
    struct Progress {
        var isPending = false
        var isFiring = false
        var isResolved = false
        /// Who must be told, by the names of receivers: what the stack's routes say of the alert's labels.
        var expected: Set<String> = []
        /// Label sets that ``expected`` was worked out for.
        var known: Set<[String: String]> = []
        /// Who was told that it fires, and by which of their integrations.
        var told: [Int: Set<Int>] = [:]
        var shadows: Set<Int> = []
        /// Who was told that it is over.
        var over: Set<Int> = []
        /// What can be found in the messages about it.
        var words: Set<String> = []
    }

    let scenarios: [Scenario]
    let titles: [String]
    let receivers: [AlertmanagerRewriter.Receiver]
    var progress: [Progress]

    init(_ scenarios: [Scenario], _ receivers: [AlertmanagerRewriter.Receiver]) {
        self.scenarios = scenarios
        self.receivers = receivers
        titles = scenarios.map { $0.title(among: scenarios) }
        progress = scenarios.map { scenario in
            var progress = Progress()
            progress.words = [scenario.name]
            return progress
        }
    }

    /// The scenario that an alert with some labels belongs to: the one with the most labels that agree.
    func scenario(of labels: [String: String]) -> Int? {
        scenarios.filter { scenario in
            scenario.name == labels["alertname"] && scenario.labels.allSatisfy { labels[$0.key] == $0.value }
        }.max { $0.labels.count < $1.labels.count }?.number
    }

    // MARK: - Events

    /// Prometheus says how an alert stands; the words for it, if that is new.
    mutating func note(_ place: Int, states: Set<String>) -> String? {
        if states.contains("firing") {
            progress[place].isPending = true
            if progress[place].isFiring, !progress[place].isResolved { return nil }
            let isAgain = progress[place].isResolved
            progress[place].isFiring = true
            progress[place].isResolved = false
            return isAgain ? "firing again" : "firing"
        }
        if states.contains("pending"), !progress[place].isPending {
            progress[place].isPending = true
            return "pending"
        }
        if states.isEmpty, progress[place].isFiring, !progress[place].isResolved {
            progress[place].isResolved = true
            return "resolved"
        }
        return nil
    }

    /// Messages came: what there is to say of each alert that they tell of.
    ///
    /// - Returns: also the messages of which nothing can be said yet, to be noted again.
    mutating func note(_ messages: [Message]) -> (events: [(place: Int, words: String)], open: [Message]) {
        // A receiver's own messages are known by what the webhook beside them tells: in between its beginnings and ends.
        let (own, shadows) = (messages.filter(\.isOwn), messages.filter { !$0.isOwn })
        var events = shadows.flatMap { note($0.with("firing")) }
        var open: [Message] = []
        for message in own {
            let found = note(message)
            events += found
            if found.isEmpty, message.alerts.isEmpty { open.append(message) }
        }
        events += shadows.flatMap { note($0.with("resolved")) }
        return (events, open)
    }

    /// A message came: what there is to say of each alert that it tells of.
    mutating func note(_ message: Message) -> [(place: Int, words: String)] {
        guard let (receiver, integration) = message.address, receivers.indices.contains(receiver) else { return [] }
        return if message.isOwn, let integration {
            noteOwn(message, receiver, integration)
        } else {
            noteShadow(message, receiver)
        }
    }

    private mutating func noteShadow(_ message: Message, _ receiver: Int) -> [(place: Int, words: String)] {
        var events: [(place: Int, words: String)] = []
        for alert in message.alerts {
            guard let place = scenario(of: alert.labels) else { continue }
            if let summary = alert.annotations["summary"], !summary.isEmpty { progress[place].words.insert(summary) }
            if alert.status == "firing" {
                progress[place].isPending = true
                if !progress[place].isFiring {
                    progress[place].isFiring = true
                    events.append((place, "firing"))
                }
                progress[place].shadows.insert(receiver)
                if receivers[receiver].integrations.allSatisfy({ $0.address == nil }) {
                    if progress[place].told.updateValue([], forKey: receiver) == nil {
                        events.append((place, "delivered to \(receivers[receiver].name)"))
                    }
                }
            } else if progress[place].shadows.contains(receiver), progress[place].over.insert(receiver).inserted {
                let words = receivers[receiver].sendsResolved ? "told \(receivers[receiver].name) that it is over"
                    : "over, which \(receivers[receiver].name) asks not to be told"
                events.append((place, words))
            }
        }
        return events
    }

    private mutating func noteOwn(_ message: Message, _ receiver: Int, _ integration: Int) -> [(place: Int, words: String)] {
        guard receivers[receiver].integrations.indices.contains(integration) else { return [] }
        let name = receivers[receiver].integrations[integration].name
        let places = message.alerts.isEmpty
            ? scenarios.indices.filter { place in
                // What comes when it is over says so, and not that it fires.
                progress[place].shadows.contains(receiver) && !progress[place].over.contains(receiver)
                    && progress[place].words.contains { word in message.texts.contains { Self.says($0, word) } }
            }
            : message.alerts.filter { $0.status == "firing" }.compactMap { scenario(of: $0.labels) }
        return Set(places).sorted().compactMap { place in
            guard progress[place].told[receiver, default: []].insert(integration).inserted else { return nil }
            return (place, "delivered to \(receivers[receiver].name) (\(name)): \(message.summary)")
        }
    }

    /// Whether a text has some words that are not part of longer ones.
    static func says(_ text: String, _ words: String) -> Bool {
        text.ranges(of: words).contains { range in
            let before = range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
            let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
            return ![before, after].contains { $0.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false }
        }
    }

    // MARK: - Outcome

    /// Whether a receiver was told of an alert by all of its integrations.
    func isDelivered(_ place: Int, to receiver: Int) -> Bool {
        let own = receivers[receiver].integrations.indices.filter { receivers[receiver].integrations[$0].address != nil }
        return progress[place].shadows.contains(receiver) && own.allSatisfy { progress[place].told[receiver]?.contains($0) == true }
    }

    private func place(ofReceiver name: String) -> Int? { receivers.firstIndex { $0.name == name } }

    /// Why an alert is not through; nil when it is.
    func missing(_ place: Int) -> String? {
        let progress = progress[place]
        if !progress.isFiring { return progress.isPending ? "was pending, and never fired" : "never fired" }
        if progress.expected.isEmpty { return "no route was found for it" }
        let expected = progress.expected.sorted().compactMap { name in self.place(ofReceiver: name) }
        let untold = expected.filter { !isDelivered(place, to: $0) }
        if !untold.isEmpty { return "not delivered to " + untold.map(words).joined(separator: ", ") }
        let others = progress.shadows.subtracting(expected).sorted()
        if !others.isEmpty { return "delivered to " + others.map { receivers[$0].name }.joined(separator: ", ") + ", whom no route names" }
        if scenarios[place].isEndless { return nil }
        if !progress.isResolved, progress.over.isEmpty { return "did not resolve" }
        let waiting = expected.filter { !progress.over.contains($0) }
        return waiting.isEmpty ? nil : "its end was not told to " + waiting.map { receivers[$0].name }.joined(separator: ", ")

        func words(_ receiver: Int) -> String {
            let own = receivers[receiver].integrations.indices.filter {
                receivers[receiver].integrations[$0].address != nil && progress.told[receiver]?.contains($0) != true
            }
            let names = own.map { receivers[receiver].integrations[$0].name }.joined(separator: ", ")
            return receivers[receiver].name + (progress.shadows.contains(receiver) ? " by \(names)" : "")
        }
    }

    /// Receivers that nobody was led to.
    var unreached: [String] {
        receivers.indices.filter { receiver in !scenarios.indices.contains { isDelivered($0, to: receiver) } }.map { receivers[$0].name }
    }
}
