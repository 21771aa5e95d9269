package import Diagnostics

/// Something the person who looks at a dashboard can choose. Queries name it by value: `{job=~"\(job)"}` does not
/// compile to a name that is misspelt.
///
/// - Emits: an entry of `templating.list`.
/// - Diagnoses: `undeclared-variable` where a query uses one that its dashboard does not have, `invalid-identifier`.
public struct Variable: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// The values of a label, of all series that match.
        case labelValues(Label, of: PromQuery?)
        case custom([Name])
        case interval([Duration])
        case textBox(String)
        case constant(String)
        case dataSource(DataSource.Kind)
    }

    package let name: Name
    package let kind: Kind
    package let label: DisplayText?
    package let allowsMany: Bool
    package let includesAll: Bool
    package let site: DeclarationSite

    package init(
        _ name: Name, _ kind: Kind, label: DisplayText?, allowsMany: Bool, includesAll: Bool,
        site: DeclarationSite
    ) {
        self.name = name
        self.kind = kind
        self.label = label
        self.allowsMany = allowsMany
        self.includesAll = includesAll
        self.site = site
    }
}
