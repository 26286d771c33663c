import EventCatalog
import StrictJSON

/// The values of one JSON kind that a union allows.
struct UnionPart {
    var kind: JSONKind
    /// The schema of the values.
    var schema: Schema
    /// `schema` without references and `allOf`.
    var merged: Schema
    /// The alternative as the author wrote it.
    var written: Schema
    /// Whether `schema` is not a schema of the catalog, but was synthesized from some.
    var isSynthesized = false
    /// The locations of the objects from which `schema` is joined.
    var joined: [CatalogLocation] = []

    /// The definition that the alternative refers to.
    var definition: DefinitionID? { written.reference }
}
