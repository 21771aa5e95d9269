#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder as a revision of its git repository has it.
struct GitRevision {
    let name: String
    /// The folder as it is called today.
    let folder: OutputFolder

    /// Its files, by path below the folder.
    func files() throws(OutputError) -> [String: [UInt8]] {
        let inside = try git("rev-parse", "--is-inside-work-tree")
        guard inside.status == 0 else {
            throw OutputError(
                message: "`\(folder.shown)` is in no git repository: \(inside.complaint)",
                help: "compare two folders: `stackc diff OLD NEW`")
        }
        guard try git("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}").status == 0 else {
            throw OutputError(
                message: "git knows no revision `\(name)`, and there is no such folder",
                help: "a shallow clone has few revisions: `git fetch` the one that is meant")
        }
        // The folder by itself: attributes of the repository then leave out and rewrite nothing.
        let archive = try git("-c", "core.autocrlf=false", "archive", "--format=tar", "\(name):./\(base)")
        guard archive.status == 0, let files = TarArchive.files(archive.output) else {
            throw OutputError(
                message: "revision `\(name)` has no folder `\(folder.shown)`", help: "name a revision that was built: `make` writes it")
        }
        return files
    }

    private var parts: [String] { folder.path.split(separator: "/").map(String.init) }
    private var base: String { parts.last ?? "" }
    private var parent: String {
        (folder.path.hasPrefix("/") ? "/" : "") + (parts.count > 1 ? parts.dropLast().joined(separator: "/") : folder.path.hasPrefix("/") ? "" : ".")
    }

    private func git(_ arguments: String...) throws(OutputError) -> (status: Int32, output: [UInt8], complaint: String) {
        do throws(SystemError) {
            let result = try SystemCalls.run(["git", "-C", parent] + arguments)
            let words = String(decoding: result.errors, as: UTF8.self).split(separator: "\n").first ?? ""
            return (result.status, result.output, String(words))
        } catch {
            throw OutputError(
                message: "cannot run git: \(error.text)", help: "install it, or compare two folders: `stackc diff OLD NEW`")
        }
    }
}
