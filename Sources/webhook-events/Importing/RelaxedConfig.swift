#if CLI
import CatalogFiles
import CatalogImport
import Foundation
import StrictJSON

/// The config beside a catalog, to which optional properties are added.
struct RelaxedConfig {
    let path: String
    private var config: JSONObject

    /// - Parameter catalog: The path of the catalog, `NAME.events.json`.
    init(besides catalog: String) throws(DocumentFileError) {
        path = catalog.dropLast("json".count) + "swift.json"
        switch FileKind(atPath: path) {
        case .missing: config = JSONObject()
        case .file, .folder: config = try DocumentFile.value(at: path).object ?? JSONObject()
        }
    }

    /// Adds properties by the pointers of their schemas.
    ///
    /// - Returns: Whether there is anything to write.
    mutating func add(_ pointers: [String]) -> Bool {
        if config["optional"]?.boolean == true { return false }
        let known = config["optional"]?.array ?? []
        let all = known + pointers.map { .string($0) }.filter { !known.contains($0) }
        config["optional"] = .array(all)
        return all.count > known.count
    }

    func write() throws(DocumentFileError) {
        try DocumentFile.write(PrettyJSON.text(.object(config)), to: path)
    }
}
#endif
