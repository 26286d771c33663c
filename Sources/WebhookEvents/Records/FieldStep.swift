/// How the value of a property is read, in one byte. It avoids copying the indirect ``FieldType``
/// for the few types that most properties have.
enum FieldStep: UInt8 {
    case string
    case stringOrNull
    case boolean
    case booleanOrNull
    case integer
    case integerOrNull
    case decimal
    case decimalOrNull
    case record
    case recordOrNull
    /// According to the property's ``FieldType``.
    case other
    case otherOrNull

    init(_ field: RecordSchema.Field) {
        self =
            switch field.type {
            case .string: field.isNullable ? .stringOrNull : .string
            case .boolean: field.isNullable ? .booleanOrNull : .boolean
            case .int: field.isNullable ? .integerOrNull : .integer
            case .decimal, .decimalString: field.isNullable ? .decimalOrNull : .decimal
            case .record: field.isNullable ? .recordOrNull : .record
            // Null is an ordinary value of this type.
            case .json: .other
            default: field.isNullable ? .otherOrNull : .other
            }
    }
}
