/// A value kept out of line, so that what holds it is small and cheap to copy.
package struct Shared<Value: Sendable & Hashable>: Sendable, Hashable {
    private final class Storage: Sendable {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    private let storage: Storage

    package init(_ value: Value) { storage = Storage(value) }

    package var value: Value {
        get { storage.value }
        set { self = Shared(newValue) }
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.storage === right.storage || left.value == right.value
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(value) }

    package var identity: SharedIdentity { SharedIdentity(of: storage) }
}

/// Which value it is that is shared: a copy is the same, another of the same value is not.
package struct SharedIdentity: Sendable, Hashable {
    /// Kept, so that no other comes to stand in its place.
    private let object: any AnyObject & Sendable

    fileprivate init(of object: any AnyObject & Sendable) { self.object = object }

    package static func == (left: Self, right: Self) -> Bool { left.object === right.object }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(object)) }
}
