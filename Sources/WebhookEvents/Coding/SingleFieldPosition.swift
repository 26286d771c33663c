/// The only value of a decoder.
struct SingleFieldPosition: FieldPosition {
    private let decoder: any Decoder
    private let position: SingleCodingPosition

    init(_ decoder: any Decoder) throws {
        self.decoder = decoder
        position = try SingleCodingPosition(decoder)
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    func null() -> Bool { position.null() }
    func boolean() throws -> Bool { try position.boolean() }
    func string() throws -> String { try position.string() }
    func int64() throws -> Int64 { try position.int64() }
    func uint64() throws -> UInt64 { try position.uint64() }
    func number() throws -> CodedNumber { try CodedNumber(in: position) }
    func value<Value: Decodable>(_ type: Value.Type) throws -> Value { try position.value(type) }
    func elements() throws -> any UnkeyedDecodingContainer { try decoder.unkeyedContainer() }
}
