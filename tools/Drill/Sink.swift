import FlyingFox
import FlyingSocks
import Foundation

/// Takes the place of everybody who is told, over HTTP and SMTP, and serves the exporter; on free ports of this machine.
final class Sink: Sendable {
    private let server: HTTPServer
    private let mailbox: AsyncSocket
    private let letters: Letters
    private let tasks: [Task<Void, any Error>]
    /// `127.0.0.1:…`.
    let web: String
    let mail: String

    /// What came and was not yet looked at.
    private actor Letters {
        private let start = ContinuousClock.now
        private var open: [Message] = []

        var now: Duration { ContinuousClock.now - start }
        func add(_ path: String, _ body: Data) { open.append(Message(path: path, body: body, moment: now)) }
        func add(_ path: String, _ mail: Mail) { open.append(Message(path: path, mail: mail, moment: now)) }
        func takeAll() -> [Message] {
            defer { open = [] }
            return open
        }
    }

    init(_ exporter: Exporter) async throws {
        let letters = Letters()
        self.letters = letters
        server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled,
            handler: ClosureHTTPHandler { request in
                let path = String(request.path.drop { $0 == "/" })
                if let place = path.wholeMatch(of: /metrics\/(\d+)/).flatMap({ Int($0.1) }) {
                    let text = await exporter.metrics(of: place, now: Self.milliseconds)
                    return HTTPResponse(statusCode: .ok, headers: [.contentType: "text/plain; version=0.0.4"], body: Data(text.utf8))
                }
                await letters.add(path, try await request.bodyData)
                return Self.answer
            })
        let pool: some AsyncSocketPool = .make()
        try await pool.prepare()
        let socket = try Socket(domain: AF_INET)
        try socket.bind(to: .inet(ip4: "127.0.0.1", port: 0))
        try socket.listen()
        mailbox = try AsyncSocket(socket: socket, pool: pool)
        let (server, mailbox) = (server, mailbox)
        tasks = [
            Task { try await pool.run() },
            Task { try await server.run() },
            Task {
                for try await client in mailbox.sockets { Task { try? await Self.converse(with: client, letters) } }
            },
        ]
        // It listens at once, on a port that nobody has; only a machine that is busy with much else keeps it waiting.
        try await server.waitUntilListening(timeout: 600)
        web = "127.0.0.1:\(try Self.port(await server.listeningAddress))"
        mail = "127.0.0.1:\(try Self.port(try socket.sockname()))"
    }

    /// Since it was made.
    var now: Duration { get async { await letters.now } }

    /// What came since it was asked last.
    func messages() async -> [Message] { await letters.takeAll() }

    func close() async {
        await server.stop()
        for task in tasks { task.cancel() }
        try? mailbox.close()
    }

    /// This machine's clock.
    static var milliseconds: Int64 { Int64((Date().timeIntervalSince1970 * 1000).rounded()) }

    /// A port of this machine that nobody listens on.
    static func freePort() throws -> UInt16 {
        let socket = try Socket(domain: AF_INET)
        try socket.bind(to: .inet(ip4: "127.0.0.1", port: 0))
        defer { try? socket.close() }
        return try port(try socket.sockname())
    }

    private static func port(_ address: Socket.Address?) throws -> UInt16 {
        guard case .ip4(_, let port)? = address else { throw Problem("no port of this machine is free") }
        return port
    }

    /// What all services answer, so that Alertmanager takes them for satisfied: Slack and Telegram say `ok`, WeChat `errcode`,
    /// PagerDuty `status`, with a code of its own.
    private static var answer: HTTPResponse {
        let body = #"{"ok":true,"errcode":0,"status":"success","message":"taken","access_token":"drill","result":{"message_id":1}}"#
        return HTTPResponse(statusCode: .accepted, headers: [.contentType: "application/json"], body: Data(body.utf8))
    }

    private static func converse(with client: AsyncSocket, _ letters: Letters) async throws {
        defer { try? client.close() }
        var session = MailSession()
        var told = 0
        var line: [UInt8] = []
        try await client.write(Data((MailSession.greeting + "\r\n").utf8))
        while !session.isOver {
            for byte in try await client.read(atMost: 4096) {
                guard byte == UInt8(ascii: "\n") else {
                    line.append(byte)
                    continue
                }
                if line.last == UInt8(ascii: "\r") { line.removeLast() }
                let answer = session.take(String(decoding: line, as: UTF8.self))
                line = []
                while told < session.mails.count {
                    await letters.add(session.sender, session.mails[told])
                    told += 1
                }
                if let answer { try await client.write(Data((answer + "\r\n").utf8)) }
            }
        }
    }
}
