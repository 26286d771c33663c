/// A struct for an object with known properties.
struct RecordModel: Sendable {
    var reference: TypeReference
    var name: String
    var documentation: DocumentationComment
    var properties: [PropertyModel] = []
    var nested: [TypeDeclaration] = []
}
