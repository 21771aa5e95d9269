#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The package whose stacks are compiled, found from where the program runs.
struct PackageRoot {
    /// Absolute.
    let path: String

    /// The nearest folder with a Package.swift, from here upward; here if there is none.
    static var current: PackageRoot {
        let here = FileManager.default.currentDirectoryPath
        return containing(here) ?? PackageRoot(path: here)
    }

    static func containing(_ folder: String) -> PackageRoot? {
        var parts = folder.split(separator: "/")
        while true {
            let path = "/" + parts.joined(separator: "/")
            if FileManager.default.fileExists(atPath: path + "/Package.swift") {
                return PackageRoot(path: path)
            }
            if parts.popLast() == nil { return nil }
        }
    }
}
