/// The type of a property in the catalog: it determines what is validated when a payload is read,
/// and how a value is written.
public indirect enum FieldType: Sendable {
    case string
    case boolean
    /// An integer that fits in an `Int` (64 bits, or 32 bits on 32-bit platforms), read from a
    /// number.
    case int
    /// A signed 64-bit integer, read from a number or a string.
    case int64OrString
    /// A signed 64-bit integer, read from a number or a string, and written as a string.
    case int64String
    /// An unsigned 64-bit integer, read from a number or a string.
    case uint64OrString
    /// An unsigned 64-bit integer, read from a number or a string, and written as a string.
    case uint64String
    /// A number in the range of a `Double`.
    case double
    /// A number of at most 38 digits, read from a number or a string.
    case decimal
    /// A number of at most 38 digits, read from a number or a string, and written as a string.
    case decimalString
    /// Seconds since 1970-01-01T00:00:00Z, read from a number or a string.
    case unixTime
    /// Whole seconds since 1970-01-01T00:00:00Z, read from a number or a string.
    case unixTimeSeconds
    /// Milliseconds since 1970-01-01T00:00:00Z, read from a number or a string.
    case unixTimeMilliseconds
    /// A string that is a UUID (RFC 9562, section 4).
    case uuid
    /// A string that contains bytes in Base64 (RFC 4648, section 4).
    case base64
    /// Any value.
    case json
    /// A string of an enum, or the integer that represents it.
    case numberedEnum(any NumberedStringEnum.Type)
    /// An object with known properties.
    case record(any EventRecord.Type)
    /// A value of one of several types.
    case union(any EventUnion.Type)
    case array(FieldType)
    /// An object with any keys.
    case map(FieldType)
    /// A value, or null.
    case nullable(FieldType)
}
