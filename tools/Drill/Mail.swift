import Foundation

/// A mail as it came, headers and text decoded as far as Alertmanager encodes them.
struct Mail: Sendable, Equatable {
    let subject: String
    let text: String

    init(_ data: String) {
        let lines = data.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let header = lines.prefix { !$0.isEmpty }
        var subject = ""
        var isSubject = false
        for line in header {
            if line.first == " " || line.first == "\t" {
                if isSubject { subject += line }
            } else {
                isSubject = line.lowercased().hasPrefix("subject:")
                if isSubject { subject = String(line.dropFirst(8)) }
            }
        }
        self.subject = Self.words(subject.trimmingCharacters(in: .whitespaces))
        text = Self.quotedPrintable(lines.dropFirst(header.count).joined(separator: "\n").replacing("=\n", with: ""))
    }

    /// `=?utf-8?q?…?=`, as many as there are.
    private static func words(_ text: String) -> String {
        text.replacing(/\?=\s+=\?/, with: "?==?").replacing(/=\?[^?]+\?([qQbB])\?([^?]*)\?=/) { match in
            if match.1.lowercased() == "b" {
                return Data(base64Encoded: String(match.2)).map { String(decoding: $0, as: UTF8.self) } ?? String(match.2)
            }
            return quotedPrintable(match.2.replacing("_", with: " "))
        }
    }

    private static func quotedPrintable(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "="), rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// One side of a conversation in SMTP: takes lines, and says what to answer.
struct MailSession {
    static let greeting = "220 drill"

    /// Who says that they speak: the integration's path.
    private(set) var sender = ""
    /// The mails that were taken.
    private(set) var mails: [Mail] = []
    private(set) var isOver = false
    private var data: [Substring]?

    /// Takes a line without its end; the answer, if there is one.
    mutating func take(_ line: String) -> String? {
        if data != nil {
            if line == "." {
                mails.append(Mail((data ?? []).joined(separator: "\n")))
                data = nil
                return "250 taken"
            }
            data?.append(line.hasPrefix(".") ? line.dropFirst() : line[...])
            return nil
        }
        let words = line.split(separator: " ")
        switch words.first?.uppercased() {
        case "EHLO"?, "HELO"?:
            sender = words.dropFirst().first.map(String.init) ?? ""
            return "250 drill"
        case "MAIL"?, "RCPT"?, "RSET"?, "NOOP"?: return "250 yes"
        case "DATA"?:
            data = []
            return "354 go on"
        case "QUIT"?:
            isOver = true
            return "221 bye"
        default: return "502 no"
        }
    }
}
