package import Diagnostics
import StackDSL

/// Something outside of `out/` that a program's configuration names: a secret or a certificate.
package struct ExternalReference: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// By its path as the program sees it.
        case file(String)
        case variable(String)
    }

    package let kind: Kind
    package let site: DeclarationSite

    /// The name of a file that lies where Compose mounts secrets.
    package var secretName: String? {
        guard case .file(let path) = kind, path.hasPrefix(MountPoint.secrets) else { return nil }
        let name = path.dropFirst(MountPoint.secrets.count)
        return name.isEmpty || name.contains("/") || name == "." || name == ".." ? nil : String(name)
    }

    /// Everything of the kind that declarations hold, wherever in them it is.
    ///
    /// Found by looking at their stored values, so that no new field can be forgotten here. The site is that of the
    /// innermost declaration around it that has one.
    static func all(in declarations: [Any], site: DeclarationSite) -> [ExternalReference] {
        var references: [ExternalReference] = []
        var left = declarations.reversed().map { (value: $0, site: site) }
        while let (value, outer) = left.popLast() {
            if innocent.contains(ObjectIdentifier(type(of: value))) { continue }
            if let secret = value as? Secret {
                references.append(ExternalReference(secret, site: outer))
                continue
            }
            if let raw = value as? Raw {
                references += secretFiles(in: raw)
                continue
            }
            if let tls = value as? HTTPClient.TLS {
                references += files([tls.authority, tls.certificate], site: outer)
            }
            let children = Mirror(reflecting: value).children
            let own = children.lazy.compactMap { $0.value as? DeclarationSite }.first ?? outer
            left += children.reversed().map { (value: $0.value, site: own) }
        }
        return references
    }

    /// Files of the folder of secrets that a raw field names.
    private static func secretFiles(in raw: Raw) -> [ExternalReference] {
        raw.text.rendered.split { $0.isWhitespace || "\"',[]{}".contains($0) }
            .filter { $0.hasPrefix(MountPoint.secrets) }
            .map { ExternalReference(kind: .file(String($0)), site: raw.site) }
    }

    /// Types that there are thousands of, and that never hold a secret: looking into them is what takes time.
    private static let innocent: Set<ObjectIdentifier> = [
        ObjectIdentifier(Metric.self), ObjectIdentifier([Metric].self), ObjectIdentifier(DeclarationSite.self), ObjectIdentifier(Name.self),
        ObjectIdentifier(Name?.self), ObjectIdentifier([Name].self), ObjectIdentifier(String.self), ObjectIdentifier(Bool.self), ObjectIdentifier(Int.self),
        ObjectIdentifier(Double.self), ObjectIdentifier(Duration.self), ObjectIdentifier(Duration?.self),
    ]

    /// Files that are named as such.
    static func files(_ paths: [Name?], site: DeclarationSite) -> [ExternalReference] {
        paths.compactMap { $0 }.map { ExternalReference(kind: .file($0.text), site: site) }
    }

    private init(kind: Kind, site: DeclarationSite) {
        self.kind = kind
        self.site = site
    }

    private init(_ secret: Secret, site: DeclarationSite) {
        switch secret.source {
        case .file(let path): self.init(kind: .file(path), site: site)
        case .environment(let name): self.init(kind: .variable(name), site: site)
        }
    }
}
