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

extension SourceFolder {
    /// Whether a path is that of a file in the folder that it is relative to: it has no `.` and `..`, no control
    /// characters, and no separators of another system.
    static func isFilePath(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !["", ".", ".."].contains(part)
                && part.unicodeScalars.allSatisfy {
                    $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\"
                }
        }
    }
}
