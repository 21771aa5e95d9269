import PromQL

extension PreparedQuery {
    /// Functions of a time in seconds, or of the time of the evaluation.
    func date(_ node: Int, _ plan: QueryPlan.CallPlan) throws(EvaluationError) {
        guard let operand = plan.arguments.first else {
            // What is below a second is cut off, before 1970 too.
            let value = CivilTime(seconds: now / 1000).part(plan.function)
            registers[node].vector = [Entry(labels: evaluator.table.number(of: LabelSet()), value: value)]
            return
        }
        // Beyond it numbers of seconds overflow, each machine in its own way.
        let most = 1e15
        for entry in registers[operand].vector where !(entry.value.magnitude < most) {
            throw .unsupported(node: node, "the time is too far away")
        }
        try map(node, operand) { CivilTime(seconds: Int64($0)).part(plan.function) }
    }
}

/// A time in UTC, by the Gregorian calendar.
struct CivilTime {
    private let days: Int64
    private let secondOfDay: Int64
    private let year: Int64
    private let month: Int64
    private let day: Int64

    init(seconds: Int64) {
        let day = 86_400 as Int64
        days = seconds >= 0 ? seconds / day : (seconds + 1) / day - 1
        secondOfDay = seconds - days * day
        (year, month, self.day) = Self.date(of: days)
    }

    /// The date of a day since 1970: years are counted from March, so that a leap day is the last of its year.
    private static func date(of days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    private var isLeap: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    private var daysInMonth: Int64 {
        switch month {
        case 2: isLeap ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private var dayOfYear: Int64 {
        let before: [Int64] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
        return before[Int(month) - 1] + day + (isLeap && month > 2 ? 1 : 0)
    }

    /// The time as Go prints it, without what is behind the seconds.
    var text: String {
        func padded(_ number: Int64, _ count: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
        }
        let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        return "\(date) \(padded(secondOfDay / 3_600, 2)):\(padded(secondOfDay / 60 % 60, 2)):\(padded(secondOfDay % 60, 2))"
    }

    /// What a function of PromQL makes of the time.
    func part(_ function: EvaluatedFunction) -> Double {
        switch function {
        case .minute: Double(secondOfDay / 60 % 60)
        case .hour: Double(secondOfDay / 3_600)
        // The first day was a Thursday.
        case .dayOfWeek: Double(((days + 4) % 7 + 7) % 7)
        case .dayOfMonth: Double(day)
        case .dayOfYear: Double(dayOfYear)
        case .daysInMonth: Double(daysInMonth)
        case .month: Double(month)
        default: Double(year)
        }
    }
}
