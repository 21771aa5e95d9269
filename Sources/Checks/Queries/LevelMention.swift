import Analysis
import PromQL
import StackDSL

/// A number with a unit in the text of an alert: `100 ms` of "reads take more than 100 ms".
struct LevelMention {
    let number: Double
    let word: Substring
    let units: [MetricUnit]
    /// The last word before it.
    let before: Substring

    /// The text of an alert that names its level in a unit that the query does not have.
    static func contradicting(_ place: LevelComparison, _ unit: MetricUnit) -> LevelEvidence? {
        guard let rule = place.rule else { return nil }
        for text in rule.annotations {
            for mention in all(in: text.value) where mention.contradicts(place, unit, rule.alert) {
                let said = "\(NumberText.shortest(mention.number)) \(mention.word)"
                let meant = mention.units[0]
                let right = Quantity(mention.number, meant).value(in: unit.matching(meant))
                return LevelEvidence(
                    "the text says \(said), but the query gives \(unit.name), and \(place.text) of these are compared",
                    help: "\(said) are `\(NumberText.shortest(right))` here")
            }
        }
        return nil
    }

    private func contradicts(_ place: LevelComparison, _ unit: MetricUnit, _ alert: Alert) -> Bool {
        guard let first = units.first, unit.isNamed(by: first) else { return false }
        let isNear = { (value: Double) in abs(value - place.level) <= abs(place.level) * 0.001 }
        if units.contains(where: { isNear(Quantity(number, $0).value(in: unit.matching($0))) }) { return false }
        // How long something lasts, and over how long it is counted, is not what it is compared with.
        if first.dimension == MetricUnit.seconds.dimension {
            if ["for", "last", "within", "in", "past", "every", "since", "after", "of"].contains(before.lowercased()) {
                return false
            }
            let seconds = number * first.scale
            let windows = [alert.hold, alert.keepFiring].map { Double($0.components.seconds) }
                + (place.query.tree?.ranges.compactMap { $0.range.milliseconds.map { Double($0) / 1_000 } } ?? [])
            if windows.contains(seconds) { return false }
        }
        let prefix = first.scale / (first.dimension == MetricUnit.bits.dimension && first.scale.isBits ? 0.125 : 1)
        return isNear(number) || prefix > 1 && isNear(number * prefix)
    }

    /// Every number with a unit behind it, in the order of the text; what templates render is not known.
    static func all(in text: String) -> [LevelMention] {
        var found: [LevelMention] = []
        // Most texts have no digit outside of what a template prints.
        guard text.utf8.contains(where: { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return [] }
        var rest = text[...]
        while let start = rest.firstIndex(where: \.isASCIIDigit) {
            if let action = rest.firstRange(of: "{{"), action.lowerBound < start {
                guard let end = rest[action.upperBound...].firstRange(of: "}}") else { break }
                rest = rest[end.upperBound...]
                continue
            }
            let digits = rest[start...].prefix { $0.isASCIIDigit || $0 == "." }
            let previous = start > text.startIndex ? text[text.index(before: start)] : " "
            let behind = rest[digits.endIndex...]
            let word = UnitWord.first(of: behind)
            let units = UnitWord.meanings(of: word)
            if !units.isEmpty, !previous.isLetter, previous != ".", previous != "_", let number = Double(digits) {
                let words = text[..<start].split(whereSeparator: { $0 == " " || $0 == "\n" })
                found.append(LevelMention(number: number, word: word, units: units, before: words.last ?? ""))
            }
            rest = behind
        }
        return found
    }
}

extension MetricUnit {
    /// This unit without "each second" where a word leaves that out.
    fileprivate func matching(_ word: MetricUnit) -> MetricUnit {
        dimension == word.dimension ? self : MetricUnit(word.dimension, numerator, per: denominator, symbol: "")
    }
}

extension Double {
    /// Whether so many bytes are a round number of bits: an eighth of a power of ten.
    fileprivate var isBits: Bool { [0.125, 125, 125_000, 125_000_000].contains(self) }
}

extension Character {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
