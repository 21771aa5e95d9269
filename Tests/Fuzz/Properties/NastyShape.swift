import LogQL
import PromQL
import Readers
import Serialization
import SwiftSource
import Templates

/// A shape of text that hurts readers which are not made for it, at any length.
package struct NastyShape: Sendable, CustomStringConvertible {
    /// Who reads it.
    package enum Reader: String, CaseIterable, Sendable {
        case promql, logql, template, yaml, metrics, swift, rules

        /// Reads a text and lets go of what was made of it.
        package func read(_ bytes: [UInt8]) {
            switch self {
            case .promql:
                let options = ParseOptions(features: .all, grafanaVariables: bytes.count & 1 == 0)
                let result = Tree.parse(QuerySource(bytes: bytes), options: options)
                if let tree = result.tree, result.errors.isEmpty { _ = tree.printed() }
            case .logql:
                if let tree = LogTree.parse(LogQuerySource(bytes: bytes)).0 { _ = tree.canonical }
            case .template:
                _ = TemplateReading.check(String(decoding: bytes, as: UTF8.self), vocabulary: .prometheusRule(.init(3, 14)))
            case .yaml:
                let (root, errors) = YAML.read(bytes)
                if let root, errors.isEmpty { _ = YAML.print(root.node) }
            case .metrics: _ = MetricsText.parse(bytes)
            case .swift: _ = SwiftFile(path: "a.swift", bytes: bytes)
            case .rules: _ = RuleFile.read(bytes) { $0.count }
            }
        }

        /// The longest text worth trying: Loki reads no longer one, and refuses it unread.
        package var longest: Int { self == .logql ? LogTree.maximumLength : Int.max }
    }

    package let reader: Reader
    let start: String
    let piece: String
    let core: String
    let closing: String
    let end: String

    package var description: String { "\(reader): \(start)\(piece)…\(core)\(closing)…\(end)" }

    /// The shape at about a length in bytes; `number` in a piece stands for another number each time.
    package func text(_ length: Int) -> [UInt8] {
        let length = min(length, reader.longest)
        let once = max(1, piece.utf8.count + closing.utf8.count)
        let count = max(1, (length - start.utf8.count - core.utf8.count - end.utf8.count) / once)
        var bytes = Array(start.utf8)
        bytes.reserveCapacity(length + 16)
        let parts = piece.split(separator: "№", omittingEmptySubsequences: false).map { Array($0.utf8) }
        for index in 0..<count {
            for (place, part) in parts.enumerated() {
                if place > 0 { bytes += Array(String(index, radix: 36).utf8) }
                bytes += part
            }
        }
        bytes += Array(core.utf8)
        let closing = Array(closing.utf8)
        for _ in 0..<count where !closing.isEmpty { bytes += closing }
        bytes += Array(end.utf8)
        return bytes
    }

    init(_ reader: Reader, _ piece: String, _ core: String = "", _ closing: String = "", from start: String = "", to end: String = "") {
        self.reader = reader
        self.start = start
        self.piece = piece
        self.core = core
        self.closing = closing
        self.end = end
    }
}
