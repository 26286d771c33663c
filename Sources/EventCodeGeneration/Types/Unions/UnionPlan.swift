import EventCatalog
import StrictJSON

/// The plan for a schema that allows several types, before any type is declared.
enum UnionPlan {
    /// Any value, as the author intends.
    case free(isNullable: Bool)
    /// A type that needs no union.
    case only(UnionPart, isNullable: Bool)
    case union(branches: [UnionBranch], tag: String?, isNullable: Bool)
    case untyped(CatalogProblem.Reason)
}
