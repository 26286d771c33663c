/// A position in a decoder with one value, which may be decoded as several types until one matches.
///
/// In a sequence, reading a value advances to the next position; a failed attempt does not.
package protocol DecodingPosition {
    /// The path of the value from the root of the decoder.
    var codingPath: [any CodingKey] { get }
    /// The probable kind of the value.
    var guess: KindGuess { get }
    /// Whether a value can be read again, since this is not a position in a sequence.
    var isRepeatable: Bool { get }

    /// Reads a null, if the value is one.
    mutating func null() throws -> Bool
    mutating func boolean() throws -> Bool
    mutating func string() throws -> String
    mutating func int64() throws -> Int64
    mutating func uint64() throws -> UInt64
    mutating func double() throws -> Double
    mutating func number() throws -> CodedNumber
    /// Reads a value of any other type. For the types above, the methods above are faster.
    mutating func value<Value: Decodable>(_ type: Value.Type) throws -> Value
    mutating func members() throws -> KeyedDecodingContainer<MemberKey>
    mutating func elements() throws -> any UnkeyedDecodingContainer
}
