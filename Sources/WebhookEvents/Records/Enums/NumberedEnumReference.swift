@_spi(Reading) import StrictJSON

/// The type of an enum whose values may also be integers: a generated one, or one of a catalog that is read at
/// run time.
@_spi(Generated) public enum NumberedEnumReference: Sendable {
    case generated(any GeneratedNumberedEnum.Type)
    case described(names: [String], numbers: [Int64])

    /// The name that an integer represents.
    func name(of number: Int64) -> String? {
        switch self {
        case .generated(let type):
            type.knownNumbers.firstIndex(of: number).map { type.knownValues.keys.name(of: $0) }
        case .described(let names, let numbers):
            numbers.firstIndex(of: number).map { names[$0] }
        }
    }
}

extension FieldType {
    /// The type of a generated enum whose values may also be integers.
    @_spi(Generated) public static func numberedEnum(
        _ type: any GeneratedNumberedEnum.Type
    ) -> FieldType {
        .numberedEnum(.generated(type))
    }
}
