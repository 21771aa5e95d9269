/// What is different for some of a panel's series or columns.
///
/// ```swift
/// overrides: [.named("errors", .color(.red), .axis(.right))]
/// ```
/// - Emits: an entry of `fieldConfig.overrides`.
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/configure-overrides/
public struct FieldOverride: Sendable, Hashable {
    package enum Matcher: Sendable, Hashable {
        case name(String)
        case names([String])
        case pattern(String)
        case query(String)
        case type(FieldType)
    }

    /// What a column holds.
    public enum FieldType: String, Sendable, Hashable {
        case number, string, time, boolean
    }

    package let matcher: Matcher
    package let properties: [FieldProperty]

    /// For the series or column of this name: its legend, or its label.
    public static func named(_ name: Name, _ properties: FieldProperty...) -> FieldOverride {
        FieldOverride(matcher: .name(name.text), properties: properties)
    }

    /// For the series or columns of these names.
    public static func named(_ names: [Name], _ properties: FieldProperty...) -> FieldOverride {
        FieldOverride(matcher: .names(names.map(\.text)), properties: properties)
    }

    /// For names that match a JavaScript pattern: `/^5../`.
    public static func matching(_ pattern: Name, _ properties: FieldProperty...) -> FieldOverride {
        FieldOverride(matcher: .pattern(pattern.text), properties: properties)
    }

    /// For all series of one query.
    ///
    /// - Parameter id: `A` for the panel's first query, `B` for its second.
    public static func query(_ id: Name, _ properties: FieldProperty...) -> FieldOverride {
        FieldOverride(matcher: .query(id.text), properties: properties)
    }

    /// For all columns that hold this.
    public static func type(_ type: FieldType, _ properties: FieldProperty...) -> FieldOverride {
        FieldOverride(matcher: .type(type), properties: properties)
    }
}

/// One thing that is different.
///
/// - Emits: an entry of the override's `properties`.
public struct FieldProperty: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case unit(PanelUnit)
        case color(PanelColors)
        case displayName(DisplayText)
        case decimals(Int)
        case minimum(Double)
        case maximum(Double)
        case mappings([ValueMapping])
        case links([Link])
        case fill(Int)
        case lineWidth(Int)
        case dashed([Int])
        case style(Panel.DrawStyle)
        case axis(PanelAxis.Placement)
        case stacking(Panel.Stacking)
        case negative
        case fillBelow(String)
        case hiddenFromLegend
        case width(Int)
        case alignment(Panel.Alignment)
        case hiddenColumn
        case cell(Panel.Cell)
        case noValue(DisplayText)
        case points(Panel.Visibility)
        case interpolation(Panel.Interpolation)
        case minimumWidth(Int)
        case filterable
    }

    package let kind: Kind

    private init(_ kind: Kind) { self.kind = kind }

    /// Another unit.
    public static func unit(_ unit: PanelUnit) -> FieldProperty { FieldProperty(.unit(unit)) }
    /// One colour.
    public static func color(_ color: PanelColor) -> FieldProperty { FieldProperty(.color(.fixed(color))) }
    /// Colours by another rule.
    public static func colors(_ colors: PanelColors) -> FieldProperty { FieldProperty(.color(colors)) }
    /// Another name.
    public static func displayName(_ name: DisplayText) -> FieldProperty { FieldProperty(.displayName(name)) }
    /// Digits behind the point.
    public static func decimals(_ digits: Int) -> FieldProperty { FieldProperty(.decimals(digits)) }
    /// The low end of the scale, in the series' own unit.
    public static func min(_ value: Double) -> FieldProperty { FieldProperty(.minimum(value)) }
    /// The high end of the scale, in the series' own unit.
    public static func max(_ value: Double) -> FieldProperty { FieldProperty(.maximum(value)) }
    /// Texts and colours for single values.
    public static func mappings(_ mappings: [ValueMapping]) -> FieldProperty {
        FieldProperty(.mappings(mappings))
    }
    /// Where a click on a value leads.
    public static func links(_ links: [Link]) -> FieldProperty { FieldProperty(.links(links)) }
    /// How opaque the area below a line is: 0 to 100.
    public static func fill(_ percent: Int) -> FieldProperty { FieldProperty(.fill(percent)) }
    /// The line's width in pixels: 0 to 10.
    public static func lineWidth(_ pixels: Int) -> FieldProperty { FieldProperty(.lineWidth(pixels)) }
    /// A dashed line, as pixels drawn and pixels left out.
    public static func dashed(_ pattern: [Int] = [10, 10]) -> FieldProperty {
        FieldProperty(.dashed(pattern))
    }
    /// Lines, bars or points.
    public static func style(_ style: Panel.DrawStyle) -> FieldProperty { FieldProperty(.style(style)) }
    /// The side of the axis; a series of another unit needs an axis of its own.
    public static func axis(_ placement: PanelAxis.Placement) -> FieldProperty {
        FieldProperty(.axis(placement))
    }
    /// Whether the series is stacked with the others.
    public static func stacking(_ stacking: Panel.Stacking) -> FieldProperty {
        FieldProperty(.stacking(stacking))
    }
    /// Drawn downwards from zero: what is sent, below what is received.
    public static let negative = FieldProperty(.negative)
    /// Fills the area down to another series.
    public static func fillBelow(to series: Name) -> FieldProperty { FieldProperty(.fillBelow(series.text)) }
    /// Drawn, but not named.
    public static let hiddenFromLegend = FieldProperty(.hiddenFromLegend)
    /// A column's width in pixels.
    public static func width(_ pixels: Int) -> FieldProperty { FieldProperty(.width(pixels)) }
    /// Where a column's texts stand.
    public static func alignment(_ alignment: Panel.Alignment) -> FieldProperty {
        FieldProperty(.alignment(alignment))
    }
    /// A column that is not shown.
    public static let hiddenColumn = FieldProperty(.hiddenColumn)
    /// How a column's cells are drawn.
    public static func cell(_ cell: Panel.Cell) -> FieldProperty { FieldProperty(.cell(cell)) }
    /// Shown where there is no value.
    public static func noValue(_ text: DisplayText) -> FieldProperty { FieldProperty(.noValue(text)) }
    /// Whether points are drawn.
    public static func points(_ visibility: Panel.Visibility) -> FieldProperty { FieldProperty(.points(visibility)) }
    /// How points are joined.
    public static func interpolation(_ interpolation: Panel.Interpolation) -> FieldProperty {
        FieldProperty(.interpolation(interpolation))
    }
    /// A column's least width in pixels.
    public static func minimumWidth(_ pixels: Int) -> FieldProperty { FieldProperty(.minimumWidth(pixels)) }
    /// A column with a filter at its title.
    public static let filterable = FieldProperty(.filterable)
}
