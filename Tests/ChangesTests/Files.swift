import Foundation

/// All files below a folder, by their paths there.
func files(below folder: URL) -> [String: [UInt8]] {
    let names = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
    var files: [String: [UInt8]] = [:]
    for case let name as String in names ?? .init() {
        guard let data = try? Data(contentsOf: folder.appending(path: name)) else { continue }
        files[name] = Array(data)
    }
    return files
}
