/// The names that `type` may have.
package enum SchemaType: String, Sendable, CaseIterable {
    case null, boolean, object, array, number, integer, string
}
