package import Diagnostics

/// Keys that the DSL has no words for, passed through to the emitted file as they are.
///
/// ```swift
/// PrometheusServer(raw: Raw("""
///     runtime:
///       gogc: 50
///     """))
/// ```
/// - Shape: a mapping in YAML, of which JSON is a part.
/// - Emits: its keys behind those of the DSL. A mapping on both sides becomes one; a list is replaced, not joined. A file
///   below `/run/secrets` that it names is mounted.
/// - Diagnoses: `invalid-raw` for what cannot be read, for a key that the DSL sets itself and, where the keys of that
///   place are known, for one that is none; `secret-as-text`; `unsupported-by-version`. Values are not judged.
///   `stackc build` and `stackc check` list every raw field.
public struct Raw: Sendable, Hashable {
    package let text: LiteralText
    package let site: DeclarationSite

    /// What the file gets besides.
    public init(
        _ text: RawText, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        self.text = text.literal
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}

/// A piece of a configuration file, as its program reads it.
public typealias RawText = DeclaredText<RawReader>

/// Marks texts that programs read.
public enum RawReader: Sendable {}
