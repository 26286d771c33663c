/// A file that cannot be read or written.
package enum FileError: Error, Hashable, CustomStringConvertible {
    case noCatalog(path: String)
    case noConfig(path: String)
    case catalogIsFolder(path: String)
    case unreadableCatalog(path: String)
    case catalogOutsideRoot(path: String, root: String)
    case unwritableFolder(path: String)
    case unwritableFile(path: String)
    case foreignFile(path: String)

    package var description: String {
        switch self {
        case .noCatalog(let path): "there is no catalog at '\(path)'"
        case .noConfig(let path): "there is no config at '\(path)'"
        case .catalogIsFolder(let path): "'\(path)' is a folder, pass a catalog file in it"
        case .unreadableCatalog(let path): "cannot read '\(path)', check its permissions"
        case .catalogOutsideRoot(let path, let root):
            "'\(path)' is not in '\(root)', pass a folder that contains it with '--source-root'"
        case .unwritableFolder(let path):
            "cannot create the folder '\(path)', check its parent's permissions, and that no file has its name"
        case .unwritableFile(let path): "cannot write '\(path)', check the folder's permissions"
        case .foreignFile(let path):
            "'\(path)' was not generated from this catalog, remove it or pass another folder"
        }
    }
}
