/// The type of a value of several types: a generated one, or one of a catalog that is read at run time.
@_spi(Generated) public enum UnionReference: Sendable {
    case generated(any GeneratedUnion.Type)
    case described(DescribedType<UnionSchema>)

    /// The variants of the type.
    public var unionSchema: UnionSchema {
        switch self {
        case .generated(let type): type.unionSchema
        case .described(let type): type.schema
        }
    }
}

extension FieldType {
    /// The type of a generated union.
    @_spi(Generated) public static func union(_ type: any GeneratedUnion.Type) -> FieldType {
        .union(.generated(type))
    }
}
