import StrictJSON

/// A schema resource: a schema with its subschemas that has a URI of its own (JSON Schema 2020-12
/// Core, section 4.3.5).
final class SchemaResource {
    /// The canonical URI, without a fragment.
    let uri: String
    let root: DocumentLocation
    /// The locations that `$anchor` and `$dynamicAnchor` identify.
    var anchors: [String: DocumentLocation] = [:]
    /// The names in `$dynamicAnchor`.
    var dynamicAnchors: Set<String> = []

    init(uri: String, root: DocumentLocation) {
        self.uri = uri
        self.root = root
    }
}
