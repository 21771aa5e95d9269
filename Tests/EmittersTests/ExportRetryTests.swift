import Analysis
import StackDSL
import Testing

@Suite("How long a collector tries") struct ExportRetryTests {
    /// The longest time that so many retries can take: every attempt runs into its timeout, every wait is half as long
    /// again.
    @Test(arguments: [
        (3, 5, 1.5, 30, 30, 126), (3, 5, 1.5, 30, 5, 51), (1, 5, 1.5, 30, 5, 13), (3, 1, 2, 30, 0, 11),
        (5, 10, 10, 30, 0, 195), (20, 5, 1.5, 30, 30, 1_374), (0, 5, 1.5, 30, 30, 0),
    ])
    func isDerivedFromTheNumberOfRetries(
        count: Int, initial: Int, multiplier: Double, maximum: Int, timeout: Int, elapsed: Int
    ) {
        let retry = ExportRetry.times(
            count, startingWith: .seconds(initial), growingBy: multiplier, upTo: .seconds(maximum))
        #expect(retry.longestElapsedTime(timeout: .seconds(timeout)) == .seconds(elapsed))
    }

    @Test func nothingOfThisTraps() {
        for multiplier in [Double.nan, .infinity, -1, 0, 1e300] {
            let retry = ExportRetry.times(.max, startingWith: .days(.max), growingBy: multiplier, upTo: .days(.max))
            #expect(retry.longestElapsedTime(timeout: .days(.max)) != nil)
        }
    }

    @Test func theLongestWaitIsNoLongerThanAllTogether() {
        #expect(ExportRetry.times(1).longestWait(timeout: .seconds(5)) == .seconds(13))
        #expect(ExportRetry.times(3).longestWait(timeout: .seconds(30)) == .seconds(30))
        #expect(ExportRetry.forever.longestWait(timeout: .seconds(5)) == .seconds(30))
    }
}
