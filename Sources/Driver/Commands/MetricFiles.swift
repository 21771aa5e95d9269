import Exporters
import Readers
import StackDSL

/// Files that say what services expose.
enum MetricFiles {
    /// The metrics of all files; nil where one cannot be read, which people have been told of by then.
    static func read(_ paths: [String]) -> [Metric]? {
        var metrics: [Metric] = []
        var isWhole = true
        for path in paths {
            let bytes: [UInt8]
            do throws(SystemError) {
                bytes = try SystemCalls.readFile(path: path)
            } catch {
                Terminal.standardError.write("error: cannot read \(path): \(error.text)\n")
                isWhole = false
                continue
            }
            let errors: [(line: Int, column: Int, message: String)]
            let text = String(decoding: bytes, as: UTF8.self)
            if CatalogFile.isCatalog(text) {
                let catalog = CatalogFile.read(text, path: path)
                metrics += catalog.metrics
                errors = catalog.unreadableLines.map { ($0, 1, "the line has no name, kind, unit, labels and buckets") }
            } else {
                let exposed = MetricsText.parse(bytes)
                metrics += exposed.metrics(path: path)
                errors = exposed.errors.map { ($0.line, $0.column, $0.message) }
            }
            for error in errors {
                Terminal.standardError.write("error: \(error.message)\n  --> \(path):\(error.line):\(error.column)\n")
                isWhole = false
            }
        }
        return isWhole ? metrics : nil
    }
}
