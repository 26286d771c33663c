#if CLI
import CatalogFiles
import CatalogImport
import EventCatalog
import Foundation
import StrictJSON

/// The source of an import on disk: a document with the files beside it, or a folder of documents or
/// schemas.
struct SourceFiles {
    let documents: DocumentSet
    let source: CatalogImporter.Source

    /// - Parameters:
    ///   - path: The document or the folder.
    ///   - root: The folder whose files it may refer to (default: its own).
    init(path: String, root: String?) throws(DocumentFileError) {
        if DocumentFile.isFolder(path) {
            try self.init(folder: path, root: root)
        } else {
            try self.init(file: path, root: root)
        }
    }

    private init(file path: String, root: String?) throws(DocumentFileError) {
        let url = URL(fileURLWithPath: path)
        let document = try DocumentFile.value(at: path)
        let folder = root ?? url.deletingLastPathComponent().path
        let name = try Self.path(of: path, in: folder)
        documents = DocumentSet { inner in
            inner == name ? document : Self.document(at: inner, in: folder)
        }
        source = .document(name)
    }

    private init(folder path: String, root: String?) throws(DocumentFileError) {
        let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String }
        guard let all else { throw .unreadable(path: path) }
        let names = all.map { PathStyle.system.names(in: $0) }
            .filter { names in !names.contains { $0.hasPrefix(".") } }
        let folder = try root.map { root throws(DocumentFileError) in
            try Self.path(of: path, in: root)
        }
        let prefix = folder.map { $0.isEmpty ? "" : $0 + "/" } ?? ""
        let paths = names.filter { names in
            let name = names.last ?? ""
            if DocumentFile.endings.contains(where: name.hasSuffix) { return true }
            return !name.contains(".")
                && DocumentFile.isDocument(path + "/" + names.joined(separator: "/"))
        }.map { prefix + $0.joined(separator: "/") }.sorted()
        guard !paths.isEmpty else { throw .empty(folder: path) }
        documents = DocumentSet { Self.document(at: $0, in: root ?? path) }
        source = .folder(
            name: URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent, paths: paths,
            path: folder ?? "")
    }

    /// The document at a path that a reference contains, which may lack the ending of the file.
    private static func document(at path: String, in folder: String) -> JSONValue? {
        let folder = URL(fileURLWithPath: folder, isDirectory: true)
        return ([""] + DocumentFile.endings).lazy.compactMap { ending in
            try? DocumentFile.value(at: folder.appending(path: path + ending).path)
        }.first
    }

    /// The path of a file or a folder relative to a folder that contains it.
    private static func path(of path: String, in root: String) throws(DocumentFileError) -> String {
        guard DocumentFile.isFolder(root) else { throw .notAFolder(path: root) }
        let inner = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
            .pathComponents
        let outer = URL(fileURLWithPath: root).standardizedFileURL.resolvingSymlinksInPath()
            .pathComponents
        guard inner.starts(with: outer) else { throw .outside(path: path, root: root) }
        return inner.dropFirst(outer.count).joined(separator: "/")
    }
}
#endif
