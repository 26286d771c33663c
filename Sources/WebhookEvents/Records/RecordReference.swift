/// The type of an object in payloads: a generated one, or one of a catalog that is read at run time.
@_spi(Generated) public enum RecordReference: Sendable {
    case generated(any GeneratedRecord.Type)
    case described(DescribedType<RecordSchema>)

    /// The properties of the type.
    public var recordSchema: RecordSchema {
        switch self {
        case .generated(let type): type.recordSchema
        case .described(let type): type.schema
        }
    }
}

extension RecordReference: CustomStringConvertible {
    /// The name of the type.
    public var description: String {
        switch self {
        case .generated(let type): "\(type)"
        case .described(let type): type.name
        }
    }
}

extension FieldType {
    /// The type of a generated record.
    @_spi(Generated) public static func record(_ type: any GeneratedRecord.Type) -> FieldType {
        .record(.generated(type))
    }

    /// The type of the objects, if the values are objects with known properties.
    var recordReference: RecordReference? {
        if case .record(let record) = self { record } else { nil }
    }
}
