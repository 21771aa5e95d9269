/// Where in a person's Swift source something was declared.
///
/// Every declaring initialiser records its own call through default arguments (`#fileID`,
/// `#filePath`, `#line`, `#column`). The four are separate parameters there, because `#line`
/// inside a larger default expression is the line of the declaration, not of the call.
package struct DeclarationSite: Sendable, Hashable {
    /// `Module/File.swift`: stable across machines, hence what is sorted by and printed in emitted texts.
    package let fileID: String
    /// Where the compiler read the file: used to read the source, printed relative, never emitted.
    package let filePath: String
    /// One-based.
    package let line: Int
    /// One-based, in bytes: the column of the call's `(`.
    package let column: Int

    package init(fileID: String, filePath: String, line: Int, column: Int) {
        self.fileID = fileID
        self.filePath = filePath
        self.line = line
        self.column = column
    }
}

extension DeclarationSite: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.fileID, left.line, left.column) < (right.fileID, right.line, right.column)
    }
}
