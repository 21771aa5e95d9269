import ArgumentParser
import Readers
import StackDSL
import SwiftSource

/// `stackc import`: what exists already, as Swift.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Print Swift for what exists already.",
        subcommands: [ImportMetricsCommand.self])
}

/// `stackc import metrics`: the metrics of a service, as it exposes them.
struct ImportMetricsCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics", abstract: "Print the metrics of a /metrics text as a Swift enum.",
        discussion: """
            Save what the service exposes (`curl -s http://host:port/metrics > shop-api.txt`), in Prometheus' \
            text format or as OpenMetrics, and add what is printed to the stack's folder. Exits with 1 if the \
            text has an error.
            """)

    @Argument(help: "The text.")
    var file: String

    @Option(help: "The name of the enum; by default that of the file.")
    var name: String?

    func validate() throws {
        if let name, !SwiftIdentifier.isTypeName(name) {
            throw ValidationError(
                "`\(name)` is no name of a type in Swift; try `\(SwiftIdentifier.type(name))`")
        }
    }

    func run(on stacks: @autoclosure () -> [Stack]) throws -> Outcome {
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try SystemCalls.readFile(path: file)
        } catch {
            Terminal.standardError.write("error: cannot read \(file): \(error.text)\n")
            return .errors
        }
        let text = MetricsText.parse(bytes)
        guard text.errors.isEmpty else {
            for error in text.errors {
                Terminal.standardError.write(
                    "error: \(error.message)\n  --> \(file):\(error.line):\(error.column)\n")
            }
            return .errors
        }
        let source = MetricCatalogSource(
            name ?? SwiftIdentifier.type(baseName), from: fileName, metrics: text.metrics(path: file))
        Terminal.standardOutput.write(source.print())
        return .success
    }

    private var fileName: String { String(file.split(separator: "/").last ?? "metrics") }

    /// The file's name without its last ending.
    private var baseName: Substring {
        let end = fileName.lastIndex(of: ".") ?? fileName.endIndex
        return end == fileName.startIndex ? fileName[...] : fileName[..<end]
    }
}
