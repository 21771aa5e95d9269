/// The decimal digits of a number, without its sign: `0.` and the digits, times a power of ten.
struct DecimalDigits {
    /// From 0 to 9; none for zero, and no zero at either end.
    private(set) var digits: [UInt8]
    /// Where the point stands, counted from the first digit.
    private(set) var point: Int

    /// All digits of a finite number, of which there are hundreds for small ones.
    init(exactly value: Double) {
        guard value != 0, value.isFinite else {
            (digits, point) = ([], 0)
            return
        }
        let magnitude = value.magnitude
        var mantissa = magnitude.significandBitPattern
        var exponent = Int(magnitude.exponentBitPattern) - 1075
        if magnitude.isNormal { mantissa |= 1 << 52 } else { exponent += 1 }
        // Limbs of nine digits, the lowest first.
        var limbs = [UInt64(mantissa % 1_000_000_000), UInt64(mantissa / 1_000_000_000)]
        // Below one, a division by two is a multiplication by five and a point that moves.
        let (factor, count) = exponent < 0 ? (5, -exponent) : (2, exponent)
        for _ in 0..<count {
            var carry: UInt64 = 0
            for place in limbs.indices {
                let product = limbs[place] * UInt64(factor) + carry
                limbs[place] = product % 1_000_000_000
                carry = product / 1_000_000_000
            }
            if carry > 0 { limbs.append(carry) }
        }
        var reversed: [UInt8] = []
        for var limb in limbs {
            for _ in 0..<9 {
                reversed.append(UInt8(limb % 10))
                limb /= 10
            }
        }
        while reversed.last == 0 { reversed.removeLast() }
        digits = reversed.reversed()
        point = digits.count - (exponent < 0 ? -exponent : 0)
        trim()
    }

    /// The fewest digits that read back as the number.
    init(shortest value: Double) {
        let parts = value.magnitude.description.split(separator: "e")
        let mantissa = (parts.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
        digits = mantissa.joined().utf8.map { $0 & 0x0F }
        point = (mantissa.first?.utf8.count ?? 0) + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        while digits.first == 0 {
            digits.removeFirst()
            point -= 1
        }
        trim()
    }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { point = 0 }
    }

    /// Keeps some digits, the last one rounded; a half goes to the even digit.
    mutating func round(to count: Int) {
        if count >= digits.count { return }
        if count < 0 {
            (digits, point) = ([], 0)
            return
        }
        let isHalf = digits[count] == 5 && count + 1 == digits.count
        let isOdd = count > 0 && digits[count - 1] % 2 == 1
        let goesUp = isHalf ? isOdd : digits[count] >= 5
        digits.removeSubrange(count...)
        if goesUp {
            while digits.last == 9 { digits.removeLast() }
            if let last = digits.popLast() {
                digits.append(last + 1)
            } else {
                digits = [1]
                point += 1
            }
        }
        trim()
    }

    func digit(_ place: Int) -> UInt8 {
        UInt8(ascii: "0") + (digits.indices.contains(place) ? digits[place] : 0)
    }
}
