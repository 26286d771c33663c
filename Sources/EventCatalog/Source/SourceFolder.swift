/// The folder of the files that a catalog may refer to. The caller reads them: this module reads no
/// file.
package struct SourceFolder: Sendable {
    /// The entry at a path of the folder.
    package enum Entry: Sendable {
        case file(SourceFile)
        case missing
        /// A link to something outside the folder.
        case outside
    }

    /// The catalog's path, relative to the folder, with '/' as the separator.
    package let catalogPath: String
    /// Reads the file at a path relative to the folder.
    package let entry: @Sendable (String) -> Entry

    package init(catalogPath: String, entry: @escaping @Sendable (String) -> Entry) {
        self.catalogPath = catalogPath
        self.entry = entry
    }

    /// A folder that contains only a catalog.
    package static func only(_ file: SourceFile) -> SourceFolder {
        SourceFolder(catalogPath: file.name) { _ in .missing }
    }
}
