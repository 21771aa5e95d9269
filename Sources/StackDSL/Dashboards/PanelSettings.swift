/// What few panels need to set.
public struct PanelSettings: Sendable, Hashable {
    package let noValue: DisplayText?
    package let isTransparent: Bool
    package let minimumStep: Duration?
    package let maximumPoints: Int?
    package let timeFrom: Duration?
    package let timeShift: Duration?
    package let transformations: [Transformation]
    package let valueLinks: [Link]
    package let repetition: Repetition?
    package let raw: Raw?
    /// Whether the panel comes from a file, in which something that was not read may change its values or their unit.
    package var isPartlyRead = false

    /// - Parameters:
    ///   - noValue: shown instead of `No data`. Emits `fieldConfig.defaults.noValue`.
    ///   - isTransparent: without a background.
    ///   - minimumStep: the least distance of two points; by default the data source's. Emits `interval`.
    ///   - maximumPoints: by default the panel's width in pixels. Emits `maxDataPoints`.
    ///   - timeFrom: shows so much time, whatever the dashboard shows.
    ///   - timeShift: shows what was so long ago.
    ///   - transformations: applied to the queries' results, in this order.
    ///   - valueLinks: where a click on a value leads. Emits `fieldConfig.defaults.links`.
    ///   - repetition: the panel stands once for each chosen value of a variable.
    ///   - raw: further keys of the panel, from its outermost ones on: YAML, of which JSON is a part. A key that the DSL
    ///     writes but has no words for, such as `fieldConfig.defaults.custom.barAlignment`, gets this value.
    ///     Diagnoses `invalid-raw`.
    public init(
        noValue: DisplayText? = nil, isTransparent: Bool = false, minimumStep: Duration? = nil,
        maximumPoints: Int? = nil, timeFrom: Duration? = nil, timeShift: Duration? = nil,
        transformations: [Transformation] = [], valueLinks: [Link] = [], repetition: Repetition? = nil,
        raw: Raw? = nil
    ) {
        self.noValue = noValue
        self.isTransparent = isTransparent
        self.minimumStep = minimumStep
        self.maximumPoints = maximumPoints
        self.timeFrom = timeFrom
        self.timeShift = timeShift
        self.transformations = transformations
        self.valueLinks = valueLinks
        self.repetition = repetition
        self.raw = raw
    }

    /// A panel for each chosen value of a variable.
    ///
    /// - Emits: `repeat`, `repeatDirection`, `maxPerRow`.
    public struct Repetition: Sendable, Hashable {
        package let variable: Variable
        package let isVertical: Bool
        package let maximumPerLine: Int

        /// Side by side.
        ///
        /// - Parameter maximumPerLine: 2, 3, 4, 6, 8 or 12; default 4.
        public static func across(_ variable: Variable, maximumPerLine: Int = 4) -> Repetition {
            Repetition(variable: variable, isVertical: false, maximumPerLine: maximumPerLine)
        }

        /// One below the other.
        public static func down(_ variable: Variable) -> Repetition {
            Repetition(variable: variable, isVertical: true, maximumPerLine: 4)
        }
    }
}
