#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What lies in a folder, whoever put it there.
enum FolderFiles {
    static func isFolder(_ path: String) -> Bool {
        var isFolder: Bool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }

    /// Contents by path below the folder, but for what is hidden.
    static func read(_ folder: String) throws(OutputError) -> [String: [UInt8]] {
        guard isFolder(folder) else { throw OutputError(message: "there is no folder `\(folder)`") }
        var files: [String: [UInt8]] = [:]
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        for path in paths where !isHidden(path) && !isFolder("\(folder)/\(path)") {
            do throws(SystemError) {
                files[path] = try SystemCalls.readFile(path: "\(folder)/\(path)")
            } catch {
                throw .cannot("read", "\(folder)/\(path)", error)
            }
        }
        return files
    }

    private static func isHidden(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != FileList.name }
    }
}
