import StrictJSON

/// The property that distinguishes the alternatives of a schema (OpenAPI 3.1, "Discriminator
/// Object").
package struct SchemaDiscriminator: Sendable, Hashable {
    /// The name of the property.
    package var propertyName: String
    /// The values of the property, each with the reference to a schema, or the name of one.
    package var mapping: [Entry] = []

    package struct Entry: Sendable, Hashable {
        package var value: String
        package var target: String
    }

    /// Reads a discriminator, or the name of the property alone as in Swagger 2; `nil` for anything
    /// else.
    init?(_ node: JSONNode) {
        guard let name = node.string ?? node["propertyName"]?.string else { return nil }
        propertyName = name
        mapping = (node["mapping"]?.members ?? []).compactMap { member in
            member.value.string.map { Entry(value: member.key, target: $0) }
        }
    }

    /// The values that are mapped to a definition.
    package func values(for definition: DefinitionID) -> [String] {
        mapping.filter { entry in
            entry.target == definition.name
                || JSONPointer(String(entry.target.drop { $0 != "#" }.dropFirst()))?.tokens.last
                    == definition.name
        }.map(\.value)
    }
}
