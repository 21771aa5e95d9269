/// A version of Prometheus, as far as its query language is concerned.
package struct PromQLVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let major: Int
    package let minor: Int

    package init(_ major: Int, _ minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// The version that everything older counts as: a stack cannot name one below 2.42.
    package static let always = PromQLVersion(2, 0)
    package static let v2_42 = PromQLVersion(2, 42)
    package static let v2_47 = PromQLVersion(2, 47)
    package static let v2_49 = PromQLVersion(2, 49)
    package static let v2_51 = PromQLVersion(2, 51)
    package static let v2_52 = PromQLVersion(2, 52)
    package static let v2_54 = PromQLVersion(2, 54)
    package static let v2_55 = PromQLVersion(2, 55)
    package static let v3_0 = PromQLVersion(3, 0)
    package static let v3_1 = PromQLVersion(3, 1)
    package static let v3_4 = PromQLVersion(3, 4)
    package static let v3_5 = PromQLVersion(3, 5)
    package static let v3_6 = PromQLVersion(3, 6)
    package static let v3_7 = PromQLVersion(3, 7)
    package static let v3_10 = PromQLVersion(3, 10)
    package static let v3_11 = PromQLVersion(3, 11)
    package static let v3_12 = PromQLVersion(3, 12)
    package static let v3_13 = PromQLVersion(3, 13)
    package static let v3_14 = PromQLVersion(3, 14)
    /// The newest version this module knows.
    package static let newest = v3_14

    package var description: String { "\(major).\(minor)" }

    package static func < (left: Self, right: Self) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
