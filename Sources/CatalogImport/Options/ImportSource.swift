/// What is imported.
package enum ImportSource: Sendable {
    /// A document, by its path.
    case document(String)
    /// All documents or schemas of a folder, whose own path may be a part of theirs.
    case folder(name: String, paths: [String], path: String = "")

    var name: String {
        switch self {
        case .document(let path): FileName.stem(path)
        case .folder(let name, _, _): name
        }
    }

    var paths: [String] {
        switch self {
        case .document(let path): [path]
        case .folder(_, let paths, _): paths
        }
    }
}
