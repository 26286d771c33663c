import EventCatalog
import Foundation

/// The folder whose files a catalog may refer to.
struct SourceRoot {
    /// The folder's path as shown in diagnostics; empty for the current folder.
    private let path: String

    /// - Parameters:
    ///   - path: The folder (default: the catalog's own).
    ///   - catalog: The path of the catalog.
    init(_ path: String?, catalog: String) {
        self.path = path ?? PathStyle.system.folder(of: catalog)
    }

    /// The folder for the generator.
    ///
    /// - Throws: If the catalog is not in the folder.
    func folder(catalog: String) throws(FileError) -> SourceFolder {
        let (root, file) = (Self.parts(of: url), Self.parts(of: URL(fileURLWithPath: catalog)))
        guard file.starts(with: root) else {
            throw .catalogOutsideRoot(path: catalog, root: path)
        }
        let name = file.dropFirst(root.count).joined(separator: "/")
        return SourceFolder(catalogPath: name) { entry(at: $0) }
    }

    private func entry(at name: String) -> SourceFolder.Entry {
        let file = url.appendingPathComponent(name)
        guard case .file = FileKind(at: file) else { return .missing }
        let (root, target) = (url.resolvingSymlinksInPath(), file.resolvingSymlinksInPath())
        guard Self.parts(of: target).starts(with: Self.parts(of: root)) else { return .outside }
        guard let data = FileManager.default.contents(atPath: file.path) else { return .missing }
        let shown = PathStyle.system.path(of: name, in: path)
        return .file(SourceFile(path: shown, bytes: [UInt8](data)))
    }

    private var url: URL { URL(fileURLWithPath: path.isEmpty ? "." : path, isDirectory: true) }

    private static func parts(of url: URL) -> [String] {
        url.standardizedFileURL.pathComponents
    }
}
