import Diagnostics

/// A program's text, and what is found in it.
struct GoldenCase: Sendable {
    var name: String
    var files: [(path: String, text: String)]
    var diagnostics: [Diagnostic]

    init(_ name: String, _ text: String, _ diagnostics: (Source) -> [Diagnostic]) {
        self.init(name, [("stacks/Checkout.swift", text)], diagnostics)
    }

    init(_ name: String, _ files: [(path: String, text: String)], _ diagnostics: (Source) -> [Diagnostic]) {
        self.name = name
        self.files = files
        self.diagnostics = diagnostics(Source(files: files))
    }
}

/// Finds places in a program's text by what stands there.
struct Source {
    var files: [(path: String, text: String)]

    /// The site of a call: the place of the last `(` of the text.
    func site(_ call: String, in path: String? = nil) -> DeclarationSite {
        for file in files where path == nil || file.path == path {
            let bytes = Array(file.text.utf8)
            guard let range = bytes.firstRange(of: Array(call.utf8)) else { continue }
            let opening = range.lowerBound + (call.utf8.lastOffset(of: "(") ?? 0)
            let before = bytes[..<opening]
            return DeclarationSite(
                fileID: "Checkout/" + file.path, filePath: "/home/me/site/" + file.path,
                line: before.count { $0 == 0x0A } + 1,
                column: opening - (before.lastIndex(of: 0x0A) ?? -1))
        }
        return DeclarationSite(
            fileID: "Checkout/Missing.swift", filePath: "/elsewhere/Missing.swift", line: 7, column: 3)
    }
}

extension LiteralText {
    /// The offsets of a part of the text; an interpolation before it counts one.
    func range(of part: String) -> TextRange {
        var offset = 0
        for segment in segments {
            switch segment {
            case .text(let text):
                if let found = Array(text.utf8).firstRange(of: Array(part.utf8)) {
                    return TextRange(offset + found.lowerBound, offset + found.upperBound)
                }
                offset += text.utf8.count
            case .interpolation(let rendered, _):
                if rendered == part { return TextRange(offset, offset + 1) }
                offset += 1
            }
        }
        return TextRange(0, length)
    }
}

extension Sequence<UInt8> {
    fileprivate func lastOffset(of byte: Unicode.Scalar) -> Int? {
        enumerated().filter { $0.element == UInt8(ascii: byte) }.last?.offset
    }
}
