#if CLI
import CatalogImport
import EventCatalog
import Foundation

/// The source of an import on disk: a document with the files beside it, or a folder of schemas.
struct SourceFiles {
    let documents: DocumentSet
    let source: CatalogImporter.Source

    init(path: String) throws(DocumentFileError) {
        if DocumentFile.isFolder(path) {
            try self.init(folder: path)
        } else {
            try self.init(file: path)
        }
    }

    private init(file path: String) throws(DocumentFileError) {
        let url = URL(fileURLWithPath: path)
        let root = try DocumentFile.value(at: path)
        let folder = url.deletingLastPathComponent()
        let name = url.lastPathComponent
        documents = DocumentSet { inner in
            inner == name ? root : try? DocumentFile.value(at: folder.appending(path: inner).path)
        }
        source = .document(name)
    }

    private init(folder path: String) throws(DocumentFileError) {
        let folder = URL(fileURLWithPath: path, isDirectory: true)
        let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String }
        guard let all else { throw .unreadable(path: path) }
        let paths = all.map { PathStyle.system.names(in: $0) }.filter { names in
            DocumentFile.endings.contains { names.last?.hasSuffix($0) == true }
                && !names.contains { $0.hasPrefix(".") }
        }.map { $0.joined(separator: "/") }.sorted()
        guard !paths.isEmpty else { throw .empty(folder: path) }
        documents = DocumentSet { inner in
            try? DocumentFile.value(at: folder.appending(path: inner).path)
        }
        source = .folder(name: folder.standardizedFileURL.lastPathComponent, paths: paths)
    }
}
#endif
