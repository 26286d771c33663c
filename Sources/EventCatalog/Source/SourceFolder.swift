/// The folder that a catalog's references may lead into, as the caller reads it: this module reads
/// no file.
package struct SourceFolder: Sendable {
    /// What is at a path of the folder.
    package enum Entry: Sendable {
        case file(SourceFile)
        case missing
        /// Something that a link leads to, in another folder.
        case outside
    }

    /// The catalog's own path, from the folder, with '/' between its parts.
    package let catalogPath: String
    /// Reads the file at a path from the folder.
    package let entry: @Sendable (String) -> Entry

    package init(catalogPath: String, entry: @escaping @Sendable (String) -> Entry) {
        self.catalogPath = catalogPath
        self.entry = entry
    }

    /// A folder that has nothing but a catalog.
    package static func only(_ file: SourceFile) -> SourceFolder {
        SourceFolder(catalogPath: file.name) { _ in .missing }
    }
}
