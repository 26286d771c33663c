/// A position in a decoder with one value, which may be decoded as several types until one matches.
package protocol CodingPosition {
    /// Whether the value is null.
    func null() throws -> Bool
    func boolean() throws -> Bool
    func string() throws -> String
    func int64() throws -> Int64
    func uint64() throws -> UInt64
    func double() throws -> Double
    /// A value of any other type. For the types above, the methods above are faster.
    func value<Value: Decodable>(_ type: Value.Type) throws -> Value
}
