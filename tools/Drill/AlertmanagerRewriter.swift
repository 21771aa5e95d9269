import GoText
import Serialization

/// The receivers and routes of a stack, for a drill: everybody is told at the sink, soon, and at any hour.
struct AlertmanagerRewriter {
    /// `http://127.0.0.1:…`.
    let web: String
    /// `127.0.0.1:…`.
    let mail: String
    /// How much faster time runs.
    let factor: Int64
    /// The folder of the configuration, which its templates are relative to.
    let folder: String

    /// A receiver, and how it is told.
    struct Receiver: Equatable {
        let name: String
        var integrations: [Told] = []

        /// One integration; its place is in the sink's address.
        struct Told: Equatable {
            let name: String
            let sendsResolved: Bool
            /// Nil where it was left out: the sink cannot take its place.
            let address: String?
        }

        var sendsResolved: Bool { integrations.contains { $0.address != nil && $0.sendsResolved } }
    }

    /// What was taken out, for people.
    struct Result {
        var config: Node
        var receivers: [Receiver]
        var remarks: [String]
    }

    func rewrite(_ root: LocatedNode) -> Result {
        var remarks: [String] = []
        var receivers: [Receiver] = []
        var written: [Node] = []
        for node in root["receivers"]?.items ?? [] {
            let (receiver, map) = rewritten(node, place: receivers.count)
            for left in receiver.integrations where left.address == nil {
                remarks.append("\(receiver.name) is not told by \(left.name), which knows no other address")
            }
            receivers.append(receiver)
            written.append(.map(map))
        }
        var map = Node.Map()
        map.set("global", .map(global(root["global"])))
        map.set("route", route(root["route"], &remarks, isRoot: true))
        map.set("receivers", written)
        if let templates = root["templates"]?.items {
            map.set("templates", templates.compactMap(\.text).map { $0.hasPrefix("/") ? $0 : "\(folder)/\($0)" })
        }
        if let count = root["inhibit_rules"]?.items.count, count > 0 {
            remarks.append("\(count) inhibition\(count == 1 ? " is" : "s are") left out: every alert is told")
        }
        return Result(config: .map(map), receivers: receivers, remarks: remarks)
    }

    /// What says whom alerts lead to, and nothing else.
    static func routes(_ root: LocatedNode) -> Node {
        var map = Node.Map()
        map.set("route", root["route"]?.node)
        let names = (root["receivers"]?.items ?? []).compactMap { $0["name"]?.text }
        map.set("receivers", names.map { Node.Map([Node.Map.Entry("name", .string($0))]) })
        map.set("time_intervals", root["time_intervals"]?.node)
        map.set("mute_time_intervals", root["mute_time_intervals"]?.node)
        return .map(map)
    }

    // MARK: - Global settings

    private func global(_ node: LocatedNode?) -> Node.Map {
        var map = Node.Map()
        map.set("smtp_from", node?["smtp_from"]?.text)
        map.set("smtp_smarthost", mail)
        map.set("smtp_require_tls", false)
        map.set("resolve_timeout", "5m")
        return map
    }

    // MARK: - Routes

    /// In milliseconds.
    private static let longestWait: Int64 = 500
    private static let longestInterval: Int64 = 1000

    /// Readers stop at a depth, so that this may recurse.
    private func route(_ node: LocatedNode?, _ remarks: inout [String], isRoot: Bool = false) -> Node? {
        guard let node, case .map(let entries) = node.value else { return nil }
        var map = Node.Map()
        if isRoot {
            map.set("group_wait", "\(Self.longestWait)ms")
            map.set("group_interval", "\(Self.longestInterval)ms")
        }
        for entry in entries {
            switch entry.key {
            case "group_wait": map.set(entry.key, interval(entry.value, 1, Self.longestWait))
            case "group_interval": map.set(entry.key, interval(entry.value, 500, Self.longestInterval))
            case "repeat_interval": map.set(entry.key, interval(entry.value, 10_000, .max))
            case "mute_time_intervals", "active_time_intervals":
                let names = entry.value.items.compactMap(\.text).joined(separator: ", ")
                let words = entry.key.hasPrefix("mute") ? "muted by \(names)" : "told only in \(names)"
                let remark = "\(node["receiver"]?.text ?? "a route") is \(words): here at any hour"
                if !remarks.contains(remark) { remarks.append(remark) }
            case "routes": map.set(entry.key, entry.value.items.compactMap { route($0, &remarks) })
            default: map.set(entry.key, entry.value.node)
            }
        }
        return .map(map)
    }

    /// Short enough that an alert is told before it is over, long enough that it is not told again and again.
    private func interval(_ node: LocatedNode, _ least: Int64, _ most: Int64) -> Node? {
        guard let milliseconds = node.milliseconds else { return node.node }
        let compressed = milliseconds == 0 ? 0 : Compression(factor: factor).milliseconds(milliseconds)
        return .string(PrometheusDuration.print(milliseconds: min(most, max(milliseconds == 0 ? 0 : least, compressed))))
    }

    // MARK: - Receivers

    private func rewritten(_ node: LocatedNode, place: Int) -> (receiver: Receiver, map: Node.Map) {
        var receiver = Receiver(name: node["name"]?.text ?? "")
        var map = Node.Map()
        map.set("name", receiver.name)
        for integration in Integration.all {
            let key = "\(integration.key)_configs"
            var told: [Node] = []
            for item in node[key]?.items ?? [] {
                let sendsResolved = item["send_resolved"]?.node == .bool(true) || (item["send_resolved"] == nil && integration.sendsResolved)
                let path = "own/\(place)/\(receiver.integrations.count)"
                let isTold = integration.address != nil
                receiver.integrations.append(
                    Receiver.Told(name: integration.name, sendsResolved: sendsResolved, address: isTold ? path : nil))
                if isTold { told.append(.map(rewritten(item, integration, path: path))) }
            }
            if integration.key == "webhook" {
                // Tells which alerts the receiver is told of, whatever its own messages show.
                told.append(["url": .string("\(web)/told/\(place)"), "send_resolved": true])
            }
            map.setUnlessEmpty(key, told)
        }
        return (receiver, map)
    }

    private func rewritten(_ node: LocatedNode, _ integration: Integration, path: String) -> Node.Map {
        var map = Node.Map()
        guard case .map(let entries) = node.value, let address = integration.address else { return map }
        let dropped: Set = ["http_config", "tls_config", "hello", "require_tls", "app_token", "app_url", "service_key", address]
        for entry in entries where !entry.key.hasSuffix("_file") && !entry.key.hasPrefix("auth_") && !dropped.contains(entry.key) {
            map.set(entry.key, entry.value.node)
        }
        for secret in integration.secrets { map.set(secret, "drill") }
        if integration.key == "email" {
            map.set(address, mail)
            map.set("hello", path.replacing("/", with: "-"))
            map.set("require_tls", false)
        } else {
            map.set(address, "\(web)/\(path)")
        }
        return map
    }
}
