#if CLI
import CatalogDocs
import CatalogFiles
import EventCatalog
import Foundation

/// The folder for the pages of a catalog.
struct PageFolder {
    private let path: String
    private let mark: PageMark

    /// The folders that have pages, in any format.
    private static let folders = ["", "events", "types"]

    init(path: String, mark: PageMark) {
        self.path = path
        self.mark = mark
    }

    /// Writes the pages whose contents differ, and removes those that an earlier run wrote for the same
    /// catalog and this one did not.
    ///
    /// - Throws: If a file cannot be written, or if a page would replace a file that is none of the catalog's
    ///   pages; then nothing is written.
    func write(_ pages: [DocumentationPage]) throws(FileError) {
        let changed = pages.filter { contents(of: $0.path) != Data($0.contents.utf8) }
        for page in changed where isForeign(page.path) {
            throw .foreignFile(path: shown(page.path))
        }
        let leftOver = leftOver(pages)
        for folder in Set(changed.map { Self.folder(of: $0.path) }).sorted() {
            try create(folder)
        }
        for page in changed {
            do {
                try FileWriter().replaceContents(
                    of: location(of: page.path), with: Data(page.contents.utf8))
            } catch {
                throw .unwritableFile(path: shown(page.path))
            }
        }
        for name in leftOver { try remove(name) }
    }

    /// The paths of the pages whose contents differ, and of obsolete pages.
    func outdated(_ pages: [DocumentationPage]) -> [String] {
        pages.filter { contents(of: $0.path) != Data($0.contents.utf8) }.map(\.path)
            + leftOver(pages)
    }

    /// The paths of the catalog's pages that are not among `pages`.
    private func leftOver(_ pages: [DocumentationPage]) -> [String] {
        let current = Set(pages.map(\.path))
        return Self.folders.flatMap { folder -> [String] in
            let names = try? FileManager.default.contentsOfDirectory(
                atPath: location(of: folder).path)
            return (names ?? []).sorted().map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
                .filter { path in
                    guard path.hasSuffix(".md") || path == "llms.txt", !current.contains(path)
                    else { return false }
                    return isPage(path)
                }
        }
    }

    private func isForeign(_ path: String) -> Bool {
        FileKind(at: location(of: path)) != .missing && !isPage(path)
    }

    private func isPage(_ path: String) -> Bool {
        contents(of: path).map { mark.isOn(String(decoding: $0, as: UTF8.self)) } ?? false
    }

    private func create(_ folder: String) throws(FileError) {
        do {
            try FileManager.default.createDirectory(
                at: location(of: folder), withIntermediateDirectories: true)
        } catch {
            throw .unwritableFolder(path: shown(folder))
        }
    }

    /// Removes a page, and its folder if nothing else is in it.
    private func remove(_ page: String) throws(FileError) {
        do {
            try FileManager.default.removeItem(at: location(of: page))
        } catch {
            throw .unwritableFile(path: shown(page))
        }
        let folder = Self.folder(of: page)
        guard !folder.isEmpty else { return }
        let rest = try? FileManager.default.contentsOfDirectory(atPath: location(of: folder).path)
        if rest == [] { try? FileManager.default.removeItem(at: location(of: folder)) }
    }

    private func contents(of path: String) -> Data? {
        FileManager.default.contents(atPath: location(of: path).path)
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    private func location(of name: String) -> URL {
        let folder = URL(fileURLWithPath: path, isDirectory: true)
        return name.isEmpty ? folder : folder.appendingPathComponent(name)
    }

    private func shown(_ name: String) -> String {
        name.isEmpty ? path : PathStyle.system.path(of: name, in: path)
    }
}
#endif
