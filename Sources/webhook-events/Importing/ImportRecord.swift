#if CLI
import CatalogFiles
import CatalogImport
import Foundation
import StrictJSON

/// What was imported last, beside a catalog: `NAME.events.import.json` for `NAME.events.json`. The catalog in
/// it is the one that was imported, without what people changed since then.
struct ImportRecord {
    /// The path of the source, relative to the folder of the catalog unless it is absolute.
    var source: String
    /// The options of the import, as in a command line.
    var arguments: [String]
    var catalog: JSONValue

    static func path(besides catalog: String) -> String? {
        catalog.hasSuffix(".events.json") ? catalog.dropLast("json".count) + "import.json" : nil
    }

    init(source: String, arguments: [String], catalog: JSONValue) {
        self.source = source
        self.arguments = arguments
        self.catalog = catalog
    }

    /// Reads the record beside a catalog.
    init(besides catalog: String) throws(DocumentFileError) {
        guard let path = Self.path(besides: catalog) else {
            throw .noImportRecord(catalog: catalog)
        }
        guard case .file = FileKind(atPath: path) else { throw .noImportRecord(catalog: catalog) }
        let json = try DocumentFile.value(at: path)
        guard let source = json["source"]?.string, let imported = json["catalog"],
            let arguments = json["arguments"]?.array?.map(\.string), !arguments.contains(nil)
        else { throw .noImportRecord(catalog: catalog) }
        self.init(source: source, arguments: arguments.compactMap { $0 }, catalog: imported)
    }

    func write(besides catalog: String) throws(DocumentFileError) {
        guard let path = Self.path(besides: catalog) else { return }
        let json: JSONValue = [
            "import": "1.0", "source": .string(source),
            "arguments": .array(arguments.map { .string($0) }), "catalog": self.catalog,
        ]
        try DocumentFile.write(json.description + "\n", to: path)
    }

    /// The path of a source relative to the folder of a catalog, if it is a relative one.
    static func path(of source: String, from catalog: String) -> String {
        guard !isFixed(source) else { return source }
        let folder = URL(fileURLWithPath: catalog).deletingLastPathComponent().pathComponents
        let target = URL(fileURLWithPath: source).standardizedFileURL.pathComponents
        let common = zip(folder, target).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: folder.count - common)
        return (up + target[common...]).joined(separator: "/")
    }

    /// The path of the source for reading it.
    func sourcePath(from catalog: String) -> String {
        guard !Self.isFixed(source) else { return source }
        let folder = URL(fileURLWithPath: catalog).deletingLastPathComponent()
        return folder.appending(path: source).standardizedFileURL.path
    }

    /// Whether a source does not depend on the folder of the catalog: an absolute path, or standard input.
    private static func isFixed(_ source: String) -> Bool {
        source.hasPrefix("/") || source == StandardInput.argument
    }
}
#endif
