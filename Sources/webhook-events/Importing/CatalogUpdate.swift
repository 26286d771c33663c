#if CLI
import CatalogDiff
import CatalogFiles
import CatalogImport
import EventCatalog
import EventCodeGeneration
import Foundation
import StrictJSON

/// Updates an imported catalog from its source, or from the next version of it.
struct CatalogUpdate {
    /// The path of the catalog.
    let path: String
    let record: ImportRecord
    private let file: SourceFile
    private let mine: JSONValue

    init(path: String) throws(DocumentFileError) {
        self.path = path
        file = SourceFile(path: path, bytes: try DocumentFile.bytes(at: path))
        mine = try DocumentFile.value(at: path)
        record = try ImportRecord(besides: path)
    }

    /// The catalog with the changes of a new import; `nil` if there are conflicts, which are printed with
    /// their lines.
    ///
    /// - Parameter side: Whose value counts in conflicts (default: none, they are errors).
    func merged(with imported: JSONValue, preferring side: CatalogMerge.Side?) -> JSONValue? {
        let (base, mine) = (record.catalog, mine)
        let (catalog, conflicts) = DeepStack.run {
            let merge = CatalogMerge(
                base: base, catalog: mine, source: imported, preferring: side ?? .catalog)
            return (merge.catalog, merge.conflicts)
        }
        let severity = side == nil ? "error" : "warning"
        for conflict in conflicts {
            StandardError.print(
                "\(location(of: conflict)): \(severity): \(conflict.text(side)) [conflict]")
        }
        if side == nil, !conflicts.isEmpty {
            StandardError.print(
                "note: change '\(path)', or pass '--prefer catalog' or '--prefer source'")
            return nil
        }
        return catalog
    }

    /// Prints what the update means to those who use the catalog.
    func printChanges(to catalog: JSONValue) throws {
        let before = try CatalogFiles(file).generate()
        let after = try CatalogFiles(
            SourceFile(path: path, bytes: Array(PrettyJSON.text(catalog).utf8))
        ).generate()
        guard let old = ComparedCatalog(before), let new = ComparedCatalog(after) else { return }
        let views: [View] = [.receive, .source]
        for line in TextRendering(views: views).lines(CatalogDiff.report(from: old, to: new)) {
            print(line)
        }
    }

    /// The location in the catalog, or of what contains it.
    private func location(of conflict: CatalogMerge.Conflict) -> SourceLocation {
        var tokens = conflict.pointer.tokens
        let node = JSONNode(text: file.bytes)
        while let node {
            if let found = node[JSONPointer(tokens: tokens)] {
                return file.location(at: found.offset)
            }
            if tokens.popLast() == nil { break }
        }
        return file.location(at: 0)
    }
}

extension CatalogMerge.Conflict {
    fileprivate func text(_ side: CatalogMerge.Side?) -> String {
        let resolution = side.map { ", the one of the \($0.rawValue) is taken" } ?? ""
        return switch kind {
        case .changedByBoth:
            "'\(pointer)' was changed here and in the source\(resolution)"
        case .removedInSource:
            "'\(pointer)' was changed here, and removed in the source\(resolution)"
        case .removedInCatalog:
            "'\(pointer)' was removed here, and changed in the source\(resolution)"
        }
    }
}
#endif
