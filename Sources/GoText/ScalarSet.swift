/// A set of Unicode scalars as a character class writes it: ranges, general categories, and their opposite.
package struct ScalarSet: Sendable, Hashable {
    private var ranges: [ClosedRange<UInt32>] = []
    /// Those of the ranges that stand under `(?i)`.
    private var foldingRanges: [ClosedRange<UInt32>] = []
    /// One bit for each general category, in the order of ``categoryNames``.
    private var categories: UInt32 = 0
    private var foldsCategories = false
    /// Whether the set is what the ranges and categories leave out.
    var isNegated = false

    mutating func insert(_ range: ClosedRange<UInt32>, foldsCase: Bool = false) {
        ranges.append(range)
        if foldsCase { foldingRanges.append(range) }
    }

    /// Inserts everything between U+0000 and U+10FFFF that ascending ranges do not hold.
    mutating func insert(complementOf excluded: [ClosedRange<UInt32>]) {
        var next: UInt32 = 0
        for range in excluded {
            if range.lowerBound > next { ranges.append(next...(range.lowerBound - 1)) }
            next = range.upperBound &+ 1
        }
        if next <= 0x10FFFF { ranges.append(next...0x10FFFF) }
    }

    /// Inserts `\w`, `[:alpha:]` and their like, or what they leave out: under `(?i)` all letters that fold
    /// with one of theirs belong to them.
    mutating func insert(asciiClass members: [ClosedRange<UInt32>], isNegated: Bool, foldsCase: Bool) {
        var all = members
        if foldsCase {
            for range in members {
                for scalar in range { all += CaseFolding.others(of: scalar).map { $0...$0 } }
            }
            all = Self.joined(all)
        }
        if isNegated {
            insert(complementOf: all)
        } else {
            ranges += all
        }
    }

    mutating func insert(categories mask: UInt32, foldsCase: Bool) {
        categories |= mask
        foldsCategories = foldsCategories || foldsCase
    }

    /// Sorts and joins the ranges, so that membership is a binary search.
    mutating func normalize() {
        ranges = Self.joined(ranges)
        foldingRanges = Self.joined(foldingRanges)
    }

    private static func joined(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var joined: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, range.lowerBound <= last.upperBound &+ 1 {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }

    /// Whether a scalar is in the set.
    ///
    /// - Complexity: logarithmic in the number of ranges.
    package func contains(_ scalar: UInt32) -> Bool {
        if Self.holds(ranges, scalar) || holdsCategory(of: scalar) { return !isNegated }
        if !foldingRanges.isEmpty || foldsCategories {
            for other in CaseFolding.others(of: scalar) {
                if Self.holds(foldingRanges, other) || (foldsCategories && holdsCategory(of: other)) {
                    return !isNegated
                }
            }
        }
        return isNegated
    }

    private static func holds(_ ranges: [ClosedRange<UInt32>], _ scalar: UInt32) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            let range = ranges[middle]
            if scalar < range.lowerBound {
                high = middle
            } else if scalar > range.upperBound {
                low = middle + 1
            } else {
                return true
            }
        }
        return false
    }

    private func holdsCategory(of scalar: UInt32) -> Bool {
        guard categories != 0, let value = Unicode.Scalar(scalar) else { return false }
        return categories & Self.bit(of: value.properties.generalCategory) != 0
    }

    /// The members in ascending order if there are few, which a class of a known finite set is.
    func members(atMost limit: Int) -> [UInt32]? {
        guard !isNegated, categories == 0, foldingRanges.isEmpty else { return nil }
        var members: [UInt32] = []
        for range in ranges {
            if range.count + members.count > limit { return nil }
            members.append(contentsOf: range.filter { !(0xD800...0xDFFF).contains($0) })
        }
        return members
    }
}

extension ScalarSet {
    /// The general categories as Go names them; the first letter alone names the whole group.
    static let categoryNames = [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf",
        "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
    ]

    /// The bits of the categories a name stands for: `L`, `Nd`, `C`; nil for a name that is none.
    static func categoryMask(named name: String) -> UInt32? {
        var mask: UInt32 = 0
        // Go's `C` has no unassigned scalars, and Go knows no `Cn`.
        for (index, category) in categoryNames.enumerated() where category != "Cn" {
            if category == name || (name.utf8.count == 1 && category.hasPrefix(name)) {
                mask |= 1 << UInt32(index)
            }
        }
        return mask == 0 ? nil : mask
    }

    static let allCategories: UInt32 = (1 << 30) - 1

    /// Whether Go's `unicode.IsLetter` says so of scalars of a category.
    package static func isLetter(_ category: Unicode.GeneralCategory) -> Bool {
        bit(of: category) & 0b11111 != 0
    }

    private static func bit(of category: Unicode.GeneralCategory) -> UInt32 {
        let index: UInt32 =
            switch category {
            case .uppercaseLetter: 0
            case .lowercaseLetter: 1
            case .titlecaseLetter: 2
            case .modifierLetter: 3
            case .otherLetter: 4
            case .nonspacingMark: 5
            case .spacingMark: 6
            case .enclosingMark: 7
            case .decimalNumber: 8
            case .letterNumber: 9
            case .otherNumber: 10
            case .connectorPunctuation: 11
            case .dashPunctuation: 12
            case .openPunctuation: 13
            case .closePunctuation: 14
            case .initialPunctuation: 15
            case .finalPunctuation: 16
            case .otherPunctuation: 17
            case .mathSymbol: 18
            case .currencySymbol: 19
            case .modifierSymbol: 20
            case .otherSymbol: 21
            case .spaceSeparator: 22
            case .lineSeparator: 23
            case .paragraphSeparator: 24
            case .control: 25
            case .format: 26
            case .surrogate: 27
            case .privateUse: 28
            case .unassigned: 29
            @unknown default: 29
            }
        return 1 << index
    }
}
