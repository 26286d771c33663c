/// A glob that the user may mean, and how many schemas match it.
package struct SchemaProposal: Hashable, Sendable {
    package let pattern: String
    package let count: Int
}
