import Foundation
import Synchronization

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A server on a port of this machine that was free when it was asked for.
struct LocalServer: Sendable {
    /// `127.0.0.1:` and the port.
    let host: String

    init() throws { host = "127.0.0.1:\(try NotificationSink.freePort())" }

    /// The answer; status 0 without one.
    func ask(_ path: String, _ body: Data? = nil) -> (status: Int, body: Data) {
        guard let url = URL(string: "http://\(host)\(path)") else { return (0, Data()) }
        var request = URLRequest(url: url)
        request.timeoutInterval = 5
        if let body {
            request.httpMethod = "POST"
            request.httpBody = body
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        }
        let answered = DispatchSemaphore(value: 0)
        let answer = Mutex((status: 0, body: Data()))
        let task = URLSession.shared.dataTask(with: request) { body, response, _ in
            answer.withLock { $0 = ((response as? HTTPURLResponse)?.statusCode ?? 0, body ?? Data()) }
            answered.signal()
        }
        task.resume()
        answered.wait()
        return answer.withLock { $0 }
    }
}
