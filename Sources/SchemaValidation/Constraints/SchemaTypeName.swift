/// The names that `type` may have.
package enum SchemaTypeName: String, Sendable, Hashable, CaseIterable {
    case null, boolean, object, array, number, integer, string
}
