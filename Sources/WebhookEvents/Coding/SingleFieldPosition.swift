/// The only value of a decoder.
struct SingleFieldPosition: FieldPosition {
    private let decoder: any Decoder
    private let place: SingleCodingPosition

    init(_ decoder: any Decoder) throws {
        self.decoder = decoder
        place = try SingleCodingPosition(decoder)
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    func null() -> Bool { place.null() }
    func boolean() throws -> Bool { try place.boolean() }
    func string() throws -> String { try place.string() }
    func int64() throws -> Int64 { try place.int64() }
    func uint64() throws -> UInt64 { try place.uint64() }
    func number() throws -> CodedNumber { try CodedNumber(in: place) }
    func value<Value: Decodable>(_ type: Value.Type) throws -> Value { try place.value(type) }
    func elements() throws -> any UnkeyedDecodingContainer { try decoder.unkeyedContainer() }
}
