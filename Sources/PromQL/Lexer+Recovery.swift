extension Lexer {
    /// Moves to a place, also over splices.
    mutating func move(to place: Int) {
        position = place
        while splices.indices.contains(nextSplice), splices[nextSplice].offset < place { nextSplice += 1 }
        barrier = splices.indices.contains(nextSplice) ? splices[nextSplice].offset : bytes.count
    }

    /// Goes on at a place behind an error, as if the brackets before it had been in order.
    mutating func resume(like scanner: BracketScanner) {
        move(to: scanner.position)
        start = position
        forgetFailure()
        parenDepth = scanner.openers.count { $0.byte == UInt8(ascii: "(") }
        isInBraces = scanner.openers.last?.byte == UInt8(ascii: "{")
        (isInBrackets, expectsDuration, hasColon) = (false, false, false)
    }
}
