package import Diagnostics

/// Something the person who looks at a dashboard can choose. Queries name it by value: `{job=~"\(job)"}` does
/// not compile to a name that is misspelt.
///
/// ```swift
/// let job = Variable.labelValues("job", .job, of: "up", label: "Job")
/// ```
/// - Emits: an entry of `templating.list`, with `current` and `options` where Grafana does not fill them.
/// - Diagnoses: `undeclared-variable` where a query uses one that its dashboard does not have,
///   `invalid-identifier`.
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/dashboards/variables/
public struct Variable: Sendable, Hashable, Allowing {
    package enum Kind: Sendable, Hashable {
        /// The values of a label, of all series that match.
        case labelValues(Label, of: PromQuery?)
        /// The values of a label, of all streams that match.
        case logLabelValues(Label, of: LogQuery?)
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
    /// A JavaScript pattern of the values that are offered.
    package let pattern: Name?
    package let isHidden: Bool
    /// Where its values are read, if not from the stack's first data source of the language.
    package let dataSource: DataSource?
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    package init(
        _ name: Name, _ kind: Kind, label: DisplayText?, allowsMany: Bool, includesAll: Bool,
        pattern: Name? = nil, isHidden: Bool = false, dataSource: DataSource? = nil, site: DeclarationSite
    ) {
        self.name = name
        self.kind = kind
        self.label = label
        self.allowsMany = allowsMany
        self.includesAll = includesAll
        self.pattern = pattern
        self.isHidden = isHidden
        self.dataSource = dataSource
        self.site = site
    }
}

extension Variable {
    /// The values of a label in Prometheus, sorted, read anew when the span of time changes.
    ///
    /// - Parameters:
    ///   - name: letters, digits and `_`; `$name` in links and titles.
    ///   - of: a selector; by default all series are looked through.
    ///   - label: beside the choice; by default the name.
    ///   - allowsMany: several values at once: queries match with `=~`. Default true.
    ///   - includesAll: one of the choices is all of them, and is chosen at first. It matches `.+`. Default
    ///     true.
    ///   - pattern: a JavaScript pattern of the values offered; its first group, if any, is what is offered.
    ///   - from: the data source; by default the stack's first Prometheus.
    public static func labelValues(
        _ name: Name, _ source: Label, of series: PromQuery? = nil, label: DisplayText? = nil,
        allowsMany: Bool = true, includesAll: Bool = true, pattern: Name? = nil,
        from dataSource: DataSource? = nil, fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Variable {
        Variable(
            name, .labelValues(source, of: series), label: label, allowsMany: allowsMany,
            includesAll: includesAll, pattern: pattern, dataSource: dataSource,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// The values of a stream's label in Loki. The parameters are those of `labelValues`.
    public static func logLabelValues(
        _ name: Name, _ source: Label, of streams: LogQuery? = nil, label: DisplayText? = nil,
        allowsMany: Bool = true, includesAll: Bool = true, pattern: Name? = nil,
        from dataSource: DataSource? = nil, fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Variable {
        Variable(
            name, .logLabelValues(source, of: streams), label: label, allowsMany: allowsMany,
            includesAll: includesAll, pattern: pattern, dataSource: dataSource,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A fixed list of values.
    ///
    /// - Parameters:
    ///   - values: the first one is chosen at first; at least one.
    ///   - allowsMany: default false.
    ///   - includesAll: one of the choices is all of them, and is chosen at first. Default false.
    public static func custom(
        _ name: Name, _ values: [Name], label: DisplayText? = nil, allowsMany: Bool = false,
        includesAll: Bool = false, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Variable {
        Variable(
            name, .custom(values), label: label, allowsMany: allowsMany, includesAll: includesAll,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Lengths of time, e.g. for the range of a `rate`.
    ///
    /// - Parameter values: the first one is chosen at first; at least one.
    public static func interval(
        _ name: Name, _ values: [Duration], label: DisplayText? = nil, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Variable {
        Variable(
            name, .interval(values), label: label, allowsMany: false, includesAll: false,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A text that is typed in, e.g. what to search logs for.
    ///
    /// - Parameter initial: what stands in it at first; empty by default.
    public static func textBox(
        _ name: Name, initial: Name = "", label: DisplayText? = nil, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Variable {
        Variable(
            name, .textBox(initial.text), label: label, allowsMany: false, includesAll: false,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A value that is written once and cannot be chosen. Not shown.
    public static func constant(
        _ name: Name, _ value: Name, label: DisplayText? = nil, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Variable {
        Variable(
            name, .constant(value.text), label: label, allowsMany: false, includesAll: false, isHidden: true,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A data source of a kind; Grafana's default of that kind is chosen at first.
    ///
    /// - Parameter pattern: a JavaScript pattern of the names that are offered; by default all.
    public static func dataSource(
        _ name: Name, _ kind: DataSource.Kind, label: DisplayText? = nil, pattern: Name? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Variable {
        Variable(
            name, .dataSource(kind), label: label, allowsMany: false, includesAll: false, pattern: pattern,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
