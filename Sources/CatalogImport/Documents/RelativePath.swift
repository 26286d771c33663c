import SchemaValidation

/// References between files that need no network (RFC 3986, section 5.2).
enum RelativePath {
    /// The path or the URL of a reference relative to a base; `nil` if it is outside the folder of
    /// the source.
    static func resolve(_ reference: String, against base: String) -> String? {
        let reference = URIReference(reference)
        if reference.scheme == nil, !isURI(base) { return reference.filePath(from: base) }
        return reference.resolved(against: URIReference(base)).document
    }

    private static func isURI(_ base: String) -> Bool {
        base.contains("://") || base.hasPrefix("urn:")
    }

    static func withoutFragment(_ text: String) -> String { URIReference(text).document }
}
