@testable import drill
import FlyingSocks
import Foundation
import Testing

@Suite struct SinkTests {
    /// What each service is sent, and what its receiver would see.
    private static let messages: [(body: String, summary: String)] = [
        (#"{"attachments":[{"title":"[FIRING] a","text":"one\ntwo\nthree"}]}"#, "[FIRING] a / one / two"),
        (#"{"event_action":"trigger","payload":{"summary":"a","severity":"critical"}}"#, "trigger a"),
        (#"{"title":"a","message":"b"}"#, "a / b"),
        (
            #"{"alerts":[{"status":"firing","labels":{"alertname":"a"},"annotations":{"summary":"s"},"generatorURL":""}]}"#,
            "firing s"
        ),
        ("nothing", ""),
    ]

    @Test(arguments: messages) func messagesAreShownAsReceiversSeeThem(_ body: String, _ summary: String) {
        let message = Message(path: "own/3/1", body: Data(body.utf8), moment: .zero)
        #expect(message.summary == summary)
        #expect(message.address?.receiver == 3)
        #expect(message.address?.integration == 1)
    }

    @Test func mailsAndRequestsAreTaken() async throws {
        let exporter = Exporter()
        let sink = try await Sink(exporter)
        let server = LocalServer(host: sink.web)
        #expect(await server.ask("/told/0")?.status == 202)
        #expect(await server.ask("/metrics/0")?.status == 200)
        #expect(await exporter.asked == [0])
        let parts = sink.mail.split(separator: ":")
        let port = try #require(parts.last.flatMap { UInt16($0) })
        let client = try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: port))
        let text = "EHLO own-1-0\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\nSubject: s\r\n\r\nt\r\n.\r\nQUIT\r\n"
        try await client.write(Data(text.utf8))
        var answers = ""
        while !answers.contains("221") { answers += String(decoding: try await client.read(atMost: 100), as: UTF8.self) }
        try client.close()
        let messages = await sink.messages()
        #expect(messages.map(\.path) == ["told/0", "own-1-0"])
        #expect(messages.last?.summary == "s")
        #expect(await sink.messages().isEmpty)
        await sink.close()
    }
}
