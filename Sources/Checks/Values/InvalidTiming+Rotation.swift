import Analysis
import Diagnostics
import StackDSL

/// Who is on duty when: every minute of the planned time has exactly one person.
extension InvalidTiming {
    static func ofRotation(_ rotation: Rotation) -> [Finding] {
        var problems: [Problem]
        switch rotation.plan {
        case .weekly(let people, let date, let weekday, let time, let weeks):
            problems = ofWeeks(people, date, weekday, time, weeks).map { Problem($0.0, $0.1, rotation.site) }
        case .shifts(let shifts): problems = shifts.flatMap(ofShift)
        }
        problems += rotation.swaps.flatMap(ofShift)
        // What is wrong by itself would also leave a gap.
        if problems.isEmpty { problems = ofCoverage(rotation) + rotation.swaps.flatMap { ofSwap($0, in: rotation) } }
        return problems.map { problem in
            Finding(
                problem.message, subject: "rotation \"\(rotation.name.text)\"", at: Highlight(problem.site),
                related: problem.related, help: [problem.help])
        }
    }

    private struct Problem {
        let message: String
        let help: String
        let site: DeclarationSite
        let related: [Highlight]

        init(_ message: String, _ help: String, _ site: DeclarationSite, related: [Highlight] = []) {
            self.message = message
            self.help = help
            self.site = site
            self.related = related
        }
    }

    private static func ofWeeks(
        _ people: [Receiver], _ date: CalendarDate, _ weekday: TimeInterval.Weekday,
        _ time: TimeInterval.TimeOfDay, _ weeks: Int
    ) -> [(String, String)] {
        if people.isEmpty { return [("nobody takes turns", "name at least one receiver")] }
        if !(1...Rotation.maximumWeeks).contains(weeks) {
            return [("\(weeks) weeks cannot be planned", "plan 1 to \(Rotation.maximumWeeks) weeks")]
        }
        if time.minutes == nil { return [("no clock shows \(time.text)", "a day goes from 00:00 to 24:00")] }
        guard let first = date.weekday else {
            return [("there is no \(date.text)", "months have 28 to 31 days; years are 1970 to 9999")]
        }
        if first == weekday { return [] }
        return [
            (
                "\(date.text) is a \(first.rawValue.capitalized), but duty is handed over on a \(weekday.rawValue.capitalized)",
                "begin on \(date.next(weekday)?.text ?? "such a day")"
            )
        ]
    }

    private static func ofShift(_ shift: Rotation.Shift) -> [Problem] {
        for time in [shift.start, shift.end] {
            if time.date.dayNumber == nil {
                return [
                    Problem(
                        "there is no \(time.date.text)", "months have 28 to 31 days; years are 1970 to 9999", shift.site)
                ]
            }
            if time.time.minutes == nil {
                return [Problem("no clock shows \(time.time.text)", "a day goes from 00:00 to 24:00", shift.site)]
            }
        }
        if shift.resolved != nil { return [] }
        return [
            Problem(
                "the shift from \(shift.start.text) to \(shift.end.text) ends before it starts",
                "write the earlier time first", shift.site)
        ]
    }

    private static func ofCoverage(_ rotation: Rotation) -> [Problem] {
        if let (message, help) = problem(ofLocation: rotation.location) { return [Problem(message, help, rotation.site)] }
        let shifts = rotation.resolvedShifts
        if shifts.isEmpty { return [Problem("nobody is ever on duty", "write at least one shift", rotation.site)] }
        return zip(shifts, shifts.dropFirst()).compactMap { before, after in
            let end = before.minutes.upperBound
            let start = after.minutes.lowerBound
            if start == end { return nil }
            let from = CalendarTime(minuteNumber: min(start, end)).text
            let to = CalendarTime(minuteNumber: start > end ? start : min(end, after.minutes.upperBound)).text
            let related = [Highlight(before.site, label: "the shift before")]
            return start > end
                ? Problem(
                    "from \(from) to \(to) nobody is on duty", "let the shift before end at \(to)", after.site,
                    related: related)
                : Problem(
                    "from \(from) to \(to) two are on duty, `\(before.receiver.name.text)` and "
                        + "`\(after.receiver.name.text)`",
                    "let one shift end where the next begins", after.site, related: related)
        }
    }

    /// A swap outside of the planned time would make a gap, or an hour that nobody takes for planned.
    private static func ofSwap(_ swap: Rotation.Shift, in rotation: Rotation) -> [Problem] {
        guard let horizon = rotation.plannedMinutes, let minutes = swap.resolved?.minutes,
            minutes.lowerBound < horizon.lowerBound || minutes.upperBound > horizon.upperBound
        else { return [] }
        return [
            Problem(
                "the swap lies outside of the planned time, which goes from "
                    + "\(CalendarTime(minuteNumber: horizon.lowerBound).text) to "
                    + CalendarTime(minuteNumber: horizon.upperBound).text,
                "plan more weeks, or swap within them", swap.site)
        ]
    }
}

extension String {
    /// As a word of a sentence's middle that is a name.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
