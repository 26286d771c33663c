import EventCatalog
import StrictJSON

extension DocumentationComment {
    /// The documentation of what is generated from a schema. The last line has the location of the schema, as
    /// a reference to it.
    init(_ paragraphs: String?..., of location: CatalogLocation) {
        self.init(paragraphs + ["\(Self.schemaLabel)\(location.reference)`"])
    }

    /// The beginning of the paragraph with the location of a schema.
    static let schemaLabel = "Schema: `"
}

extension CatalogLocation {
    /// The location as a URI reference from the catalog, with a JSON pointer as the fragment (RFC 6901, section
    /// 6). Letters that are not in ASCII are not encoded.
    fileprivate var reference: String {
        (document ?? "").percentEncoded(Self.notInReferences) + "#"
            + pointer.description.percentEncoded(Self.notInReferences)
    }

    /// The ASCII characters that a URI reference has no place for (RFC 3986, appendix A).
    private static let notInReferences =
        Set(0...0x20).union(##""#<>[\]^`{|}"##.utf8).union([0x7F])
}
