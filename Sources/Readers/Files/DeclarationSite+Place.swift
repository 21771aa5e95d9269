package import Diagnostics
package import Serialization

extension DeclarationSite {
    /// The site of what is declared in a file that was read.
    package init(_ place: Place, in path: String) {
        self.init(fileID: path, filePath: path, line: place.line, column: place.column)
    }
}
