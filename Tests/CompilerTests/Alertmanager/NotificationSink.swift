import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
private let stream = Int32(SOCK_STREAM.rawValue)
#else
import Darwin
private let stream = SOCK_STREAM
#endif

/// Takes the requests of webhooks on an address of this machine, and remembers when each came.
final class NotificationSink: Sendable {
    struct Notification: Sendable {
        /// Since the sink was made.
        let moment: Duration
        /// `/boss` says who was told.
        let path: String
        let body: Data
    }

    struct NoPort: Error {}

    let port: UInt16
    private let listener: Int32
    private let start = ContinuousClock.now
    private let taken = Mutex<[Notification]>([])

    init() throws {
        (listener, port) = try Self.listen()
        let thread = Thread { [weak self, listener] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                self?.take(connection)
            }
        }
        thread.start()
    }

    /// Ends the thread, which waits for the listener.
    func close() { shutdown(listener, Int32(SHUT_RDWR)) }

    deinit { _ = systemClose(listener) }

    /// A port that nobody listens on.
    static func freePort() throws -> UInt16 {
        let (listener, port) = try listen()
        _ = systemClose(listener)
        return port
    }

    var now: Duration { ContinuousClock.now - start }
    var notifications: [Notification] { taken.withLock { $0 } }

    private static func listen() throws -> (listener: Int32, port: UInt16) {
        let listener = socket(AF_INET, stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                unsafe bind(listener, generic, size) == 0 && systemListen(listener, 64) == 0
                    && getsockname(listener, generic, &size) == 0
            }
        }
        guard isBound else { throw NoPort() }
        return (listener, UInt16(bigEndian: address.sin_port))
    }

    private func take(_ connection: Int32) {
        let handle = FileHandle(fileDescriptor: connection, closeOnDealloc: true)
        var request = Data()
        while !Self.isWhole(request) {
            let piece = handle.availableData
            if piece.isEmpty { return }
            request += piece
        }
        let parts = Self.parts(of: request)
        let path = parts.head.split(separator: " ").dropFirst().first.map(String.init) ?? ""
        let notification = Notification(moment: now, path: path, body: parts.body)
        taken.withLock { $0.append(notification) }
        try? handle.write(contentsOf: Data("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8))
    }

    private static func isWhole(_ request: Data) -> Bool {
        guard request.firstRange(of: Data("\r\n\r\n".utf8)) != nil else { return false }
        let (head, body) = parts(of: request)
        let length = head.lowercased().firstMatch(of: /content-length: *(\d+)/).flatMap { Int($0.1) } ?? 0
        return body.count >= length
    }

    private static func parts(of request: Data) -> (head: String, body: Data) {
        let end = request.firstRange(of: Data("\r\n\r\n".utf8)) ?? request.endIndex..<request.endIndex
        return (String(decoding: request[..<end.lowerBound], as: UTF8.self), Data(request[end.upperBound...]))
    }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
private func systemListen(_ descriptor: Int32, _ backlog: Int32) -> Int32 { listen(descriptor, backlog) }
