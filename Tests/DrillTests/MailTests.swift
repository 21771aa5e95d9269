@testable import drill
import Testing

@Suite struct MailTests {
    @Test func aConversationIsAnswered() {
        var session = MailSession()
        let lines: [(line: String, answer: String?)] = [
            ("EHLO own-0-1", "250 drill"), ("MAIL FROM:<a@b> BODY=8BITMIME", "250 yes"), ("RCPT TO:<c@d>", "250 yes"),
            ("STARTTLS", "502 no"), ("DATA", "354 go on"), ("Subject: =?utf-8?q?[FIRING:1]_2_=E2=82=AC?=", nil),
            (" =?utf-8?q?_more?=", nil), ("To: c@d", nil), ("", nil), ("a =3D=", nil), (" b", nil), ("..", nil),
            (".", "250 taken"), ("QUIT", "221 bye"),
        ]
        for (line, answer) in lines { #expect(session.take(line) == answer, "\(line)") }
        #expect(session.isOver)
        #expect(session.sender == "own-0-1")
        #expect(session.mails.map(\.subject) == ["[FIRING:1] 2 € more"])
        #expect(session.mails.first?.text.contains("a = b\n.") == true)
    }
}
