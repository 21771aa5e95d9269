import PromQL
import Testing

/// What a version does not know, or a feature flag must enable.
@Suite struct VersionTests {
    static let newer: [(String, PromQLVersion)] = [
        ("first_over_time(a[5m])", .v3_7), ("limitk(1, a)", .v2_54), ("{\"a.b\"}", .v2_51),
        ("sum by (\"a\") (b)", .v2_55),
        ("1_000", .v2_54), ("a[60]", .v2_54), ("5m", .v2_54), ("a @ 5m", .v2_54), ("a offset 0s", .v3_4), ("a offset +5m", .v3_4),
        ("a offset - -5m", .v3_4), ("a[5m * 2]", .v3_4), ("a[step()]", .v3_6),
        ("a offset range()", .v3_12),
        ("a[max_of(1m, 2m)]", .v3_13), ("a[5m] anchored", .v3_7), ("a + fill(0) b", .v3_10),
        ("a </ b", .v3_11),
        ("histogram_avg(a)", .v2_51), ("step()", .v3_12), ("info(a)", .v2_55),
        ("double_exponential_smoothing(a[5m], 1, 1)", .v3_0),
    ]

    @Test(arguments: newer) func aNewerConstructNamesItsVersion(text: String, since: PromQLVersion) {
        let older = Tree.parse(text, options: ParseOptions(version: .v2_42, features: .all))
        #expect(older.tree != nil)
        #expect(older.errors.first?.kind == .unsupported(since: since))
        #expect(older.errors.first?.message.contains("came with Prometheus \(since)") == true)
        #expect(Tree.parse(text, options: ParseOptions(version: .v3_14, features: .all)).errors == [])
    }

    static let flagged: [(String, String)] = [
        ("mad_over_time(a[5m])", "promql-experimental-functions"),
        ("limit_ratio(1, a)", "promql-experimental-functions"),
        ("a + fill(0) b", "promql-binop-fill-modifiers"),
        ("a[5m] smoothed", "promql-extended-range-selectors"),
    ]

    @Test(arguments: flagged) func aConstructBehindAFlagNamesTheFlag(text: String, flag: String) {
        let errors = Tree.parse(text).errors
        #expect(errors.count == 1)
        #expect(errors.first?.message.contains("needs the feature flag `\(flag)`") == true)
    }

    @Test func flagsThatWereLiftedAreNotAskedFor() {
        #expect(Tree.parse("a[5m * 2]").errors == [])
        #expect(Tree.parse("first_over_time(a[5m])").errors == [])
        #expect(Tree.parse("a[5m * 2]", options: ParseOptions(version: .v3_13)).errors.count == 1)
        #expect(
            Tree.parse("first_over_time(a[5m])", options: ParseOptions(version: .v3_13)).errors.count == 1)
    }

    @Test func aFunctionThatWasRenamedIsKnownToItsVersions() {
        #expect(Tree.parse("holt_winters(a[5m], 1, 1)", options: ParseOptions(version: .v2_55)).errors == [])
        checkError("«holt_winters»(a[5m], 1, 1)", "there is no function")
    }

    @Test func theTableHasEveryFunction() {
        #expect(Function.all.filter { $0.until == nil }.count == 90)
        #expect(Function.all.filter { $0.isExperimental(in: .v3_14) }.count == 17)
        #expect(Function.named("rate")?.function.argumentTypes == [.rangeVector])
        #expect(Function.named("label_join")?.function.maximumArguments == nil)
    }
}
