import EventCatalog
import StrictJSON

/// What a union allows of one kind of JSON.
struct UnionPart {
    var kind: JSONKind
    /// What the type is made of.
    var schema: Schema
    /// The same without references and `allOf`.
    var merged: Schema
    /// What the author wrote as the alternative.
    var written: Schema
    /// Whether `schema` was put together here, and is no schema of the catalog.
    var isMade = false

    /// The name of the definition that the alternative is a reference to.
    var definition: String? { written.reference.flatMap(DefinitionReference.name) }
}
