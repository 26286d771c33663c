import EventCatalog
import StrictJSON

/// What a schema that allows several types becomes, before any type is made for it.
enum UnionPlan {
    /// Any value, as the author says.
    case free(isNullable: Bool)
    /// A type that needs no union.
    case only(UnionPart, isNullable: Bool)
    case union(branches: [UnionBranch], tag: String?, isNullable: Bool)
    case untyped(CatalogProblem.Reason)
}

/// One type of a union.
struct UnionBranch {
    var part: UnionPart
    /// The values of the tag that tell this type.
    var tags: [JSONValue] = []
    /// Whether an object without the tag is of this type.
    var mayLackTag = true
    /// What the case is named after.
    var wireName: String
}

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
