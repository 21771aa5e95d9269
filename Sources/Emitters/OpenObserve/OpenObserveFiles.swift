package import Analysis
import Serialization
import StackDSL

/// Emits how long OpenObserve keeps each stream, as the requests that set it; nothing for a stack without one.
package func openObserveFiles(_ resolved: ResolvedStack) -> [EmittedFile] {
    guard let server = resolved.stack.openObserve else { return [] }
    var tree: Node.Map = ["description": .string(fileHeader(of: resolved.stack)), "server": .string(server.url.text)]
    tree.set("defaultRetentionDays", server.defaultRetention)
    tree.set(
        "streams",
        server.retentionRequests.map { request -> Node.Map in
            [
                "name": .string(request.stream.name.text), "type": .string(request.stream.signal.rawValue),
                "retentionDays": .integer(Int64(request.days)),
                "request": [
                    "method": "PUT", "path": .string(request.path),
                    "body": ["data_retention": .integer(Int64(request.days))],
                ],
            ]
        })
    return [EmittedFile(path: "openobserve/streams.json", contents: JSON.print(.map(tree)))]
}
