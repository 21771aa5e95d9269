import Analysis
import Serialization
import StackDSL

/// A receiver: its integrations kind by kind in the order of Alertmanager's documentation, within a kind as
/// declared.
func receiverKeys(_ receiver: Receiver) -> Node.Map {
    let entries = receiver.integrations.map { (entry: $0.entry, integration: $0) }
    var keys: Node.Map = ["name": .string(receiver.name.text)]
    for list in Integration.listsInOrder {
        keys.setUnlessEmpty(
            list,
            entries.filter { $0.entry.list == list }.map { entry, integration in
                var keys = Node.Map()
                let tellsEnds = integration.sendsResolved
                if tellsEnds != entry.tellsEndsByDefault { keys.set("send_resolved", tellsEnds) }
                keys.set(entry.fields)
                keys.merge(integration.raw)
                return keys
            })
    }
    return keys
}

extension Node.Map {
    /// Sets fields in their order.
    ///
    /// Recursive: fields lie in each other as deep as their kind has it.
    fileprivate mutating func set(_ fields: [ReceiverField]) {
        for field in fields { set(field.key, field.value.node) }
    }
}

extension ReceiverField.Value {
    fileprivate var node: Node? {
        switch self {
        case .text(let text): return .string(text.rendered)
        case .texts(let texts): return Node(texts.map(\.rendered))
        case .pairs(let fields):
            return .map(.init(fields.pairs.map { .init($0.name.text, .string($0.text.rendered)) }))
        case .json(let value): return value.node
        case .plain(let text), .url(let text): return .string(text)
        case .strings(let texts): return Node(texts)
        case .secret(let secret): return secret.file.map(Node.string)
        case .flag(let flag): return .bool(flag)
        case .number(let number): return .integer(Int64(number))
        case .client(let client):
            var keys = Node.Map()
            keys.setKeys(of: client)
            return keys.isEmpty ? nil : .map(keys)
        case .tls(let tls): return tls.keys.isEmpty ? nil : .map(tls.keys)
        case .fields(let fields):
            var keys = Node.Map()
            keys.set(fields)
            return .map(keys)
        case .list(let list):
            return Node(
                list.map { fields -> Node.Map in
                    var keys = Node.Map()
                    keys.set(fields)
                    return keys
                })
        }
    }
}

extension NotificationValue {
    /// Recursive: it is as deep as somebody wrote it out in Swift.
    fileprivate var node: Node {
        switch kind {
        case .text(let text): .string(text.rendered)
        case .number(let number): .integer(Int64(number))
        case .bool(let value): .bool(value)
        case .list(let values): .list(values.map(\.node))
        case .object(let object): .map(.init(object.members.map { .init($0.name.text, $0.value.node) }))
        }
    }
}
