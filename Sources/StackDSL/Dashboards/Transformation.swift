/// A step between the queries' results and what the panel shows.
///
/// - Emits: an entry of the panel's `transformations`.
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/query-transform-data/transform-data/
public struct Transformation: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case merge
        case joinByField(String)
        case organize(columns: [Column], hidden: [String])
        case renameByPattern(String, String)
        case filterByName(String)
        case sortBy(String, descending: Bool)
        case labelsToFields
        case reduce([Reducer])
        case limit(Int)
        case concatenate
        case seriesToRows
        case labelsToRows
        case trends
        case group(by: [String], [Calculation])
        case binary(String, String, Operation, String, replaces: Bool)
        case rowValue(String, Reducer, [String], replaces: Bool)
        case filterRows([Condition], keeps: Bool)
        case keepQueries([String])
        case dropByName(String)
        case convert(String, FieldOverride.FieldType)
        case extract(String, Format)
        case matrix(columns: String, rows: String, values: String)
        case partition([String])
        case rowsToColumns(names: String, values: String)
        case prepareSeries(SeriesShape)
        case configure(String, [Setting])
    }

    package let kind: Kind

    init(_ kind: Kind) { self.kind = kind }

    /// All results as one table: rows that agree in what they share become one.
    public static let merge = Transformation(.merge)
    /// A column for each label.
    public static let labelsToFields = Transformation(.labelsToFields)

    /// Results side by side where this column has the same value.
    public static func join(by field: Name = "Time") -> Transformation {
        Transformation(.joinByField(field.text))
    }

    /// The order and the names of columns.
    ///
    /// - Parameters:
    ///   - columns: come first, in this order.
    ///   - hiding: columns that are left out.
    public static func organize(_ columns: [Column], hiding hidden: [Name] = []) -> Transformation {
        Transformation(.organize(columns: columns, hidden: hidden.map(\.text)))
    }

    /// Renames all columns that match a JavaScript pattern; `$1` stands for its first group.
    public static func rename(matching pattern: Name, to name: Name) -> Transformation {
        Transformation(.renameByPattern(pattern.text, name.text))
    }

    /// Keeps the columns whose name matches a JavaScript pattern.
    public static func keep(matching pattern: Name) -> Transformation {
        Transformation(.filterByName(pattern.text))
    }

    /// Sorts rows by a column.
    public static func sort(by field: Name, descending: Bool = false) -> Transformation {
        Transformation(.sortBy(field.text, descending: descending))
    }

    /// Each series as one row with these values.
    public static func reduce(_ reducers: [Reducer]) -> Transformation { Transformation(.reduce(reducers)) }

    /// Keeps the first rows.
    public static func limit(_ rows: Int) -> Transformation { Transformation(.limit(rows)) }

    /// A column, by the name that the query gives it.
    public struct Column: Sendable, Hashable, ExpressibleByStringLiteral {
        package let name: String
        package let shownName: DisplayText?

        /// A column under its own name.
        public init(stringLiteral value: String) {
            name = value
            shownName = nil
        }

        /// - Parameters:
        ///   - name: a label, `Time`, `Value`, or `Value #A` where there are several queries.
        ///   - shownName: the column's title.
        public init(_ name: Name, as shownName: DisplayText) {
            self.name = name.text
            self.shownName = shownName
        }
    }
}
