package import Diagnostics

/// A file of named templates that notifications use.
///
/// - Emits: `alertmanager/templates/<name>.tmpl`.
/// - Diagnoses: `template-syntax`, `invalid-identifier`.
public struct NotificationTemplate: Sendable, Hashable {
    package let name: Name
    package let text: NotificationText
    package let site: DeclarationSite

    /// A file of templates: `name` is the file's, without `.tmpl`.
    public init(
        _ name: Name, _ text: NotificationText, fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.text = text
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
