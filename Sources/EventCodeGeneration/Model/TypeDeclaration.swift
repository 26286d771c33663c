import EventCatalog

/// A payload type.
indirect enum TypeDeclaration: Sendable {
    case structure(StructModel)
    case openEnum(EnumModel)
    case union(UnionModel)
}

/// A struct for an object with known properties.
struct StructModel: Sendable {
    var reference: TypeReference
    var name: String
    var documentation: DocumentationComment
    var properties: [PropertyModel] = []
    var nested: [TypeDeclaration] = []
}

/// A property of a payload struct.
struct PropertyModel {
    var wireName: String
    var name: SwiftIdentifier
    /// The type without the optionality that the property itself has.
    var type: ValueType
    var isRequired: Bool
    /// Whether a null may stand for the value.
    var isNullable: Bool
    /// The value of a constant, as a Swift expression.
    var defaultValue: String?
    var documentation: DocumentationComment
    var isDeprecated: Bool
    /// Where the author wrote it.
    var place: SchemaPlace

    var isOptional: Bool { !isRequired || isNullable }
}

/// An open enum for strings.
struct EnumModel {
    var reference: TypeReference
    var name: String
    var documentation: DocumentationComment
    var cases: [Case]
    /// The integers that may stand for the values, in the order of the cases.
    var numbers: [Int64]?

    struct Case {
        var value: String
        var name: SwiftIdentifier
    }
}

/// Where a schema was written.
struct SchemaPlace {
    let pointer: JSONPointer
    let offset: Int
}

/// A further name of a type of the top level.
struct TypeAliasModel {
    var name: String
    /// The type's own name.
    var type: String
}
