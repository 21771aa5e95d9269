import StackDSL

/// Keeps what most nodes of queries do not have out of line: a metric takes more room than all else that is known of a node.
@propertyWrapper
package struct Indirect<Value: Sendable & Hashable>: Sendable, Hashable {
    private var shared: Shared<Value>?

    package init(wrappedValue: Value?) { shared = wrappedValue.map(Shared.init) }

    package var wrappedValue: Value? {
        get { shared?.value }
        set { shared = newValue.map(Shared.init) }
    }
}
