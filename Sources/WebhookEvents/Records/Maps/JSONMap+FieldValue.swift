extension JSONMap: FieldValue {
    /// An object with any keys, whose values have the JSON form of `Value`.
    @_spi(Generated) public static var fieldType: FieldType { .map(Value.fieldType) }

    /// Creates a map from the members of a field.
    @_spi(Generated) public init(field: FieldContent) {
        content = field
    }

    /// The members.
    @_spi(Generated) public var fieldContent: FieldContent { content }
}

extension JSONMap<JSONValue> {
    /// Creates a map from an object's members, in order.
    public init(_ object: JSONObject) {
        content = .map(FieldMembers(object.map { ($0.key, .json($0.value)) }))
    }
}

extension JSONObject {
    /// Creates an object from a map's members, in order.
    public init(_ map: JSONMap<JSONValue>) {
        self.init(map.map { ($0.key, $0.value) })
    }
}
