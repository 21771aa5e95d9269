/// Steps that change what rows and columns there are.
extension Transformation {
    /// All results one below the other, with the columns of all.
    public static let concatenate = Transformation(.concatenate)
    /// One column of values with another for the series' names.
    public static let seriesToRows = Transformation(.seriesToRows)
    /// A row for each label, with its name and its value.
    public static let labelsToRows = Transformation(.labelsToRows)
    /// A row for each series, with its curve in a cell.
    public static let trends = Transformation(.trends)

    /// One row for the rows that agree in these columns.
    ///
    /// - Parameters:
    ///   - fields: the columns that are kept as they are.
    ///   - calculating: other columns, and what becomes of their values; columns that are not named are left out.
    public static func group(by fields: [Name], calculating calculations: [Calculation]) -> Transformation {
        Transformation(.group(by: fields.map(\.text), calculations))
    }

    /// A new column from two others.
    ///
    /// - Parameters:
    ///   - name: of the new column.
    ///   - replacing: all other columns are left out; default false.
    public static func calculate(
        _ name: Name, _ left: Name, _ operation: Operation, _ right: Name, replacing: Bool = false
    ) -> Transformation {
        Transformation(.binary(name.text, left.text, operation, right.text, replaces: replacing))
    }

    /// A new column with a value of each row, e.g. its sum.
    ///
    /// - Parameters:
    ///   - fields: the columns that count; by default all numbers.
    ///   - replacing: all other columns are left out; default false.
    public static func calculate(
        _ name: Name, _ reducer: Reducer, of fields: [Name] = [], replacing: Bool = false
    ) -> Transformation {
        Transformation(.rowValue(name.text, reducer, fields.map(\.text), replaces: replacing))
    }

    /// Keeps the rows that satisfy all of these conditions.
    public static func keepRows(_ conditions: [Condition]) -> Transformation {
        Transformation(.filterRows(conditions, keeps: true))
    }

    /// Leaves out the rows that satisfy any of these conditions.
    public static func dropRows(_ conditions: [Condition]) -> Transformation {
        Transformation(.filterRows(conditions, keeps: false))
    }

    /// Keeps the results of some queries.
    ///
    /// - Parameter ids: `A` for the panel's first query, `B` for its second.
    public static func keep(queries ids: [Name]) -> Transformation { Transformation(.keepQueries(ids.map(\.text))) }

    /// Leaves out the columns whose name matches a JavaScript pattern.
    public static func drop(matching pattern: Name) -> Transformation { Transformation(.dropByName(pattern.text)) }

    /// Reads a column as another type.
    public static func convert(_ field: Name, to type: FieldOverride.FieldType) -> Transformation {
        Transformation(.convert(field.text, type))
    }

    /// New columns from texts that are JSON or pairs `key=value`.
    public static func extract(_ field: Name, as format: Format = .auto) -> Transformation {
        Transformation(.extract(field.text, format))
    }

    /// A table of one column by another.
    ///
    /// - Parameters:
    ///   - columns: whose values become columns.
    ///   - rows: whose values become rows.
    ///   - values: what stands where they meet.
    public static func matrix(columns: Name, rows: Name, values: Name) -> Transformation {
        Transformation(.matrix(columns: columns.text, rows: rows.text, values: values.text))
    }

    /// A result for each value of these columns.
    public static func partition(by fields: [Name]) -> Transformation {
        Transformation(.partition(fields.map(\.text)))
    }

    /// A column for each row: its name from one column, its value from another.
    public static func rowsToColumns(names: Name, values: Name) -> Transformation {
        Transformation(.rowsToColumns(names: names.text, values: values.text))
    }

    /// Series as a graph needs them.
    public static func prepareSeries(_ shape: SeriesShape = .multi) -> Transformation {
        Transformation(.prepareSeries(shape))
    }

    /// The unit, ends or thresholds of other queries from the result of one.
    ///
    /// - Parameters:
    ///   - id: of the query that tells, e.g. `B`; it is not shown.
    ///   - settings: its columns, and what each sets.
    public static func configure(fromQuery id: Name, _ settings: [Setting]) -> Transformation {
        Transformation(.configure(id.text, settings))
    }
}

/// What transformations choose from.
extension Transformation {
    /// What becomes of a column's values within a group.
    public struct Calculation: Sendable, Hashable {
        package let field: String
        package let reducers: [Reducer]

        /// A column, and what is told of its values.
        public init(_ field: Name, _ reducers: [Reducer]) {
            self.field = field.text
            self.reducers = reducers
        }
    }

    /// What is done with two columns.
    public enum Operation: String, Sendable, Hashable {
        case plus = "+"
        case minus = "-"
        case times = "*"
        case dividedBy = "/"
    }

    /// What a text is.
    public enum Format: String, Sendable, Hashable {
        case auto, json
        case keyAndValue = "kvp"
    }

    /// How series lie in tables.
    public enum SeriesShape: String, Sendable, Hashable {
        case multi, wide, long
    }

    /// What a row must satisfy.
    public struct Condition: Sendable, Hashable {
        package enum Value: Sendable, Hashable {
            case number(Double)
            case text(String)
            case none
        }

        package let field: String
        package let id: String
        package let value: Value

        /// The value is greater.
        public static func above(_ field: Name, _ level: Double) -> Condition {
            Condition(field: field.text, id: "greater", value: .number(level))
        }

        /// The value is less.
        public static func below(_ field: Name, _ level: Double) -> Condition {
            Condition(field: field.text, id: "lower", value: .number(level))
        }

        /// The value is this number.
        public static func equal(_ field: Name, _ value: Double) -> Condition {
            Condition(field: field.text, id: "equal", value: .number(value))
        }

        /// The value is this text.
        public static func text(_ field: Name, is text: Name) -> Condition {
            Condition(field: field.text, id: "equal", value: .text(text.text))
        }

        /// The text matches a JavaScript pattern.
        public static func text(_ field: Name, matches pattern: Name) -> Condition {
            Condition(field: field.text, id: "regex", value: .text(pattern.text))
        }

        /// There is no value.
        public static func missing(_ field: Name) -> Condition { Condition(field: field.text, id: "isNull", value: .none) }
    }

    /// What a query's column sets.
    public struct Setting: Sendable, Hashable {
        package let field: String
        package let key: String

        /// The ends of the scale.
        public static func max(_ field: Name) -> Setting { Setting(field: field.text, key: "max") }
        /// The ends of the scale.
        public static func min(_ field: Name) -> Setting { Setting(field: field.text, key: "min") }
        /// The unit, by Grafana's id.
        public static func unit(_ field: Name) -> Setting { Setting(field: field.text, key: "unit") }
        /// The first threshold, in red.
        public static func threshold(_ field: Name) -> Setting { Setting(field: field.text, key: "threshold1") }
    }
}
