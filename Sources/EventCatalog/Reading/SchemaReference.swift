import StrictJSON

/// The target of a `$ref`.
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
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].percentDecoded
        let fragment = parts.count == 2 ? parts[1].percentDecoded : ""
        guard let document = Self.resolved(path, from: document) else {
            self = .outside
            return
        }
        guard let pointer = JSONPointer(fragment) else {
            self = .unknown
            return
        }
        self = .location(CatalogLocation(pointer, in: document))
    }

    /// The path relative to the source folder; `nil` for one outside it.
    private static func resolved(_ path: String, from document: String) -> String? {
        if path.isEmpty { return document }
        let hasScheme = path.unicodeScalars.first { !$0.isSchemePart } == ":"
        guard !hasScheme, !path.hasPrefix("/"), path.unicodeScalars.allSatisfy(\.isPathPart)
        else { return nil }
        var folders = document.split(separator: "/").dropLast()
        for part in path.split(separator: "/") where part != "." {
            if part != ".." {
                folders.append(part)
            } else if folders.popLast() == nil {
                return nil
            }
        }
        return folders.joined(separator: "/")
    }
}

extension Unicode.Scalar {
    fileprivate var isSchemePart: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "+", "-", ".": true
        default: false
        }
    }

    /// Neither a control character nor the path separator of another system.
    fileprivate var isPathPart: Bool { value >= 0x20 && value != 0x7F && self != "\\" }
}
