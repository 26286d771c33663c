/// A wrapper that decodes and encodes a field value with any coder.
struct CodedValue<Value: FieldValue>: Codable {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }

    init(from decoder: any Decoder) throws {
        value = try FieldCoding.value(from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
        try FieldCoding.encode(value, to: encoder)
    }
}
