package import StackDSL

/// A container of a deployment: what Compose starts, whichever program it is.
package struct ComposeService: Sendable, Hashable {
    /// The host name that the other containers know it by.
    package let name: String
    package let program: Program
    package var container: Container
    /// Emitted folders, mounted where the program reads.
    package var folders: [Folder] = []
    /// Named volumes of what survives a restart.
    package var volumes: [Folder] = []
    /// Its own page first.
    package var ports: [Port] = []
    /// Names of services that are there before.
    package var follows: [String] = []
    /// How long it may take to end.
    package var grace: Duration?
    /// What its configuration and its variables name.
    package var references: [ExternalReference] = []
    /// Further keys, in the order of their declaration.
    package var raws: [Raw] = []

    /// Something of the deployment at a place inside a container.
    package struct Folder: Sendable, Hashable {
        /// Relative to the stack's folder, or the volume's name.
        package let source: String
        package let target: String

        package init(_ source: String, at target: String) {
            self.source = source
            self.target = target
        }
    }

    /// A port inside, and where it is on the machine.
    package struct Port: Sendable, Hashable {
        package let inside: Int
        package var published: PublishedPort
        package var isUDP = false

        package init(_ inside: Int, published: PublishedPort, isUDP: Bool = false) {
            self.inside = inside
            self.published = published
            self.isUDP = isUDP
        }
    }

    package init(_ name: String, _ program: Program, _ container: Container) {
        self.name = name
        self.program = program
        self.container = container
    }

    /// The files below `/run/secrets` that it reads, by name and without repetition.
    package var secrets: [String] {
        Set(references.compactMap(\.secretName)).sorted()
    }

    /// The variables that hold secrets its configuration expands.
    package var expandedVariables: [String] {
        Set(references.compactMap { if case .variable(let name) = $0.kind { name } else { nil } }).sorted()
    }
}
