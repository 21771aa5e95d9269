/// Which style a string is written in, so that every reader gets the same string back.
extension YAMLPrinter {
    static func style(_ text: String) -> LibYAMLEmitter.Style {
        if text.utf8.contains(0x0A) { return isBlock(text) ? .literal : .doubleQuoted }
        if text.unicodeScalars.contains(where: isEscaped) { return .doubleQuoted }
        if PlainScalar.isAmbiguous(text) || isIndicator(text.utf8.first) { return quoted(text) }
        // Where the text holds `: ` or ` #` or starts as a quote does, libyaml quotes it by itself.
        return .plain
    }

    /// The style of a key, and whether it fits before `: ` on one line; libyaml writes others as `? key`.
    static func keyStyle(_ text: String) -> (style: LibYAMLEmitter.Style, isSimple: Bool) {
        let hasBreak = text.unicodeScalars.contains { isBreak($0) }
        return (hasBreak ? .doubleQuoted : style(text), !hasBreak && text.utf8.count <= 128)
    }

    /// Whether a block that keeps its lines can hold the text: libyaml refuses escapes in it, and spaces
    /// before a line's end.
    static func isBlock(_ text: String) -> Bool {
        if text.isEmpty || text.unicodeScalars.contains(where: isEscaped) { return false }
        var previous: UInt8 = 0x0A
        for byte in text.utf8 {
            if byte == 0x0A && previous == 0x20 { return false }
            previous = byte
        }
        // A block that starts with a break or a space is legal, but readers disagree about its indentation;
        // behind one that ends with several breaks (`|+`), libyaml ends the document with `...`.
        let start = text.utf8.first
        return previous != 0x20 && start != 0x0A && start != 0x20
            && !text.utf8.suffix(2).elementsEqual([0x0A, 0x0A])
    }

    /// Single quotes need no escapes but for themselves, where double quotes are easier to read.
    private static func quoted(_ text: String) -> LibYAMLEmitter.Style {
        text.utf8.contains(UInt8(ascii: "'")) && !text.utf8.contains(UInt8(ascii: "\\"))
            && !text.utf8.contains(UInt8(ascii: "\"")) ? .doubleQuoted : .singleQuoted
    }

    /// Characters that libyaml writes only as escapes, and line breaks other than LF.
    static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD: false
        default: true
        }
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        [0x0A, 0x0D, 0x85, 0x2028, 0x2029].contains(scalar.value)
    }

    /// Indicators that YAML allows before a letter, but that no reader of diffs wants to think about.
    private static func isIndicator(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return "-?:,[]{}#&*!|>'\"%@`".utf8.contains(byte)
    }
}
