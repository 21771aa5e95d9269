import Diagnostics
import PromQL
import Testing

/// Numbers and lengths of time in every place that takes one, as 2.42, 2.53, 3.5 and 3.14 judge them.
@Suite struct LengthTests {
    /// Accepted by every version.
    static let always = [
        "foo offset 5m", "foo offset -5m", "foo offset 1h30m", "foo offset 292y", "foo offset 1ms",
        "foo offset 1y2w", "foo offset 106751d", "foo offset 15250w", "foo offset 9223372036s",
        "foo offset 9223372036854ms", "foo offset 1d12h3ms", "foo offset 5m0s", "rate(foo[5m])", "rate(foo[1h30m])",
        "rate(foo[292y])", "rate(foo[1ms])", "rate(foo[\n5m])", "rate(foo[5m:5m])", "rate(foo[5m:1h30m])", "foo @ 0",
        "foo @ -0", "foo @ 1", "foo @ -1", "foo @ 1.5", "foo @ 1e3", "foo @ 1e-3", "foo @ 1e10",
        "foo @ 9223372036854774784", "foo @ -9223372036854774784", "foo @ 1e18", "foo @ 9.2e18", "foo @ 0x10",
        "foo @ -0x10", "foo @ 0755", "foo @ .5", "foo @ 5.", "foo @ 1e15", "foo @ 9.3e15", "foo @ 1e16", "foo > nan",
        "foo > inf", "foo > +Inf", "foo > -Inf", "foo > 1e308", "foo > 0755", "foo > 0855", "foo > _1",
        "foo > 99999999999999999999", "foo > 1e-400", "foo > .5", "foo > 5.", "foo > nanx", "foo > 00", "foo > 08",
        "foo > 09.5", "foo > 0e1", "foo > 1e05", "foo > 1E5", "foo > 0XFF", "foo > 0777777777777777777777777",
        "foo > 1.e5", "quantile_over_time(nan, foo[5m])", "topk(nan, foo)",
    ]

    /// Accepted since a number may stand for a length of time, and the other way round.
    static let sinceNumbers = [
        "foo offset nan", "foo offset NaN", "foo offset NAN", "foo offset -nan", "foo offset +nan", "foo offset 0",
        "foo offset -0", "foo offset 0s", "foo offset 0x0", "foo offset 1", "foo offset -1", "foo offset 1.5",
        "foo offset -1.5", "foo offset .5", "foo offset 5.", "foo offset 1e3", "foo offset 1E3", "foo offset 1e-3",
        "foo offset 1e+3", "foo offset -1e3", "foo offset 9223372036", "foo offset 9223372036.854775807",
        "foo offset 9223372036.854775808", "foo offset -9223372036.854775808", "foo offset 0x10", "foo offset 0X1F",
        "foo offset -0x10", "foo offset 0x_10", "foo offset 1_000", "foo offset 0755", "foo offset 0855",
        "foo offset 1e-10", "foo offset -1e-10", "foo offset +5m", "foo offset --5m", "foo offset -+5m",
        "foo offset 5", "foo offset 0s0ms", "foo offset 00s", "foo offset 0_1", "foo offset -5.5e-2", "rate(foo[1])",
        "rate(foo[1.5])", "rate(foo[.5])", "rate(foo[5.])", "rate(foo[1e3])", "rate(foo[1E3])", "rate(foo[1e-3])",
        "rate(foo[1e+3])", "rate(foo[9223372036])", "rate(foo[9223372036.854775808])", "rate(foo[0x10])",
        "rate(foo[0X1F])", "rate(foo[0x_10])", "rate(foo[1_000])", "rate(foo[0755])", "rate(foo[0855])",
        "rate(foo[1e-10])", "rate(foo[+5m])", "rate(foo[--5m])", "rate(foo[5m:1])", "rate(foo[5m:1.5])",
        "rate(foo[5m:1e3])", "rate(foo[5m:0x10])", "rate(foo[5m:1_000])", "rate(foo[5m:1e-10])", "rate(foo[5m:+5m])",
        "rate(foo[5m:0.0001])", "rate(foo[1e-10:])", "rate(foo[0x10:0x10])", "foo @ 1_000", "foo @ 5m", "foo @ -5m",
        "foo @ +5m", "foo @ 5m+1", "foo > 0x_1", "foo > 1_000", "foo > 5m", "foo > -5m", "foo > 0xff_ff",
        "foo offset 0s offset 5m", "foo offset 1e-10 offset 5m", "foo offset 0 offset 0", "rate(foo offset 0s [5m])",
        "rate(foo offset 0 [5m])", "foo offset 2*3", "foo offset -2^2", "foo offset nan^2", "foo offset -nan^2",
        "foo offset nan + nan", "rate(foo[5m] offset nan)", "rate(foo[5m:1m] offset nan)",
        "foo offset -1e-10 offset 5m",
    ]

    /// Accepted since lengths of time may be worked out.
    static let sinceArithmetic = [
        "foo offset (5m)", "foo offset (nan)", "foo offset +(5m)", "foo offset (0)", "foo offset -(nan)",
        "rate(foo[(5m)])", "rate(foo[0*5m])", "rate(foo[5m-5m])", "rate(foo[-(5m)])", "rate(foo[1e9*1e9])",
        "rate(foo[2^100])", "rate(foo[0x1F+1])", "rate(foo[1_0*1m])", "rate(foo[5m^-1])", "foo offset (5m)*2",
    ]

    /// Refused by every version; the places of all errors of the newest one.
    static let refused: [(String, [TextRange])] = [
        ("foo offset inf", [TextRange(11, 14)]), ("foo offset Inf", [TextRange(11, 14)]),
        ("foo offset +inf", [TextRange(11, 12)]), ("foo offset -inf", [TextRange(11, 12)]),
        ("foo offset 1e10", [TextRange(11, 15)]), ("foo offset -1e10", [TextRange(11, 12)]),
        ("foo offset 9223372037", [TextRange(11, 21)]), ("foo offset 9223372036.9", [TextRange(11, 23)]),
        ("foo offset -9223372036.9", [TextRange(11, 12)]), ("foo offset 1e100", [TextRange(11, 16)]),
        ("foo offset -1e100", [TextRange(11, 12)]), ("foo offset 1e400", [TextRange(11, 16), TextRange(11, 16)]),
        ("foo offset 1__0", [TextRange(11, 15)]), ("foo offset 0b1", [TextRange(11, 14)]),
        ("foo offset 0o7", [TextRange(11, 14)]), ("foo offset 30m1h", [TextRange(11, 16)]),
        ("foo offset 1.5h", [TextRange(11, 15)]), ("foo offset 293y", [TextRange(11, 15)]),
        ("foo offset 300y", [TextRange(11, 15)]), ("foo offset 0.1ms", [TextRange(11, 16)]),
        ("foo offset 5M", [TextRange(11, 13)]), ("foo offset 106752d", [TextRange(11, 18)]),
        ("foo offset 9223372037s", [TextRange(11, 22)]), ("foo offset 9223372036855ms", [TextRange(11, 26)]),
        ("foo offset 1m1m", [TextRange(11, 15)]), ("foo offset (inf)", [TextRange(12, 15)]),
        ("foo offset (1e100)", [TextRange(12, 17)]), ("foo offset -(1e100)", [TextRange(13, 18)]),
        ("foo offset 1h1e3", [TextRange(11, 16)]), ("foo offset 0x5m", [TextRange(11, 15)]),
        ("foo offset 5mm", [TextRange(11, 14)]), ("foo offset 0x1p4", [TextRange(11, 16)]),
        ("foo offset 1e", [TextRange(11, 13)]), ("foo offset 1e5s", [TextRange(11, 15)]),
        ("foo offset infinity", [TextRange(11, 19)]), ("foo offset infx", [TextRange(11, 15)]),
        ("foo offset nans", [TextRange(11, 15)]), ("foo offset 1_0s", [TextRange(11, 15)]),
        ("foo offset 0x", [TextRange(11, 13)]), ("foo offset 0xg", [TextRange(11, 14)]),
        ("foo offset 5.5.5", [TextRange(11, 16)]), ("foo offset 1e9223", [TextRange(11, 17), TextRange(11, 17)]),
        ("foo offset 99999999999999999999", [TextRange(11, 31)]), ("rate(foo[nan])", [TextRange(9, 14)]),
        ("rate(foo[NaN])", [TextRange(9, 14)]), ("rate(foo[inf])", [TextRange(9, 14)]),
        ("rate(foo[+inf])", [TextRange(10, 15)]), ("rate(foo[-inf])", [TextRange(10, 15)]),
        ("rate(foo[-nan])", [TextRange(10, 15)]), ("rate(foo[+nan])", [TextRange(10, 15)]),
        ("rate(foo[0])", [TextRange(9, 10)]), ("rate(foo[-0])", [TextRange(9, 11)]),
        ("rate(foo[0s])", [TextRange(9, 11)]), ("rate(foo[0x0])", [TextRange(9, 12)]),
        ("rate(foo[-1])", [TextRange(9, 11)]), ("rate(foo[-1.5])", [TextRange(9, 13)]),
        ("rate(foo[1e10])", [TextRange(9, 13), TextRange(0, 0)]),
        ("rate(foo[9223372037])", [TextRange(9, 19), TextRange(0, 0)]),
        ("rate(foo[9223372036.9])", [TextRange(9, 21), TextRange(0, 0)]),
        ("rate(foo[1e100])", [TextRange(9, 14), TextRange(0, 0)]),
        ("rate(foo[1e400])", [TextRange(9, 14), TextRange(9, 14), TextRange(0, 0)]),
        ("rate(foo[0b1])", [TextRange(9, 14)]), ("rate(foo[0o7])", [TextRange(9, 14)]),
        ("rate(foo[-5m])", [TextRange(9, 12)]), ("rate(foo[30m1h])", [TextRange(9, 14), TextRange(9, 14)]),
        ("rate(foo[1.5h])", [TextRange(9, 13), TextRange(9, 13)]),
        ("rate(foo[293y])", [TextRange(9, 13), TextRange(9, 13)]),
        ("rate(foo[0.1ms])", [TextRange(9, 14), TextRange(9, 14)]), ("rate(foo[5M])", [TextRange(9, 13)]),
        ("rate(foo[9223372036855ms])", [TextRange(9, 24), TextRange(9, 24)]),
        ("rate(foo[(nan)])", [TextRange(10, 16)]), ("rate(foo[5m+nan])", [TextRange(12, 17)]),
        ("rate(foo[5m+inf])", [TextRange(12, 17)]), ("rate(foo[nan+5m])", [TextRange(9, 17)]),
        ("rate(foo[5m*nan])", [TextRange(12, 17)]), ("rate(foo[5m/0])", [TextRange(11, 12), TextRange(0, 0)]),
        ("rate(foo[5m/nan])", [TextRange(12, 17)]), ("rate(foo[5m%0])", [TextRange(11, 12), TextRange(0, 0)]),
        ("rate(foo[5m/0x0])", [TextRange(11, 12), TextRange(0, 0)]),
        ("rate(foo[5m/-0])", [TextRange(11, 12), TextRange(0, 0)]), ("rate(foo[5m*1e100])", [TextRange(12, 17)]),
        ("rate(foo[1e100*5m])", [TextRange(9, 14)]),
        ("rate(foo[99999999999999999999])", [TextRange(9, 29), TextRange(0, 0)]),
        ("rate(foo[-nan+5m])", [TextRange(10, 18)]),
        ("rate(foo[5m + 1e400])", [TextRange(14, 19), TextRange(14, 19)]),
        ("rate(foo[5m # c])", [TextRange(17, 17)]), ("rate(foo[# c\n5m])", [TextRange(9, 17)]),
        ("rate(foo[5m:nan])", [TextRange(12, 17)]), ("rate(foo[5m:inf])", [TextRange(12, 17)]),
        ("rate(foo[5m:-inf])", [TextRange(13, 18)]), ("rate(foo[5m:0])", [TextRange(12, 13)]),
        ("rate(foo[5m:-0])", [TextRange(12, 14)]), ("rate(foo[5m:0s])", [TextRange(12, 14)]),
        ("rate(foo[5m:-1])", [TextRange(12, 14)]), ("rate(foo[5m:1e10])", [TextRange(12, 16), TextRange(0, 0)]),
        ("rate(foo[5m:9223372037])", [TextRange(12, 22), TextRange(0, 0)]),
        ("rate(foo[5m:1e100])", [TextRange(12, 17), TextRange(0, 0)]),
        ("rate(foo[5m:1e400])", [TextRange(12, 17), TextRange(12, 17), TextRange(0, 0)]),
        ("rate(foo[5m:-5m])", [TextRange(12, 15)]), ("rate(foo[5m:1.5h])", [TextRange(12, 16), TextRange(12, 16)]),
        ("rate(foo[5m:293y])", [TextRange(12, 16), TextRange(12, 16)]), ("rate(foo[5m:(nan)])", [TextRange(13, 19)]),
        ("rate(foo[5m:-nan])", [TextRange(13, 18)]), ("rate(foo[nan:])", [TextRange(9, 15)]),
        ("rate(foo[nan:1m])", [TextRange(9, 17)]), ("rate(foo[1e100:1m])", [TextRange(9, 14), TextRange(0, 0)]),
        ("rate(foo[-5m:1m])", [TextRange(9, 12)]), ("rate(foo[0:])", [TextRange(9, 10)]),
        ("rate(foo[0:0])", [TextRange(9, 10), TextRange(11, 12)]),
        ("rate(foo[-1:-1])", [TextRange(9, 11), TextRange(12, 14)]), ("rate(foo[5m:1m:1m])", [TextRange(14, 19)]),
        ("rate(foo[293y:293y])", [TextRange(9, 13), TextRange(9, 13), TextRange(14, 18), TextRange(14, 18)]),
        ("rate(foo[5m::])", [TextRange(12, 15)]), ("foo @ nan", [TextRange(0, 3)]), ("foo @ inf", [TextRange(0, 3)]),
        ("foo @ -inf", [TextRange(0, 3)]), ("foo @ +inf", [TextRange(0, 3)]), ("foo @ -nan", [TextRange(0, 3)]),
        ("foo @ 9223372036854775807", [TextRange(0, 3)]), ("foo @ 9223372036854775808", [TextRange(0, 3)]),
        ("foo @ 9223372036854776832", [TextRange(0, 3)]), ("foo @ -9223372036854775808", [TextRange(0, 3)]),
        ("foo @ 1e19", [TextRange(0, 3)]), ("foo @ -1e19", [TextRange(0, 3)]), ("foo @ 1e100", [TextRange(0, 3)]),
        ("foo @ 1e400", [TextRange(6, 11), TextRange(0, 3)]), ("foo @ 0b1", [TextRange(6, 9)]),
        ("foo @ --5", [TextRange(7, 8)]), ("foo @ (5)", [TextRange(6, 7)]), ("foo @ 293y", [TextRange(6, 10)]),
        ("foo @ 1.5h", [TextRange(6, 10)]), ("foo @ infx", [TextRange(6, 10)]), ("foo @ 0x5m", [TextRange(6, 10)]),
        ("foo @ 9223372036855ms", [TextRange(6, 21)]), ("foo > 1e400", [TextRange(6, 11)]),
        ("foo > -1e400", [TextRange(7, 12)]), ("foo > 1e309", [TextRange(6, 11)]), ("foo > 0x", [TextRange(6, 8)]),
        ("foo > 0b1", [TextRange(6, 9)]), ("foo > 0o7", [TextRange(6, 9)]), ("foo > 1__0", [TextRange(6, 10)]),
        ("foo > 1_", [TextRange(6, 8)]), ("foo > 293y", [TextRange(6, 10)]), ("foo > 1.5h", [TextRange(6, 10)]),
        ("foo > 1e", [TextRange(6, 8)]), ("foo > 1e+", [TextRange(6, 9)]), ("foo > 1e5s", [TextRange(6, 10)]),
        ("foo > 0x1p4", [TextRange(6, 11)]), ("foo > .", [TextRange(6, 7)]), ("foo > .e1", [TextRange(6, 9)]),
        ("foo > 0x.5", [TextRange(6, 10)]), ("foo > 0x5.5", [TextRange(6, 11)]), ("foo > 5mm", [TextRange(6, 9)]),
        ("foo > 0xFFFFFFFFFFFFFFFFF", [TextRange(6, 25)]), ("foo > 1._5", [TextRange(6, 10)]),
        ("foo > 1_.5", [TextRange(6, 10)]), ("foo > 1e_5", [TextRange(6, 10)]), ("foo > 1_e5", [TextRange(6, 10)]),
        ("foo offset 5m offset 0s", [TextRange(0, 13)]), ("foo offset nan offset 5m", [TextRange(0, 14)]),
        ("foo offset inf offset 5m", [TextRange(11, 14)]), ("rate(foo offset nan [5m])", [TextRange(20, 24)]),
        ("rate(foo @ nan [5m])", [TextRange(5, 8), TextRange(15, 19)]),
        ("foo offset 1e400 offset 5m", [TextRange(11, 16), TextRange(11, 16)]),
        ("foo @ nan @ 5", [TextRange(0, 3), TextRange(0, 9)]), ("foo offset 5m @ nan", [TextRange(0, 13)]),
        ("foo @ inf offset nan", [TextRange(0, 3)]), ("sum(foo) offset nan", [TextRange(0, 8)]),
        ("1 offset nan", [TextRange(0, 1)]), ("rate(foo[5m:1m] @ nan)", [TextRange(5, 15)]),
        ("foo * 5m nan", [TextRange(9, 12)]), ("foo[5m] @ -inf", [TextRange(0, 7)]),
    ]

    static let versions: [PromQLVersion] = [.v2_42, PromQLVersion(2, 53), .v3_5, .v3_14]

    static func isAccepted(_ text: String, _ version: PromQLVersion) -> Bool {
        Tree.parse(text, options: ParseOptions(version: version)).errors.isEmpty
    }

    @Test(arguments: always) func everyVersionAccepts(text: String) {
        for version in Self.versions { #expect(Self.isAccepted(text, version), "\(version)") }
    }

    @Test(arguments: sinceNumbers) func versionThreeAccepts(text: String) {
        for version in Self.versions { #expect(Self.isAccepted(text, version) == (version >= .v3_0), "\(version)") }
    }

    @Test(arguments: sinceArithmetic) func theNewestAccepts(text: String) {
        for version in Self.versions { #expect(Self.isAccepted(text, version) == (version >= .v3_14), "\(version)") }
    }

    @Test(arguments: refused) func noVersionAccepts(text: String, places: [TextRange]) {
        for version in Self.versions { #expect(!Self.isAccepted(text, version), "\(version)") }
        let errors = Tree.parse(text).errors.filter { !$0.isRecovered }
        #expect(errors.map(\.range) == places)
    }

    @Test(arguments: always + sinceNumbers + sinceArithmetic) func printingThemChangesNothing(text: String) {
        guard let tree = Tree.parse(text).tree else { return }
        #expect(Tree.parse(tree.printed()).tree?.means(theSameAs: tree) == true, "\(tree.printed())")
    }
}
