/// A position in an encoder for one value, or for a sequence of values.
package protocol EncodingSink {
    /// The path of the value from the root of the encoder.
    var codingPath: [any CodingKey] { get }
    /// How the keys of an object at this position are preserved.
    var position: EncodingPosition { get }
    /// Whether an object or an array must be encoded as a value of its own, because nothing is known
    /// about the encoder.
    var isUnknown: Bool { get }

    mutating func null() throws
    mutating func boolean(_ value: Bool) throws
    mutating func string(_ value: String) throws
    mutating func int64(_ value: Int64) throws
    mutating func uint64(_ value: UInt64) throws
    mutating func double(_ value: Double) throws
    /// Encodes a value of any other type. For the types above, the methods above are faster.
    mutating func value(_ value: some Encodable) throws
    /// Begins an object; `nil` when only a dictionary keeps its keys. Then the object is encoded as one.
    mutating func members() -> KeyedEncodingSink?
    /// Begins an array.
    mutating func elements() -> UnkeyedEncodingSink
}
