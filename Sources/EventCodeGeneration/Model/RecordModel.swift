/// A struct for an object with known properties.
package struct RecordModel: Sendable {
    package var reference: TypeReference
    package var name: String
    var documentation: DocumentationComment
    package var origin: SchemaOrigin
    package var properties: [PropertyModel] = []
    package var nested: [TypeDeclaration] = []
}

extension RecordModel {
    /// Whether the record has a property `id` that every value has, and that identifies it.
    var isIdentifiable: Bool {
        guard let id = properties.first(where: { $0.name.name == "id" }), !id.isOptional,
            !id.isDeprecated, id.type.isIdentifier
        else { return false }
        // A nested type of this name would be taken for the type of the property.
        return !nested.contains { $0.name == "ID" } || id.type.swiftName(in: reference) == "ID"
    }
}

extension ValueType {
    fileprivate var isIdentifier: Bool {
        switch self {
        case .string, .int, .int64, .uint64, .decimal, .uri, .uuid, .openEnum, .numberedEnum,
            .custom:
            true
        default: false
        }
    }
}
