import Diagnostics

/// What went past the DSL, a line for each stack that has some: `hms: 1 raw field (stacks/Hms/Hms.swift:12)`.
func renderRawFields(of stacks: [CompiledFiles], in root: PackageRoot) -> String {
    stacks.filter { !$0.rawFields.isEmpty }.map { stack in
        let count = stack.rawFields.count
        let places = stack.rawFields.map { "\(root.shown($0.filePath)):\($0.line)" }
        return "\(stack.name): \(count) raw field\(count == 1 ? "" : "s") (\(places.joined(separator: ", ")))\n"
    }.joined()
}

extension PackageRoot {
    /// A path as people see it: relative where it lies in the package.
    fileprivate func shown(_ filePath: String) -> String {
        filePath.hasPrefix(path + "/") ? String(filePath.dropFirst(path.utf8.count + 1)) : filePath
    }
}
