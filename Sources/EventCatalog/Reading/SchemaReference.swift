import SchemaValidation
import StrictJSON

/// The target of a `$ref` in documents without identifiers.
enum SchemaReference {
    case location(CatalogLocation)
    /// Neither in the catalog nor in a file of the source folder.
    case outside
    /// The fragment is not a JSON pointer, such as the name of an `$anchor`.
    case unknown

    /// Resolves a reference (RFC 3986, section 4.2, with a JSON pointer as its fragment).
    ///
    /// - Parameters:
    ///   - text: The reference as written.
    ///   - document: The path of the file that contains it, relative to the source folder.
    init(_ text: String, in document: String) {
        let reference = URIReference(text)
        guard let path = reference.filePath(from: document),
            reference.path.isEmpty || SourceFolder.isFilePath(path)
        else {
            self = .outside
            return
        }
        guard let pointer = JSONPointer(String(reference.fragment ?? "").percentDecoded) else {
            self = .unknown
            return
        }
        self = .location(CatalogLocation(pointer, in: path))
    }
}

extension SchemaReference {
    var isLocation: Bool {
        if case .location = self { true } else { false }
    }
}
