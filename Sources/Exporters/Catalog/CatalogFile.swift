import Diagnostics
package import StackDSL

/// A file with a catalog's table, as ``MetricCatalog`` has it.
package enum CatalogFile {
    /// Whether a text is a catalog, and not what a program exposes: its first line has a kind in the second place.
    package static func isCatalog(_ text: String) -> Bool {
        text.split(separator: "\n").first.map { CatalogRow($0) != nil } ?? false
    }

    /// The metrics of a table, and the lines, counted from 1, that are not of its form.
    ///
    /// - Parameter path: the file's, as it is to be printed.
    package static func read(_ text: String, path: String) -> (metrics: [Metric], unreadableLines: [Int]) {
        var metrics: [Metric] = []
        var unreadable: [Int] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.contains(where: { !$0.isWhitespace }) {
            let site = DeclarationSite(fileID: path, filePath: path, line: index + 1, column: 1)
            if let row = CatalogRow(line) { metrics.append(row.metric(at: site)) } else { unreadable.append(index + 1) }
        }
        return (metrics, unreadable)
    }
}
