import StrictJSON

/// The role of the value at a JSON pointer, determined by the keywords on the way.
enum SchemaPosition {
    case schema
    /// An object or an array whose values are schemas.
    case schemas
    /// Anything else, such as an instance in `const`.
    case other

    init(isSchema: Bool) { self = isSchema ? .schema : .other }

    /// The role of a value inside, at a token.
    func inside(_ token: String, _ value: JSONValue) -> SchemaPosition {
        switch self {
        case .schemas: return .schema
        case .other: return .other
        case .schema:
            switch SubschemaKeyword(token) {
            case .map: return .schemas
            case .schema: return value.array == nil ? .schema : .schemas
            case nil: return .other
            }
        }
    }
}
