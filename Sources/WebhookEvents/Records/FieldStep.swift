/// How the value of a property is read, in one byte: most properties are of these few types, and for
/// them a ``FieldType`` would only be copied to be looked at.
enum FieldStep: UInt8 {
    case string
    case stringOrNull
    case boolean
    case booleanOrNull
    case integer
    case integerOrNull
    /// As the type of the property says.
    case other
    case otherOrNull

    init(_ field: RecordSchema.Field) {
        self =
            switch field.type {
            case .string: field.isNullable ? .stringOrNull : .string
            case .boolean: field.isNullable ? .booleanOrNull : .boolean
            case .integer: field.isNullable ? .integerOrNull : .integer
            // Null is a value like any other.
            case .json: .other
            default: field.isNullable ? .otherOrNull : .other
            }
    }
}
