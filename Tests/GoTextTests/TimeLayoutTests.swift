import Diagnostics
import GoText
import Testing

/// Layouts of Go's package `time`, held against what Go reads with them.
@Suite struct TimeLayoutTests {
    static let fitting = [
        "2006-01-02T15:04:05Z07:00", "2006-01-02 15:04:05", "2006-01-02 15:04:05,000", "02/Jan/2006:15:04:05 -0700",
        "Jan _2 15:04:05", "Jan  2 15:04:05.999999", "Mon Jan _2 15:04:05 MST 2006", "01/02/06 03:04:05 PM",
        "Monday, 02-January-2006 at 15h04", "2006-002 15:04", "2006__2T1504", "20060102150405", "1/2 3:04pm",
    ]

    @Test(arguments: fitting) func aLayoutThatFitsHasNoProblem(layout: String) {
        #expect(TimeLayout(layout).problem == nil)
    }

    static let wrong: [(layout: String, place: String)] = [
        ("yyyy-MM-dd HH:mm:ss", "yyyy"), ("2006-01-02 HH:04:05", "HH"), ("%Y-%m-%d %H:%M:%S", "%Y"),
        ("2006-01-02T15:04:05.SSS", "SSS"), ("2024-01-02T15:04:05", "02"), ("2006-01-02 15:04:15", "15"),
        ("2006-01-02", "2006-01-02"), ("15:04:05", "15:04:05"), ("2006-01 15:04", "2006-01 15:04"),
        ("2006-01-02 03:04:05", "03"), ("", ""), ("now", "now"),
    ]

    @Test(arguments: wrong) func whatIsNoLayoutIsFoundWhereItIs(layout: String, place: String) throws {
        let range = try #require(TimeLayout(layout).problem?.range)
        #expect(String(decoding: Array(layout.utf8)[range.bytes], as: UTF8.self) == place)
    }

    static let parts: [(String, [TimeLayout.Element])] = [
        ("Month Jan", [.month]), ("January", [.month]), ("Monday Mon", [.weekday, .weekday]),
        ("_2006", [.year]), ("_2", [.dayOfMonth]), ("002", [.dayOfYear]), (".000", [.fraction]), (".0001", [.month]),
        ("-07:00", [.zone]), ("Z0700", [.zone]), ("Z", []),
    ]

    @Test(arguments: parts) func aLayoutIsTakenApartAsGoDoes(layout: String, elements: [TimeLayout.Element]) {
        #expect(TimeLayout(layout).parts.map(\.element) == elements)
    }
}
