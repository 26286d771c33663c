import StrictJSON

/// How the alternatives of a schema are told apart (OpenAPI 3.1, "Discriminator Object").
package struct SchemaDiscriminator: Sendable, Hashable {
    /// The property whose value tells.
    package var propertyName: String
    /// The values of the property, with the reference or the name of the schema each stands for.
    package var mapping: [Entry] = []

    package struct Entry: Sendable, Hashable {
        package var value: String
        package var target: String
    }

    /// Reads a discriminator; Swagger 2 writes the property's name alone. `nil` for anything else,
    /// which says nothing about types.
    init?(_ node: JSONNode) {
        guard let name = node.string ?? node["propertyName"]?.string else { return nil }
        propertyName = name
        mapping = (node["mapping"]?.members ?? []).compactMap { member in
            member.value.string.map { Entry(value: member.key, target: $0) }
        }
    }

    /// The values that the mapping has for the schema of a name.
    package func values(for definition: DefinitionID) -> [String] {
        mapping.filter { entry in
            entry.target == definition.name
                || JSONPointer(String(entry.target.drop { $0 != "#" }.dropFirst()))?.tokens.last
                    == definition.name
        }.map(\.value)
    }
}
