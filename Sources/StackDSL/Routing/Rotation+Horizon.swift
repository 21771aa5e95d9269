/// How far a rotation is planned.
extension Rotation {
    /// The most weeks that are planned: ten years.
    package static let maximumWeeks = 520

    /// The time of each shift before anybody swaps, in minutes of the calendar. What is none is left out.
    package var plannedStretches: [Range<Int>] {
        switch plan {
        case .shifts(let shifts): return shifts.compactMap(\.minutes)
        case .weekly(let people, let date, _, let time, let weeks):
            guard !people.isEmpty, let start = CalendarTime(date, time).minuteNumber else { return [] }
            let week = 7 * 1_440
            return (0..<min(max(weeks, 0), Self.maximumWeeks)).map { number in
                (start + number * week)..<(start + (number + 1) * week)
            }
        }
    }

    /// The planned time; nil where nothing is planned.
    package var plannedMinutes: Range<Int>? {
        let stretches = plannedStretches
        guard let start = stretches.map(\.lowerBound).min(), let end = stretches.map(\.upperBound).max() else {
            return nil
        }
        return start..<end
    }
}

extension Rotation.Shift {
    /// In minutes of the calendar; nil for one that is none.
    package var minutes: Range<Int>? {
        guard let first = start.minuteNumber, let last = end.minuteNumber, first < last else { return nil }
        return first..<last
    }
}

extension Alert {
    /// Fires when a rotation's planned time is about to end: afterwards only `otherwise` is told.
    ///
    /// ```swift
    /// alerts: [.rotationEnds(primary)]
    /// ```
    /// - Parameters:
    ///   - rotation: whose end is told.
    ///   - ahead: how long before; two weeks by default. The day is counted in UTC.
    /// - Emits: an alert named `RotationEnds`, with the label `rotation`.
    public static func rotationEnds(
        _ rotation: Rotation, ahead: Duration = .weeks(2), severity: Severity = .warning,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Alert {
        let end = (rotation.plannedMinutes?.upperBound ?? 0) * 60
        let moment = end - Int(ahead.components.seconds.clamped(to: 0...Int64(Int32.max)))
        let day = CalendarTime(minuteNumber: end / 60).date.text
        return Alert(
            "RotationEnds", when: PromQuery(verbatim: "vector(time()) > \(max(moment, 0))"), severity: severity,
            labels: ["rotation": AlertText(verbatim: rotation.name.text)],
            summary: "On-call rotation \(raw: rotation.name.text) is planned until \(raw: day)",
            description: "From then on \(raw: rotation.otherwise.name.text) is told of everything: plan more shifts.",
            fileID: fileID, filePath: filePath, line: line, column: column)
    }
}

extension Comparable {
    fileprivate func clamped(to range: ClosedRange<Self>) -> Self { min(max(self, range.lowerBound), range.upperBound) }
}
