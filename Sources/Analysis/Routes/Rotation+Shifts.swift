package import Diagnostics
package import StackDSL

/// One person's duty, in minutes of the calendar; the last one is the next person's.
package struct ResolvedShift: Sendable, Hashable {
    package let receiver: Receiver
    package let minutes: Range<Int>
    package let site: DeclarationSite
}

extension Rotation {
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
        case .shifts(let declared): declared.compactMap(\.resolved)
        case .weekly(let people, _, _, _, _):
            plannedStretches.enumerated().map { week, minutes in
                ResolvedShift(receiver: people[week % people.count], minutes: minutes, site: site)
            }
        }
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
        minutes.map { ResolvedShift(receiver: receiver, minutes: $0, site: site) }
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
