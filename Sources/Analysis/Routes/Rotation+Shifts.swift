package import Diagnostics
package import StackDSL

/// One person's duty, in minutes of the calendar; the last one is the next person's.
package struct ResolvedShift: Sendable, Hashable {
    package let receiver: Receiver
    package let minutes: Range<Int>
    package let site: DeclarationSite
}

extension Rotation {
    /// The most weeks that are planned: ten years.
    package static let maximumWeeks = 520
    private static let minutesOfWeek = 7 * 1_440

    /// Who is on duty when, in the order of time. Shifts that are none are left out: a check refuses them.
    package var resolvedShifts: [ResolvedShift] {
        var shifts = planned
        for swap in swaps.compactMap(\.resolved) {
            shifts = shifts.flatMap { $0.without(swap.minutes) } + [swap]
        }
        return shifts.sorted { $0.minutes.lowerBound < $1.minutes.lowerBound }
    }

    /// The shifts before anybody swaps.
    private var planned: [ResolvedShift] {
        switch plan {
        case .shifts(let declared): return declared.compactMap(\.resolved)
        case .weekly(let people, let date, _, let time, let weeks):
            guard !people.isEmpty, let start = CalendarTime(date, time).minuteNumber else { return [] }
            return (0..<min(max(weeks, 0), Self.maximumWeeks)).map { week in
                let first = start + week * Self.minutesOfWeek
                return ResolvedShift(
                    receiver: people[week % people.count], minutes: first..<(first + Self.minutesOfWeek), site: site)
            }
        }
    }

    /// The planned time, in minutes of the calendar; nil where nothing is planned.
    package var plannedMinutes: Range<Int>? {
        guard let first = planned.map(\.minutes.lowerBound).min(), let end = planned.map(\.minutes.upperBound).max() else {
            return nil
        }
        return first..<end
    }

    /// The shifts of each person as a time interval, in the order of their first ones.
    package var intervals: [(receiver: Receiver, interval: TimeInterval)] {
        let shifts = resolvedShifts
        var people: [Receiver] = []
        for shift in shifts where !people.contains(where: { $0.isSame(as: shift.receiver) }) {
            people.append(shift.receiver)
        }
        return people.map { person in
            let minutes = shifts.filter { $0.receiver.isSame(as: person) }.map(\.minutes)
            let interval = TimeInterval(
                Name(verbatim: "\(name.text)-\(person.name.text)"), CalendarSpans(minutes).spans(at: location),
                fileID: site.fileID, filePath: site.filePath, line: site.line, column: site.column)
            return (person, interval)
        }
    }
}

extension Rotation.Shift {
    /// In minutes; nil for one that is none.
    package var resolved: ResolvedShift? {
        guard let first = start.minuteNumber, let end = end.minuteNumber, first < end else { return nil }
        return ResolvedShift(receiver: receiver, minutes: first..<end, site: site)
    }
}

extension ResolvedShift {
    /// What is left of the shift where somebody else takes a part of it.
    fileprivate func without(_ taken: Range<Int>) -> [ResolvedShift] {
        guard minutes.overlaps(taken) else { return [self] }
        var left: [ResolvedShift] = []
        if minutes.lowerBound < taken.lowerBound {
            left.append(ResolvedShift(receiver: receiver, minutes: minutes.lowerBound..<taken.lowerBound, site: site))
        }
        if taken.upperBound < minutes.upperBound {
            left.append(ResolvedShift(receiver: receiver, minutes: taken.upperBound..<minutes.upperBound, site: site))
        }
        return left
    }
}
