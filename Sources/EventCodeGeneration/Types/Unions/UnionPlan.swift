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
